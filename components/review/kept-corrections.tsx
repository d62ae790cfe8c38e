// The corrections of a notice for editors: what was read, what stands there, who said so and when, and a way back.

import { formatTime } from "@/lib/format.ts";
import type { KeptCorrection } from "@/lib/ledger/correction.ts";
import type { ReviewDetail } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SendButton, SendForm } from "../account/answered-forms.tsx";
import { toPathName, toValueWords } from "../notice/value-words.ts";
import { VersionFields } from "./state-forms.tsx";

/** Stands inside AnsweredForms. */
export function KeptCorrections({
  detail,
  only = () => true,
  locale,
  messages,
}: {
  detail: ReviewDetail;
  /** Which of them are shown. */
  only?: (correction: KeptCorrection) => boolean;
  locale: Locale;
  messages: Messages;
}) {
  const words = messages.review.notice;
  const { notice, version, correctedBy } = detail;
  return (
    <ul className="space-y-2">
      {notice.corrections.filter(only).map(({ path, readValue, correctedValue, waits, at }) => {
        const name = toPathName(path, notice, messages);
        return (
          <li key={path}>
            {words.correction(
              name,
              toValueWords(path, readValue, locale, messages),
              toValueWords(path, correctedValue, locale, messages),
            )}
            {waits ? <span className="block text-small text-accent">{words.waits}</span> : null}
            <SendForm className="form-row items-center text-small text-muted" label={words.undoNamed(name)}>
              <VersionFields noticeId={notice.id} version={version} />
              <input type="hidden" name="path" value={path} />
              <span>{words.correctedBy(correctedBy[path] ?? words.unknownImporter, formatTime(at, locale))}</span>
              <SendButton label={words.undoNamed(name)}>{words.undo}</SendButton>
            </SendForm>
          </li>
        );
      })}
    </ul>
  );
}
