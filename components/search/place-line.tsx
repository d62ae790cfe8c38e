import { changeFilters, noFilters, toHref } from "@/lib/filters.ts";
import type { FoundPlace } from "@/lib/ledger/found.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

interface PlaceLineProps {
  place: FoundPlace;
  locale: Locale;
  messages: Messages;
}

/** A place that was asked for: the way to its units, or that there are none yet and the way to the nearest ones. */
export function PlaceLine({ place, locale, messages }: PlaceLineProps) {
  const { places } = messages.finding.search;
  const near = place.units > 0 ? place : place.around;
  return (
    <>
      {place.units > 0 ? null : places.missing(place.region.join(""), near !== null)}
      {near === null ? null : (
        <AppLink
          href={toHref("/units", changeFilters(noFilters, { region: [near.region.join("/")] }))}
          locale={locale}
          className="tabular"
        >
          {places.units(near.region.at(-1) ?? "", near.units)}
        </AppLink>
      )}
    </>
  );
}
