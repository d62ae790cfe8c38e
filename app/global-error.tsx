"use client";
// Where the frame of all pages broke: the same words, in a document of their own.
import { usePathname } from "next/navigation";
import { splitLocale } from "@/lib/messages/locale.ts";
import ErrorPage, { type Broken } from "./error.tsx";
import "./globals.css";

export default function GlobalErrorPage(broken: Broken) {
  const { locale } = splitLocale(usePathname());
  return (
    <html lang={locale}>
      <body>
        <main id="content" className="page flex-1">
          <ErrorPage {...broken} />
        </main>
      </body>
    </html>
  );
}
