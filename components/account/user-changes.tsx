import type { ReactNode } from "react";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { Field, SendButton, SendForm } from "./answered-forms.tsx";
import { RoleField } from "./role-field.tsx";
import type { UserRow } from "./user-row.ts";

/** One change of one user as a form of its own. */
function ChangeForm({
  user,
  change,
  label,
  children,
}: {
  user: UserRow;
  change: string;
  label: string;
  children: ReactNode;
}) {
  return (
    <SendForm className="form-row" label={`${label}: ${user.email}`}>
      <input type="hidden" name="change" value={change} />
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="email" value={user.email} />
      {children}
    </SendForm>
  );
}

/** What an admin can change of a user, folded away until it is wanted. */
export function UserChanges({
  user,
  passwordHint,
  messages,
}: {
  user: UserRow;
  passwordHint: string;
  messages: Messages;
}) {
  const { users: words } = messages.account;
  const isDisabled = user.disabledAt !== null;
  return (
    <details>
      <summary>
        {words.changes} <span className="sr-only">{user.email}</span>
      </summary>
      <div className="my-3 grid gap-4">
        <ChangeForm user={user} change="role" label={words.setRole}>
          <RoleField id={`role-${user.id}`} selected={user.role} label={words.role} messages={messages} />
          <SendButton>{words.setRole}</SendButton>
        </ChangeForm>
        <ChangeForm user={user} change="password" label={words.setPassword}>
          <Field
            id={`password-${user.id}`}
            name="password"
            type="password"
            label={words.newPassword}
            hint={passwordHint}
            autoComplete="new-password"
          />
          <SendButton>{words.setPassword}</SendButton>
        </ChangeForm>
        <ChangeForm
          user={user}
          change={isDisabled ? "enabled" : "disabled"}
          label={isDisabled ? words.enable : words.disable}
        >
          <SendButton>{isDisabled ? words.enable : words.disable}</SendButton>
        </ChangeForm>
        <ChangeForm user={user} change="removed" label={words.remove}>
          <label className="flex items-center gap-2">
            <input type="checkbox" name="confirmed" value="yes" required />
            {words.confirmRemove}
          </label>
          <SendButton>{words.remove}</SendButton>
          <span className="w-full text-small text-muted">{words.removeHint}</span>
        </ChangeForm>
      </div>
    </details>
  );
}
