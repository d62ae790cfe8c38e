// 用户管理: the accounts, for admins.
import { AnsweredForms, Field, SendButton, SendForm } from "@/components/account/answered-forms.tsx";
import { Forbidden } from "@/components/account/forbidden.tsx";
import { RoleField } from "@/components/account/role-field.tsx";
import { UserTable } from "@/components/account/user-table.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { shortestPassword } from "@/lib/auth/password.ts";
import { leastRole } from "@/lib/auth/permissions.ts";
import { listUsers } from "@/lib/db/queries/list-users.ts";
import { formatNumber } from "@/lib/format.ts";
import { readLocale, titled } from "../../read-locale.ts";
import { requireActor } from "../../require-actor.ts";
import { addUserAction, changeUserAction } from "./actions.ts";

export const generateMetadata = titled(({ account }) => account.users.title, { robots: { index: false } });

export default async function UsersPage() {
  const { locale, messages } = await readLocale();
  const actor = await requireActor("user.list");
  const list = actor === null ? null : await listUsers(actor, {});
  if (actor === null || !list?.ok) return <Forbidden role={leastRole["user.list"]} messages={messages} />;
  const { users, account } = messages.account;
  const passwordHint = users.passwordHint(formatNumber(shortestPassword, locale));
  const above = (
    <AppLink href="/account" locale={locale}>
      {account.title}
    </AppLink>
  );
  return (
    <>
      <PageHeader above={above} title={users.title} lead={users.lead} />
      <SectionHeading id="users-heading" aside={messages.site.showingAll(formatNumber(list.value.length, locale))}>
        {users.list}
      </SectionHeading>
      <AnsweredForms action={changeUserAction} locale={locale}>
        <UserTable
          users={list.value}
          ownId={actor.userId}
          labelledBy="users-heading"
          passwordHint={passwordHint}
          locale={locale}
          messages={messages}
        />
      </AnsweredForms>
      <SectionHeading id="add-heading">{users.add}</SectionHeading>
      <AnsweredForms action={addUserAction} locale={locale}>
        <SendForm className="form" label={users.add}>
          <Field id="add-email" name="email" type="email" label={users.email} autoComplete="off" maxLength={254} />
          <Field
            id="add-name"
            name="name"
            type="text"
            label={users.name}
            hint={users.nameHint}
            required={false}
            autoComplete="off"
            maxLength={80}
          />
          <RoleField id="add-role" selected="editor" label={users.role} hint={users.roleHint} messages={messages} />
          <Field
            id="add-password"
            name="password"
            type="password"
            label={users.password}
            hint={passwordHint}
            autoComplete="new-password"
          />
          <SendButton>{users.add}</SendButton>
        </SendForm>
      </AnsweredForms>
    </>
  );
}
