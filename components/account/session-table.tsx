import { formatTime } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SendButton, SendForm } from "./answered-forms.tsx";

export interface SessionRow {
  id: string;
  isCurrent: boolean;
  /** ISO time. */
  signedInAt: string;
  /** `null` where the browser did not say. */
  device: string | null;
  address: string | null;
}

/** Where someone is signed in; stands inside AnsweredForms, whose action ends the session of the form. */
export function SessionTable({
  sessions,
  labelledBy,
  locale,
  messages,
}: {
  sessions: SessionRow[];
  labelledBy: string;
  locale: Locale;
  messages: Messages;
}) {
  const { account } = messages.account;
  return (
    <table className="data-table stacks max-w-[52rem]" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{account.device}</th>
          <th scope="col">{account.signedInAt}</th>
          <th scope="col">{account.address}</th>
          <th scope="col">
            <span className="sr-only">{account.end}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, isCurrent, signedInAt, device, address }) => {
          const name = device ?? account.unknownDevice;
          const time = formatTime(signedInAt, locale);
          return (
            <tr key={id}>
              <th scope="row">
                {name} {isCurrent ? <span className="badge">{account.thisDevice}</span> : null}
              </th>
              <td data-label={account.signedInAt} className="tabular">
                <time dateTime={signedInAt}>{time}</time>
              </td>
              <td data-label={account.address} className={address === null ? "not-stated" : "tabular"}>
                {address ?? messages.site.notStated}
              </td>
              <td className="wide">
                {isCurrent ? null : (
                  <SendForm>
                    <input type="hidden" name="sessionId" value={id} />
                    <SendButton label={account.endNamed(name, time)}>{account.end}</SendButton>
                  </SendForm>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
