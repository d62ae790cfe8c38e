// One's own colours: for each part a row of them. The example shows what is ticked, by the style sheet alone.
import { brightColours, choices, deepColours, type Scheme, schemeParts } from "@/lib/export/scheme.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SchemeExample } from "./scheme-example.tsx";

interface SchemeFormProps {
  /** What is ticked to begin with. */
  chosen: Scheme;
  locale: Locale;
  messages: Messages;
}

type Choice = (typeof choices)[keyof Scheme][number];

export function SchemeForm({ chosen, locale, messages }: SchemeFormProps) {
  const { palette } = messages.seeing;
  const rows = (part: keyof Scheme): [label: string | null, colours: Choice[]][] => {
    const known = (colours: readonly Choice[]) =>
      colours.filter((one) => (choices[part] as readonly Choice[]).includes(one));
    return [
      [palette.deep, known(deepColours)],
      [palette.bright, known(brightColours)],
      [null, known(["dots", "grey"])],
    ];
  };
  return (
    <form action={localizePath(locale, "/colours")} method="get" className="scheme-form max-w-[52rem]">
      <p className="mb-3 max-w-[46rem]">{palette.ownLead}</p>
      {schemeParts.map((part) => (
        <fieldset key={part} className="scheme-part">
          <legend>{messages.words.parts[part]}</legend>
          <div className="flex flex-wrap gap-x-8 gap-y-1">
            {rows(part).map(([label, colours]) =>
              colours.length === 0 ? null : (
                <span key={label} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                  {label === null ? null : <span className="text-small text-muted">{label}</span>}
                  {colours.map((colour) => (
                    <label key={colour} className="inline-flex min-h-8 items-center gap-1.5" data-colour={colour}>
                      <input
                        type="radio"
                        id={`${part}-${colour}`}
                        name={part}
                        value={colour}
                        defaultChecked={chosen[part] === colour}
                      />
                      <span
                        aria-hidden="true"
                        className={`scheme-colour ${colour === "dots" ? "scheme-dots" : ""}`}
                        style={colour === "dots" ? undefined : { background: `var(--colour-${colour})` }}
                      />
                      {palette.colours[colour]}
                    </label>
                  ))}
                </span>
              ),
            )}
          </div>
        </fieldset>
      ))}
      <div className="mt-4 max-w-[34rem]">
        <SchemeExample messages={messages} />
      </div>
      <button type="submit" className="button mt-3">
        {palette.save}
      </button>
    </form>
  );
}
