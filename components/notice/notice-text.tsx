// The kept text of a notice as React text: marks are spans around slices of it, never HTML.
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { SourceSpan } from "@/lib/ledger/span.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { cutText, type TextPiece } from "./cut-text.ts";
import { findBack, toMarks } from "./notice-marks.ts";

export function NoticeText({
  notice,
  at,
  messages,
}: {
  notice: NoticeDetail;
  at: SourceSpan | null;
  messages: Messages;
}) {
  const marks = toMarks(notice);
  if (at) marks.push({ ...at, className: "selected" });
  const pieces = cutText(notice.text, notice.span, marks);
  return (
    <div className="notice-text" lang="zh-CN">
      {pieces.map((piece) => (
        <Piece
          key={piece.start}
          piece={piece}
          first={at !== null && piece.start === at.start}
          back={at !== null && piece.end === at.end ? findBack(notice, at) : null}
          messages={messages}
        />
      ))}
    </div>
  );
}

function Piece({
  piece,
  first,
  back,
  messages,
}: {
  piece: TextPiece;
  first: boolean;
  back: string | null;
  messages: Messages;
}) {
  const className = piece.classNames.join(" ") || undefined;
  const id = first ? "at" : undefined;
  const words = piece.href ? (
    <a href={piece.href} id={id} className={className}>
      {piece.text}
    </a>
  ) : className || id ? (
    <span id={id} className={className}>
      {piece.text}
    </span>
  ) : (
    piece.text
  );
  return (
    <>
      {words}
      {back ? (
        <a href={back} className="badge no-print mx-1 bg-paper" lang={undefined}>
          ↩ {messages.pages.notice.back}
        </a>
      ) : null}
    </>
  );
}
