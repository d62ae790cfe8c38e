// 数据接口: what a program can read here, operation by operation, made from the very schemas that the answers keep to.
import type { Metadata } from "next";
import { type DocumentedOperation, OperationSection } from "@/components/api/operation-section.tsx";
import { ShapeSection } from "@/components/api/shape-section.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { findExample } from "@/lib/api/examples.ts";
import type { Operation } from "@/lib/api/operation.ts";
import { operations } from "@/lib/api/operations.ts";
import { problemKinds, statusOf } from "@/lib/api/problem.ts";
import { nameOf, toShapes } from "@/lib/api/shapes-of-answers.ts";
import { readLocale } from "../read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  return { title: messages.api.title, description: messages.api.description };
}

function toDocumented({ id, path, names, answer }: Operation): DocumentedOperation {
  const key = path.includes("{slug}") ? (["slug"] as const) : path.includes("{id}") ? (["id"] as const) : [];
  const { summary, value } = findExample(id);
  return {
    id,
    path,
    parameters: [...key, ...names],
    answer: nameOf(answer),
    example: { address: summary, words: JSON.stringify(value, null, 2) },
  };
}

export default async function ApiPage() {
  const { locale, messages } = await readLocale();
  const { api } = messages;
  return (
    <>
      <PageHeader title={api.title} lead={api.intro} />
      <ul className="grid max-w-[46rem] gap-1">
        <li>
          <a href="/api/v1/openapi.json">{api.document}</a>{" "}
          <code className="text-small text-muted">/api/v1/openapi.json</code>
        </li>
        <li>
          <a href="/open-data.zip" download>
            {api.openData}
          </a>{" "}
          <code className="text-small text-muted">/open-data.zip</code>
          <p className="text-small text-muted">{api.openDataHint}</p>
        </li>
      </ul>
      <SectionHeading id="rules">{api.rulesTitle}</SectionHeading>
      <ul className="max-w-[46rem] list-disc space-y-1 pl-5">
        {api.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <SectionHeading id="operations">{api.operationsTitle}</SectionHeading>
      <nav aria-label={api.contents}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {operations.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{api.operations[id][0]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-2 text-small text-muted">{api.exampleHint}</p>
      {operations.map((operation) => (
        <OperationSection key={operation.id} operation={toDocumented(operation)} messages={messages} />
      ))}
      <SectionHeading id="problems">{api.problemsTitle}</SectionHeading>
      <dl className="grid max-w-[56rem] gap-x-6 gap-y-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
        {problemKinds.map((kind) => (
          <div key={kind} id={kind} className="contents">
            <dt>
              {statusOf(kind)} {api.problems.title[kind]}{" "}
              <code className="block text-small text-muted">/api#{kind}</code>
            </dt>
            <dd>{api.problems.detail[kind]}</dd>
          </div>
        ))}
      </dl>
      <SectionHeading id="shapes">{api.shapesTitle}</SectionHeading>
      {toShapes(locale).map((shape) => (
        <ShapeSection key={shape.id} shape={shape} />
      ))}
    </>
  );
}
