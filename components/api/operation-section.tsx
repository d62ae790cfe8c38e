// One operation of the API: its address, what it takes, what it gives, and an answer that it really gave.
import type { Messages } from "@/lib/messages/zh-CN.ts";

export interface DocumentedOperation {
  id: keyof Messages["api"]["operations"];
  path: string;
  parameters: (keyof Messages["api"]["parameters"])[];
  /** Name of the shape of its answer. */
  answer: string;
  /** The address asked, and the answer as text. */
  example: { address: string; words: string };
}

export function OperationSection({ operation, messages }: { operation: DocumentedOperation; messages: Messages }) {
  const { api } = messages;
  const { id, path, parameters, answer, example } = operation;
  const [summary, description] = api.operations[id];
  const titleId = `${id}-title`;
  return (
    <section id={id} aria-labelledby={titleId} className="mt-8 max-w-[56rem]">
      <h3 id={titleId}>
        {summary} <code className="ml-2 break-all text-small font-normal text-muted">GET /api/v1{path}</code>
      </h3>
      <p className="mt-1">{description}</p>
      <p className="mt-1 text-small text-muted">
        {api.answerTitle}{" "}
        <a href={`#${answer}`}>
          <code>{answer}</code>
        </a>
      </p>
      {parameters.length === 0 ? (
        <p className="mt-2 text-small text-muted">{api.noParameters}</p>
      ) : (
        <details className="mt-2">
          <summary>
            {api.parametersTitle} <span className="text-muted">{parameters.length}</span>
          </summary>
          <dl className="mt-2 grid gap-x-6 gap-y-1 text-small sm:grid-cols-[8rem_minmax(0,1fr)]">
            {parameters.map((name) => (
              <div key={name} className="contents">
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{api.parameters[name]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details className="mt-1">
        <summary>{api.exampleTitle}</summary>
        <p className="mt-2 text-small">
          <code className="break-all">{example.address}</code>
        </p>
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key.
          tabIndex={0}
          aria-label={`${summary} ${api.exampleTitle}`}
          className="mt-2 max-h-[28rem] overflow-auto border-l-2 border-hairline pl-4 text-small leading-snug"
        >
          <pre>{example.words}</pre>
        </section>
      </details>
    </section>
  );
}
