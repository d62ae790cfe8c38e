// What was found about a draft beside its doubtful values: above the fields, and how the text is written folded away.
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { listOtherFindings } from "@/lib/ledger/doubt.ts";
import { isWriting } from "@/lib/ledger/fold-diagnostics.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { DoubtLines } from "./doubt-lines.tsx";

interface OtherFindingsProps {
  notice: NoticeDetail;
  locale: Locale;
  messages: Messages;
}

/** As many remarks on the writing as stand unfolded. */
const fewRemarks = 4;

export function OtherFindings({ notice, locale, messages }: OtherFindingsProps) {
  const { review } = messages;
  const findings = listOtherFindings(notice);
  if (findings.length === 0) return null;
  const remarks = findings.filter(isWriting);
  const folded = remarks.length > fewRemarks;
  return (
    <section aria-labelledby="other-findings" className="mb-6">
      <h2 id="other-findings">{review.entries.others}</h2>
      <DoubtLines
        notice={notice}
        doubts={folded ? findings.filter((one) => !isWriting(one)) : findings}
        locale={locale}
        messages={messages}
      />
      {folded ? (
        <details>
          <summary>{review.entries.remarks(remarks.length)}</summary>
          <DoubtLines notice={notice} doubts={remarks} locale={locale} messages={messages} />
        </details>
      ) : null}
    </section>
  );
}
