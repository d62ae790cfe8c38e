// Whether a notice speaks of the same inspection as another one: asked where its facts do not tell. Stands inside
// AnsweredForms.
import { formatDate, formatDateRange } from "@/lib/format.ts";
import type { PossiblePlace, ReviewDetail } from "@/lib/ledger/review.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SendButton, SendForm } from "../account/answered-forms.tsx";
import { AppLink } from "../layout/app-link.tsx";
import { NoticeDate } from "../ledger/names.tsx";
import { VersionFields } from "./state-forms.tsx";

interface PlaceChoicesProps {
  detail: ReviewDetail;
  locale: Locale;
  messages: Messages;
}

export function PlaceChoices({ detail, locale, messages }: PlaceChoicesProps) {
  const words = messages.review.place;
  const { place, notice, version } = detail;
  if (place.said === null && place.possible.length === 0) return null;
  return (
    <SendForm className="answer asks" label={words.title}>
      <VersionFields noticeId={notice.id} version={version} />
      {place.said === null ? (
        <>
          <p className="font-semibold">{words.ask}</p>
          <ul>
            {place.possible.map((one) => (
              <li key={one.notice.id} className="form-row items-center py-1">
                <span>
                  <OtherNotice place={one} locale={locale} messages={messages} />
                </span>
                <SendButton
                  name="choice"
                  value={`same:${one.notice.id}`}
                  label={`${words.same}: ${one.notice.title ?? one.notice.id}`}
                >
                  {words.same}
                </SendButton>
              </li>
            ))}
          </ul>
          <p className="form-row items-center py-1">
            <span className="text-small text-muted">{words.hint}</span>
            <SendButton name="choice" value="apart">
              {words.apart}
            </SendButton>
          </p>
        </>
      ) : (
        <p className="form-row items-center">
          <span>
            {place.sameAs === null ? (
              words.saidApart
            ) : (
              <>
                {words.saidSame}{" "}
                <AppLink href={`/review/${place.sameAs.id}`} locale={locale}>
                  {place.sameAs.name ?? place.sameAs.id}
                </AppLink>
              </>
            )}
          </span>
          <SendButton name="choice" value="open">
            {words.reopen}
          </SendButton>
        </p>
      )}
    </SendForm>
  );
}

function OtherNotice({ place, locale, messages }: { place: PossiblePlace } & Omit<PlaceChoicesProps, "detail">) {
  const { review, words } = messages;
  const { notice, body, round } = place;
  const dates = formatDateRange(place.start, place.end, locale);
  const facts = [
    round,
    body,
    dates === null ? null : `${words.inspected} ${dates}`,
    place.feedback === null ? null : `${words.feedback} ${formatDate(place.feedback, locale)}`,
  ].filter((fact) => fact !== null);
  return (
    <>
      <AppLink href={`/review/${notice.id}`} locale={locale} lang={notice.title === null ? undefined : "zh-CN"}>
        {messages.pages.notices.named(notice.title, null)}
      </AppLink>{" "}
      <span className="text-small text-muted">
        <NoticeDate notice={notice} named locale={locale} messages={messages} />
        {facts.map((fact) => (
          <span key={fact} className="ml-3 nowrap">
            {fact}
          </span>
        ))}
        {place.joined ? <span className="ml-3">{review.place.joined}</span> : null}
      </span>
    </>
  );
}
