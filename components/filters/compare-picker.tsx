// What to put side by side: a list of units, of rounds or of regions to tick, with what is compared already kept.
import type { Filters } from "@/lib/filters.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SectionHeading } from "../layout/section-heading.tsx";
import { CompareForm } from "./compare-form.tsx";
import { type Option, OptionList } from "./option-list.tsx";

export const comparedFields = ["unit", "round", "region"] as const;
export type ComparedField = (typeof comparedFields)[number];

interface ComparePickerProps {
  field: ComparedField;
  options: Option[];
  /** How many there are to choose from in all; `null` where that is not the point. */
  total: number | null;
  /** By what the lists are narrowed. */
  find: string;
  /** What is compared: the other lists' choices are kept. */
  keep: Filters;
  locale: Locale;
  messages: Messages;
}

export function ComparePicker({ field, options, total, find, keep, locale, messages }: ComparePickerProps) {
  const { comparing, filters } = messages;
  const { length } = options;
  const cue =
    find !== ""
      ? filters.narrowed(find)
      : total === null
        ? comparing.regionHint
        : length < total
          ? comparing.more(length, total)
          : comparing.all(total);
  return (
    <section>
      <SectionHeading aside={comparing.order[field]}>{comparing.choose[field]}</SectionHeading>
      <CompareForm className="compare-picker" locale={locale} messages={messages}>
        <OptionList
          name={field}
          options={options}
          typeAhead={filters.typeAhead(filters.facets[field])}
          find={find}
          narrow={filters.narrow}
          noMatch={filters.noMatch}
          more={cue}
        />
        {comparedFields
          .filter((other) => other !== field)
          .flatMap((other) => keep[other].map((value) => ({ other, value })))
          .map(({ other, value }) => (
            <input key={`${other} ${value}`} type="hidden" name={other} value={value} />
          ))}
        {keep.inspection.map((id) => (
          <input key={id} type="hidden" name="inspection" value={id} />
        ))}
      </CompareForm>
    </section>
  );
}
