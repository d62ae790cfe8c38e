"use client";
// Says what happened, what is safe and what to do. It runs in the browser, so it reads the language off the page.
import { usePathname } from "next/navigation";
import { site as english } from "@/lib/messages/en/site.ts";
import { splitLocale } from "@/lib/messages/locale.ts";
import { site as chinese } from "@/lib/messages/zh-CN/site.ts";

export interface Broken {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: Broken) {
  const { locale } = splitLocale(usePathname());
  const { error: words } = locale === "en" ? english : chinese;
  return (
    <section className="my-10 max-w-[40rem] border-l-2 border-accent pl-5" role="alert">
      <h1 className="text-lg">{words.title}</h1>
      <p className="mt-1">{words.what}</p>
      {error.digest ? <p className="mt-1 text-small text-muted">{words.reference(error.digest)}</p> : null}
      <p className="mt-4 flex gap-4">
        <button type="button" className="button needs-script" onClick={() => retry()}>
          {words.retry}
        </button>
        <a className="button" href={locale === "en" ? "/en" : "/"}>
          {words.home}
        </a>
      </p>
    </section>
  );
}
