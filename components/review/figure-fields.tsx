// Declared figures as fields of the form of a review.
import type { Subject } from "@/lib/ledger/status.ts";
import { PartNames } from "../ledger/figure-heads.tsx";
import { CellField } from "./review-fields.tsx";
import { Beside, type ReviewContext } from "./stated-fields.tsx";

const parts = ["total", "done", "ongoing"] as const;

/** Total, done and ongoing of some subjects; an empty field is "not stated". */
export function FigureFields({ subjects, ...context }: ReviewContext & { subjects: readonly Subject[] }) {
  const { notice, messages } = context;
  const { words } = messages;
  return (
    <table className="data-table fields stacks">
      <thead>
        <tr>
          <th scope="col">{words.declared}</th>
          <th scope="col">{words.total}</th>
          <th scope="col">
            <PartNames part="done" subjects={subjects} messages={messages} />
          </th>
          <th scope="col">
            <PartNames part="ongoing" subjects={subjects} messages={messages} />
          </th>
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => {
          const path = `totals.${subject}` as const;
          const value = notice.meta.totals.find((one) => one.subject === subject) ?? null;
          return (
            <tr key={subject}>
              <th scope="row">
                {words.subject[subject]}
                <span className="block text-small font-normal text-muted">
                  <Beside path={path} value={value} {...context} />
                </span>
              </th>
              {parts.map((part) => (
                <td key={part} data-label={words.partOf(subject, part)}>
                  <CellField
                    path={`${path}.${part}`}
                    label={`${words.subject[subject]}: ${words.partOf(subject, part)}`}
                    value={value?.[part] ? String(value[part].value) : ""}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
