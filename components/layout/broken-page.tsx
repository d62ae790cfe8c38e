// A page that could not be read: what happened, what is safe and what to do.
import { site as english } from "@/lib/messages/en/site.ts";
import { unavailable as englishAway } from "@/lib/messages/en/unavailable.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { site as chinese } from "@/lib/messages/zh-CN/site.ts";
import { unavailable as chineseAway } from "@/lib/messages/zh-CN/unavailable.ts";

interface BrokenPageProps {
  locale: Locale;
  /** Whether the server answers and its database does not. */
  isAway: boolean;
  /** What the log of the server has it under. */
  digest: string | undefined;
  onRetry: () => void;
}

export function BrokenPage({ locale, isAway, digest, onRetry }: BrokenPageProps) {
  const { error: words } = locale === "en" ? english : chinese;
  const away = locale === "en" ? englishAway : chineseAway;
  return (
    <section className="my-10 max-w-[40rem] border-l-2 border-accent pl-5" role="alert">
      <h1 className="text-lg">{isAway ? away.title : words.title}</h1>
      <p className="mt-1">
        {isAway ? away.detail : words.what}
        {locale === "en" ? " " : ""}
        {words.check}
      </p>
      {digest ? <p className="mt-1 text-small text-muted">{words.reference(digest)}</p> : null}
      <p className="mt-4 flex gap-4">
        <button type="button" className="button needs-script" onClick={onRetry}>
          {words.retry}
        </button>
        <a className="button" href={locale === "en" ? "/en" : "/"}>
          {words.home}
        </a>
      </p>
    </section>
  );
}
