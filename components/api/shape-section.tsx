// A named part of the answers: its fields with types and meanings, or the words that it can be.

interface DocumentedField {
  name: string;
  /** In words, with the part that it speaks of, if it is one or a list of one. */
  type: { words: string; nullable: boolean; refers: string | null };
  meaning: string;
}

interface DocumentedShape {
  id: string;
  meaning: string;
  fields: DocumentedField[];
  /** What it can be, where it is a word among a few. */
  choices: string[];
}

export function ShapeSection({ shape }: { shape: DocumentedShape }) {
  const { id, meaning, fields, choices } = shape;
  return (
    <section id={id} className="mt-5 max-w-[56rem]" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="text-base">
        <code>{id}</code> <span className="font-normal text-muted">{meaning}</span>
      </h3>
      {choices.length > 0 ? <p className="text-small">{choices.join(" · ")}</p> : null}
      {fields.length > 0 ? (
        <dl className="mt-1 grid gap-x-6 text-small sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          {fields.map(({ name, type, meaning: words }) => (
            <div key={name} className="contents">
              <dt className="min-w-0 break-words border-t border-hairline py-1">
                <code className="mr-2">{name}</code>
                <span className="text-muted">
                  {type.refers === null ? type.words : <a href={`#${type.refers}`}>{type.words}</a>}
                  {type.nullable ? " | null" : null}
                </span>
              </dt>
              <dd className="pb-1 sm:border-t sm:border-hairline sm:pt-1">{words}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}
