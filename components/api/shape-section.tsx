// A named part of the answers: its fields with types and meanings, or the words that it can be.
import type { Shape } from "@/lib/api/shapes-of-answers.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export function ShapeSection({ shape, messages }: { shape: Shape; messages: Messages }) {
  const { api } = messages;
  const { id, meaning, fields, choices } = shape;
  return (
    <section id={id} className="mt-5 max-w-[56rem]" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="text-base">
        <code>{id}</code> <span className="font-normal text-muted">{meaning}</span>
      </h3>
      {choices.length > 0 ? <p className="text-small">{choices.join(" · ")}</p> : null}
      {fields.length > 0 ? (
        <table className="data-table text-small">
          <caption className="sr-only">{`${id} ${meaning}`}</caption>
          <thead>
            <tr>
              <th scope="col">{api.answerFields}</th>
              <th scope="col">{api.fieldType}</th>
              <th scope="col">{api.parameterMeaning}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, type, meaning: words }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td className="break-words">
                  {type.refers === null ? type.words : <a href={`#${type.refers}`}>{type.words}</a>}
                  {type.nullable ? <span className="text-muted"> | null</span> : null}
                </td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
