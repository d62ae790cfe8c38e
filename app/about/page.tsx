// 说明: what 巡视, 巡察, 轮次 and 台账 are, and how every figure is made. One screen for a first visit.
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { readLocale, titled } from "../read-locale.ts";

export const generateMetadata = titled(({ about }) => about.title);

export default async function AboutPage() {
  const { messages } = await readLocale();
  const { about } = messages;
  return (
    <>
      <PageHeader title={about.title} lead={about.lead} />
      <Definitions id="terms" title={about.terms.title} items={about.terms.items} />
      <Definitions id="figures" title={about.figures.title} items={about.figures.items} />
      <Definitions id="diagnostics" title={about.diagnostics.title} items={about.diagnostics.items} />
      <SectionHeading id="sources">{about.sources.title}</SectionHeading>
      <p className="max-w-[46rem]">{about.sources.text}</p>
      <SectionHeading id="export">{about.export.title}</SectionHeading>
      <p className="max-w-[46rem]">{about.export.text}</p>
    </>
  );
}

function Definitions({ id, title, items }: { id: string; title: string; items: string[][] }) {
  return (
    <>
      <SectionHeading id={id}>{title}</SectionHeading>
      <dl className="grid max-w-[56rem] gap-x-8 gap-y-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
        {items.map(([term, words]) => (
          <div key={term} className="contents">
            <dt className="font-medium">{term}</dt>
            <dd className="max-sm:mb-2">{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
