// Regions below each other with their sums, as a table for paper: each rate with its parts, each sum with what it runs over.
import { toScopeWords } from "@/lib/charts/figure-in-words.ts";
import { formatNumber } from "@/lib/format.ts";
import type { RegionProgress } from "@/lib/ledger/progress.ts";
import { toSumTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Figure } from "../ledger/figure.tsx";
import { RegionName } from "../ledger/names.tsx";

interface RegionTableProps {
  rows: RegionProgress[];
  /** Units that lie in none of them: their notices do not say where. */
  elsewhere: number;
  locale: Locale;
  messages: Messages;
}

/** As many subjects as have room across A4. */
const columnsOnPaper = ["problem", "task", "measure"] as const;

export function RegionTable({ rows, elsewhere, locale, messages }: RegionTableProps) {
  const { words, charts, taking } = messages;
  const { elsewhere: elsewhereWords } = taking.report;
  // What nobody states stands in the table of sums, and needs no column here.
  const subjects = columnsOnPaper.filter((subject) => rows.some((row) => row.sums[subject].stating > 0));
  const parents = new Set(rows.map(({ region }) => region.split("/").slice(0, -1).join("/")));
  return (
    <>
      <table className="data-table stacks report-table">
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col" className="number">
              {charts.columns.units}
            </th>
            {subjects.map((subject) => (
              <th key={subject} scope="col">
                {words.subject[subject]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ region, units, sums }) => (
            <tr key={region}>
              <th scope="row">
                {/* What all of them lie in stands in the title. */}
                <RegionName region={parents.size > 1 ? region.split("/") : region.split("/").slice(-1)} />
              </th>
              <td data-label={charts.columns.units} className="number">
                {formatNumber(units, locale)}
              </td>
              {subjects.map((subject) => {
                const sum = sums[subject];
                return (
                  <td key={subject} data-label={words.subject[subject]}>
                    <span>
                      <Figure subject={subject} tally={toSumTally(sum)} locale={locale} messages={messages} />
                      {sum.stating > 0 && sum.of > 1 ? (
                        <span className="block text-muted">{toScopeWords(sum, messages)}</span>
                      ) : null}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {elsewhere > 0 ? <p className="mt-1 text-small text-muted">{elsewhereWords(words.units(elsewhere))}</p> : null}
    </>
  );
}
