import type { AccountRole } from "@/lib/auth/permissions.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

const choices: AccountRole[] = ["editor", "admin"];

/** The choice of a role. */
export function RoleField({
  id,
  selected,
  label,
  hint,
  messages,
}: {
  id: string;
  selected: AccountRole;
  label: string;
  hint?: string;
  messages: Messages;
}) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {/* Made anew where the role is another: a form that is reset would go back to the role before. */}
      <select key={selected} id={id} name="role" defaultValue={selected} aria-describedby={hintId}>
        {choices.map((option) => (
          <option key={option} value={option}>
            {messages.account.roles[option]}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <span id={hintId} className="hint">
          {hint}
        </span>
      )}
    </p>
  );
}
