import type { FoundName } from "@/lib/ledger/detail.ts";
import type { FoundPlace } from "@/lib/ledger/found.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { RegionName, RoundName, UnitName } from "../ledger/names.tsx";
import { PlaceLine } from "./place-line.tsx";

interface FoundNamesProps {
  names: FoundName[];
  places: FoundPlace[];
  locale: Locale;
  messages: Messages;
}

/**
 * Units and rounds that are called what was asked for, or lie in it: most often they are what is wanted. A place has a
 * line of its own where it takes in more units than stand here by name, or none.
 */
export function FoundNames({ names, places, locale, messages }: FoundNamesProps) {
  const named = names.filter((name) => name.type !== "notice");
  const units = named.filter((name) => name.type === "unit").length;
  const shown = places.filter((place) => place.units === 0 || place.units > units);
  if (named.length + shown.length === 0) return null;
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
        {shown.map((place) => (
          <li key={place.region.join("/")}>
            <PlaceLine place={place} locale={locale} messages={messages} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
