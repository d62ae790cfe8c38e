// 配色: what the colours mean, and which of them stand for it. A choice is an address, `/colours?palette=safe`; proxy.ts
// remembers it. The form of one's own colours comes here with a field for each part, and is led on to that address.
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { SchemeExample } from "@/components/taking/scheme-example.tsx";
import { SchemeForm } from "@/components/taking/scheme-form.tsx";
import {
  isTellable,
  presetNames,
  presets,
  readScheme,
  schemeHeader,
  schemeParameter,
  schemeParts,
  toScheme,
  toSchemeAttributes,
  toSchemeValue,
} from "@/lib/export/scheme.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import type { ListPageProps } from "../page-props.ts";
import { readLocale, titled } from "../read-locale.ts";

export const generateMetadata = titled(({ seeing }) => seeing.palette.title);

const swatches = { done: "swatch-done", ongoing: "swatch-ongoing", notStated: "swatch-not-stated" } as const;

export default async function ColoursPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const { palette, panels } = messages.seeing;
  const asked = await searchParams;
  const own = toScheme(
    Object.fromEntries(schemeParts.map((part) => [part, [asked[part]].flat()[0]])) as Record<string, string>,
  );
  if (own && isTellable(own)) redirect(localizePath(locale, `/colours?${schemeParameter}=${toSchemeValue(own)}`));
  const current = readScheme((await headers()).get(schemeHeader)) ?? presets.house;
  const value = toSchemeValue(current);
  return (
    <>
      <PageHeader title={palette.title} lead={palette.lead} />
      {own ? (
        <p role="alert" className="answer refused">
          {palette.notTellable}
        </p>
      ) : null}
      <SectionHeading>{palette.legend}</SectionHeading>
      <dl className="grid max-w-[46rem] grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-6 gap-y-1.5">
        {schemeParts.map((part) => (
          <div key={part} className="contents">
            <dt className="nowrap">
              <span aria-hidden="true" className={`chart-swatch ${swatches[part]}`} />
              {panels.parts[part]}
            </dt>
            <dd>{palette.meaning[part]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-small text-muted">
        {palette.address} <code className="bg-sunk px-1.5 py-0.5">{`?${schemeParameter}=${value}`}</code>
      </p>
      <SectionHeading>{palette.schemes}</SectionHeading>
      {/* A plain form: the layout, which holds the colours, comes anew with the page. */}
      <form action={localizePath(locale, "/colours")} method="get">
        <ul className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
          {presetNames.map((name) => (
            <li key={name} {...toSchemeAttributes(presets[name])}>
              <div className="flex items-center justify-between gap-4">
                <h3>{palette.names[name]}</h3>
                {name === value ? (
                  <span className="inline-flex min-h-9 items-center text-small text-muted" aria-current="true">
                    {palette.current}
                  </span>
                ) : (
                  <button type="submit" name={schemeParameter} value={name} className="button">
                    {palette.choose}
                    <span className="sr-only"> {palette.names[name]}</span>
                  </button>
                )}
              </div>
              <p className="mb-2 text-small text-muted">{palette.hints[name]}</p>
              <SchemeExample messages={messages} />
            </li>
          ))}
        </ul>
      </form>
      <SectionHeading>{palette.own}</SectionHeading>
      <SchemeForm chosen={own ?? current} locale={locale} messages={messages} />
      <p className="mt-8 max-w-[46rem]">{palette.note}</p>
    </>
  );
}
