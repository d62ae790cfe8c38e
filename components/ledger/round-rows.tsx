"use client";
// The rows of the table of rounds. Made by the server and by the browser from their words, which are sent once.
import type { Locale } from "@/lib/messages/locale.ts";
import { toEncodedPath } from "@/lib/messages/readable-path.ts";
import { CompareTick, type TickWords } from "../filters/compare-tick.tsx";
import { AppLink } from "../layout/app-link.tsx";
import { RangeWords } from "./range-words.tsx";

interface FigureWords {
  stated: string;
  /** What of it is not stated; "" where nothing is missing. */
  notStated: string;
  /** Over how many of how many units it runs; "" for one. */
  scope: string;
}

export interface RoundWords {
  slug: string;
  name: string;
  path: string;
  derived: boolean;
  level: string | null;
  authority: string;
  /** When it was, cut where it may break. */
  days: string[] | null;
  units: string;
  /** Problems, tasks, measures; `null` where none states them. */
  figures: (FigureWords | null)[];
}

interface SharedWords {
  locale: Locale;
  derived: string;
  derivedHint: string;
  notStated: string;
  tick: TickWords;
}

export function RoundRows({ rows, shared }: { rows: RoundWords[]; shared: SharedWords }) {
  const notStated = <span className="not-stated nowrap">{shared.notStated}</span>;
  return (
    <tbody>
      {rows.map(({ slug, name, path, derived, level, authority, days, units, figures }) => (
        <tr key={slug}>
          <th scope="row">
            <CompareTick name="round" value={slug} label={name} words={shared.tick} />
            <AppLink href={toEncodedPath(path)} locale={shared.locale} lang={derived ? undefined : "zh-CN"}>
              {name}
            </AppLink>
            {derived ? (
              <span className="badge ml-1.5" title={shared.derivedHint}>
                {shared.derived}
              </span>
            ) : null}
          </th>
          <td>
            <span>
              {level ?? notStated}
              {authority === "" ? null : <span lang="zh-CN">{` ${authority}`}</span>}
            </span>
          </td>
          <td>{days === null ? notStated : <RangeWords parts={days} />}</td>
          <td>{units}</td>
          {figures.map((figure, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the subjects are always the same three
            <td key={index}>{figure === null ? notStated : <SumWords {...figure} />}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function SumWords({ stated, notStated, scope }: FigureWords) {
  return (
    <span>
      <span className="nowrap">{stated}</span>
      {notStated === "" ? null : <span className="not-stated nowrap">{notStated}</span>}
      {scope === "" ? null : <span className="block text-small text-muted">{scope}</span>}
    </span>
  );
}
