// 配色: what the colours mean, and which of them stand for it. A choice is an address, `/colours?palette=safe`; proxy.ts
// remembers it.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { readScheme, schemeHeader, schemeParameter, schemes } from "@/lib/export/scheme.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { readLocale } from "../read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.seeing.palette.title };
}

const swatches = { done: "swatch-done", ongoing: "swatch-ongoing", notStated: "swatch-not-stated" } as const;
/** An invented bar, as wide as its figures say. */
const example = { done: 60, ongoing: 25, notStated: 15 } as const;
const keys = ["done", "ongoing", "notStated"] as const;

export default async function ColoursPage() {
  const { locale, messages } = await readLocale();
  const current = readScheme((await headers()).get(schemeHeader)) ?? "house";
  const { palette } = messages.seeing;
  return (
    <>
      <PageHeader title={palette.title} lead={palette.lead} />
      <SectionHeading>{palette.legend}</SectionHeading>
      <dl className="grid max-w-[46rem] grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-6 gap-y-1.5">
        {keys.map((key) => (
          <div key={key} className="contents">
            <dt className="nowrap">
              <span aria-hidden="true" className={`chart-swatch ${swatches[key]}`} />
              {messages.words.parts[key]}
            </dt>
            <dd>{palette.meaning[key]}</dd>
          </div>
        ))}
      </dl>
      <SectionHeading>{palette.choose}</SectionHeading>
      {/* A plain form: the layout, which holds the colours, comes anew with the page. */}
      <form action={localizePath(locale, "/colours")} method="get">
        <ul className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
          {schemes.map((scheme) => (
            <li key={scheme} data-show={scheme}>
              <div className="flex items-center justify-between gap-4">
                <h3>{palette.names[scheme]}</h3>
                {scheme === current ? (
                  <span className="inline-flex min-h-9 items-center text-small text-muted" aria-current="true">
                    {palette.current}
                  </span>
                ) : (
                  <button type="submit" name={schemeParameter} value={scheme} className="button">
                    {palette.choose}
                    <span className="sr-only"> {palette.names[scheme]}</span>
                  </button>
                )}
              </div>
              <p className="text-small text-muted">{palette.hints[scheme]}</p>
              <div aria-hidden="true" className="mt-2 flex h-5">
                {keys.map((key) => (
                  <span key={key} className={swatches[key]} style={{ width: `${example[key]}%` }} />
                ))}
              </div>
              <p className="mt-1 flex flex-wrap gap-x-5 text-small">
                {keys.map((key) => (
                  <span key={key}>
                    <span aria-hidden="true" className={`chart-swatch ${swatches[key]}`} />
                    {messages.words.parts[key]}
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </form>
      <p className="mt-8 max-w-[46rem]">{palette.note}</p>
      <p className="text-small text-muted">
        {palette.address} <code className="bg-sunk px-1.5 py-0.5">?{schemeParameter}=safe</code>
      </p>
    </>
  );
}
