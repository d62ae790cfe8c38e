import { formatTime } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { ColumnWidths } from "../layout/column-widths.tsx";
import { UserChanges } from "./user-changes.tsx";
import type { UserRow } from "./user-row.ts";

interface UserTableProps {
  users: UserRow[];
  /** The one who looks at it. */
  ownId: string;
  labelledBy: string;
  /** What a password must be. */
  passwordHint: string;
  locale: Locale;
  messages: Messages;
}

/** The accounts with what can be changed of each; stands inside AnsweredForms. */
export function UserTable({ users, ownId, labelledBy, passwordHint, locale, messages }: UserTableProps) {
  const { users: words, roles } = messages.account;
  return (
    <table className="data-table stacks" aria-labelledby={labelledBy}>
      {/* The last holds the forms: the others stay where they are when one is unfolded. */}
      <ColumnWidths widths={[22, 13, 10, 9, 16, 30]} whenNarrow={[21, 11, 8, 8, 19, 33]} />
      <thead>
        <tr>
          <th scope="col">{words.email}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.signedInAt}</th>
          <th scope="col">{words.changes}</th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <th scope="row">
              {user.email} {user.id === ownId ? <span className="badge">{words.you}</span> : null}
            </th>
            <td data-label={words.name}>{user.name}</td>
            <td data-label={words.role}>{roles[user.role]}</td>
            <td data-label={words.state}>{user.disabledAt === null ? words.active : words.disabled}</td>
            <td data-label={words.signedInAt} className={user.signedInAt === null ? "not-stated" : "tabular"}>
              {user.signedInAt === null ? (
                words.notSignedIn
              ) : (
                <time dateTime={user.signedInAt}>{formatTime(user.signedInAt, locale)}</time>
              )}
            </td>
            <td className="wide">
              <UserChanges user={user} passwordHint={passwordHint} messages={messages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
