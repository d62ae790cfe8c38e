// The kept text of a notice as React text: marks are spans around slices of it, never HTML.
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { cutText, type TextPiece } from "./cut-text.ts";
import { toMarks } from "./notice-marks.ts";
import type { SelectedPassage, Selection } from "./selected-places.ts";
import { toTextNodes } from "./text-nodes.ts";

export function NoticeText({
  notice,
  selection,
  locale,
  messages,
}: {
  notice: NoticeDetail;
  selection: Selection | null;
  locale: Locale;
  messages: Messages;
}) {
  const { places, passages } = selection ?? { places: [], passages: [] };
  const marks = [
    ...toMarks(notice),
    ...passages.map(({ start, end }) => ({ start, end, className: "selected-passage" })),
    ...places.map(({ start, end }) => ({ start, end, className: "selected" })),
  ];
  return (
    <div className="notice-text" lang="zh-CN">
      {cutText(notice.text, notice.span, marks).map((piece) => (
        <Piece
          key={piece.start}
          piece={piece}
          ids={places.flatMap((place) => (place.start === piece.start ? [place.id] : []))}
          ending={passages.filter((passage) => passage.end === piece.end)}
          locale={locale}
          messages={messages}
        />
      ))}
    </div>
  );
}

interface PieceProps {
  piece: TextPiece;
  /** The anchors of the places that begin here. */
  ids: string[];
  /** The passages that end here. */
  ending: SelectedPassage[];
  locale: Locale;
  messages: Messages;
}

function Piece({ piece, ids, ending, locale, messages }: PieceProps) {
  const className = piece.classNames.join(" ") || undefined;
  const [id, ...moreIds] = ids;
  const nodes = toTextNodes(piece.text);
  const words = piece.href ? (
    <a href={piece.href} id={id} className={className}>
      {nodes}
    </a>
  ) : className || id ? (
    <span id={id} className={className}>
      {nodes}
    </span>
  ) : (
    nodes
  );
  const { back, nextMarked } = messages.pages.notice;
  return (
    <>
      {moreIds.map((one) => (
        <span key={one} id={one} />
      ))}
      {words}
      {ending.slice(0, 1).map((passage) => (
        <span key={passage.end} className="no-print" lang={locale}>
          <a href={passage.back} data-back="" className="badge mx-1 bg-paper">
            ↩ {back}
          </a>
          {passage.next === null ? null : (
            <a href={`#${passage.next}`} className="badge mr-1 bg-paper">
              ↓ {nextMarked}
            </a>
          )}
        </span>
      ))}
    </>
  );
}
