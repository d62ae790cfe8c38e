import type { FoundName } from "@/lib/ledger/detail.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { RegionName, RoundName, UnitName } from "../ledger/names.tsx";

/** Units and rounds that are called what was asked for: most often they are what is wanted. */
export function FoundNames({ names, locale, messages }: { names: FoundName[]; locale: Locale; messages: Messages }) {
  const named = names.filter((name) => name.type !== "notice");
  if (named.length === 0) return null;
  return (
    <nav aria-label={messages.finding.search.names} className="mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <span className="text-small text-muted">{messages.finding.search.names}</span>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {named.map((name) =>
          name.type === "unit" ? (
            <li key={`unit-${name.unit.slug}`}>
              <UnitName unit={name.unit} locale={locale} messages={messages} />{" "}
              <span className="text-small text-muted">
                <RegionName region={name.unit.region} />
              </span>
            </li>
          ) : (
            <li key={`round-${name.round.slug}`}>
              <RoundName round={name.round} locale={locale} messages={messages} />{" "}
              <span className="tabular text-small text-muted">{messages.words.units(name.units)}</span>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
