// One filter of the bar: its values with their counts behind its name. Without script the form's button applies them,
// and long lists are narrowed by a name that is sent along (`?find=`).
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { mostNamed } from "./filter-options.ts";
import { type Option, OptionList } from "./option-list.tsx";

/** Lists longer than this can be typed into. */
const longList = 8;

interface FilterMenuProps {
  name: string;
  label: string;
  options: Option[];
  /** The words by which the list was narrowed on the server; "" for none, `null` where it cannot be. */
  find: string | null;
  open: boolean;
  messages: Messages;
}

export function FilterMenu({ name, label, options, find, open, messages }: FilterMenuProps) {
  const { filters: words } = messages;
  const chosen = options.filter((option) => option.active).length;
  const narrowed = find !== null && find !== "";
  return (
    <details className="menu filter-menu" name="filter-menu" open={open || undefined}>
      <summary>{words.selected(label, chosen)}</summary>
      <fieldset className="menu-panel">
        <legend className="sr-only">{label}</legend>
        {words.notes[name] ? <p className="mb-1 max-w-64 text-small text-muted">{words.notes[name]}</p> : null}
        <OptionList
          name={name}
          options={options}
          typeAhead={options.length > longList || narrowed ? words.typeAhead(label) : null}
          find={find}
          narrow={words.narrow}
          noMatch={words.noMatch}
          more={find !== null && options.length >= mostNamed ? words.more(String(options.length)) : undefined}
        />
        <button type="submit" className="button without-script mt-2 w-full">
          {words.apply}
        </button>
      </fieldset>
    </details>
  );
}
