// An invented bar in the colours that hold where it stands, with what they mean.
import { schemeParts } from "@/lib/export/scheme.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

const swatches = { done: "swatch-done", ongoing: "swatch-ongoing", notStated: "swatch-not-stated" } as const;
/** As wide as its figures say. */
const example = { done: 60, ongoing: 25, notStated: 15 } as const;

export function SchemeExample({ messages }: { messages: Messages }) {
  return (
    <>
      <div aria-hidden="true" className="flex h-5">
        {schemeParts.map((part) => (
          <span key={part} className={swatches[part]} style={{ width: `${example[part]}%` }} />
        ))}
      </div>
      <p className="mt-1 flex flex-wrap gap-x-5 text-small">
        {schemeParts.map((part) => (
          <span key={part}>
            <span aria-hidden="true" className={`chart-swatch ${swatches[part]}`} />
            {messages.words.parts[part]}
          </span>
        ))}
      </p>
    </>
  );
}
