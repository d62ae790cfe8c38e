"use client";
// The rows of the table of rounds. Made by the server and by the browser from their words, which are sent once.
import type { Locale } from "@/lib/messages/locale.ts";
import { toEncodedPath } from "@/lib/messages/readable-path.ts";
import { CompareTick, type TickWords } from "../filters/compare-tick.tsx";
import { AppLink } from "../layout/app-link.tsx";
import { FigureLine } from "./figure-line.tsx";
import { RangeWords } from "./range-words.tsx";

export interface FigureWords {
  /** "" where nothing was added up. */
  stated: string;
  /** Between what is stated and what is not; "" unless there are both. */
  comma: string;
  /** What of it is not stated; "" where nothing is missing. */
  notStated: string;
  /** Over how many of how many units it runs, "" for one; or what else states it. */
  scope: string;
  /** Where that leads, where it is not to the units. */
  scopeHref?: string;
  subject: string;
  /** Where it stands, where one notice alone states it; else it leads to the units. */
  source?: string;
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
  hasUnits: boolean;
  /** Problems, tasks, measures; `null` where none states them. */
  figures: (FigureWords | null)[];
}

interface SharedWords {
  locale: Locale;
  derived: string;
  derivedHint: string;
  notStated: string;
  tick: TickWords;
  /** The list of units under the filters of the page: with its round it is that of a row. */
  unitsPath: string;
}

export function RoundRows({ rows, shared }: { rows: RoundWords[]; shared: SharedWords }) {
  const notStated = <span className="not-stated nowrap">{shared.notStated}</span>;
  return (
    <tbody>
      {rows.map(({ slug, name, path, derived, level, authority, days, units, hasUnits, figures }) => (
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
              {authority === "" ? null : (
                <span lang="zh-CN" className="[word-break:keep-all]">
                  {` ${authority}`}
                </span>
              )}
            </span>
          </td>
          <td>{days === null ? notStated : <RangeWords parts={days} />}</td>
          <td>
            {hasUnits ? (
              <AppLink href={toUnits(shared.unitsPath, slug)} locale={shared.locale}>
                {units}
              </AppLink>
            ) : (
              units
            )}
          </td>
          {figures.map((figure, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the subjects are always the same three
            <td key={index}>
              {figure === null ? (
                notStated
              ) : (
                <SumWords {...figure} href={toUnits(shared.unitsPath, slug, figure.subject)} locale={shared.locale} />
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The units of a round; where it matters of what, those that state it come first. */
function toUnits(path: string, round: string, subject?: string): string {
  const query = new URLSearchParams({ round, ...(subject === undefined ? {} : { subject }) });
  return `${path}${path.includes("?") ? "&" : "?"}${query.toString()}`;
}

interface SumWordsProps extends FigureWords {
  href: string;
  locale: Locale;
}

function SumWords({ stated, comma, notStated, scope, scopeHref, source, href, locale }: SumWordsProps) {
  return (
    <span>
      {stated === "" ? null : (
        <AppLink href={source ?? href} locale={locale} className="figure-link">
          <FigureLine words={stated} />
        </AppLink>
      )}
      {notStated === "" ? null : (
        <>
          {/* The comma stays with what it follows: no line begins with it. */}
          {comma}
          <span className="not-stated nowrap">{notStated}</span>
        </>
      )}
      {scope === "" ? null : (
        <span className="block text-small text-muted">
          <AppLink href={scopeHref ?? href} locale={locale}>
            {scope}
          </AppLink>
        </span>
      )}
    </span>
  );
}
