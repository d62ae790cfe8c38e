import type { RectificationStatus } from "@/lib/ledger/status.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

const swatches = { done: "swatch-done", ongoing: "swatch-ongoing", unknown: "swatch-not-stated" };

/** A status with its colour and always its word. */
export function StatusBadge({ status, messages }: { status: RectificationStatus; messages: Messages }) {
  return (
    <span className={`nowrap text-small ${status === "unknown" ? "not-stated" : ""}`}>
      <span aria-hidden="true" className={`chart-swatch ${swatches[status]}`} />
      {messages.words.status[status]}
    </span>
  );
}
