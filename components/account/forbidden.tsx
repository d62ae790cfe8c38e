import type { AccountRole } from "@/lib/auth/permissions.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { PageHeader } from "../layout/page-header.tsx";

/** What someone sees who is signed in but whose role does not reach. */
export function Forbidden({ role, messages }: { role: AccountRole; messages: Messages }) {
  const { forbidden, roles } = messages.account;
  return <PageHeader title={forbidden.title} lead={forbidden.what(roles[role])} />;
}
