// 账号: who one is here, the password, and where one is signed in.
import { AnsweredForms, Field, SendButton, SendForm } from "@/components/account/answered-forms.tsx";
import { Forbidden } from "@/components/account/forbidden.tsx";
import { SessionTable } from "@/components/account/session-table.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { EditorNavigation } from "@/components/review/editor-navigation.tsx";
import { toDeviceName } from "@/lib/auth/device.ts";
import { shortestPassword } from "@/lib/auth/password.ts";
import { leastRole, mayDo } from "@/lib/auth/permissions.ts";
import { listOwnSessions } from "@/lib/db/queries/list-own-sessions.ts";
import { formatNumber } from "@/lib/format.ts";
import { readLocale, titled } from "../read-locale.ts";
import { requireActor } from "../require-actor.ts";
import { changePasswordAction, endAllSessionsAction, endSessionAction, signOutAction } from "./actions.ts";

export const generateMetadata = titled(({ account }) => account.account.title, { robots: { index: false } });

export default async function AccountPage() {
  const { locale, messages } = await readLocale();
  const actor = await requireActor("account.list-sessions");
  const sessions = actor === null ? null : await listOwnSessions(actor, {});
  if (actor === null || !sessions?.ok)
    return <Forbidden role={leastRole["account.list-sessions"]} messages={messages} />;
  const { account, roles, signOut } = messages.account;
  const rows = sessions.value.map((session) => ({ ...session, device: toDeviceName(session.userAgent) }));
  return (
    <>
      <PageHeader title={account.title} lead={account.lead}>
        <form action={signOutAction}>
          <button type="submit" className="button">
            {signOut}
          </button>
        </form>
      </PageHeader>
      <dl className="grid max-w-[26rem] grid-cols-[6.5rem_1fr] gap-y-1">
        <dt className="text-muted">{account.name}</dt>
        <dd>{actor.name}</dd>
        <dt className="text-muted">{account.email}</dt>
        <dd>{actor.email}</dd>
        <dt className="text-muted">{account.role}</dt>
        <dd>{roles[actor.role]}</dd>
      </dl>
      <div className="mt-3">
        <EditorNavigation here={null} locale={locale} messages={messages} />
      </div>
      {mayDo(actor.role, "user.list") ? (
        <p className="mt-3">
          <AppLink href="/admin/users" locale={locale}>
            {account.users}
          </AppLink>
        </p>
      ) : null}
      <SectionHeading id="password-heading">{account.password}</SectionHeading>
      <AnsweredForms action={changePasswordAction} locale={locale}>
        <SendForm className="form" label={account.password}>
          {/* Tells a password manager whose password it is. */}
          <input type="text" name="username" autoComplete="username" value={actor.email} readOnly hidden />
          <Field id="current" name="current" type="password" label={account.current} autoComplete="current-password" />
          <Field
            id="next"
            name="next"
            type="password"
            label={account.next}
            autoComplete="new-password"
            hint={account.passwordHint(formatNumber(shortestPassword, locale))}
          />
          <Field id="again" name="again" type="password" label={account.again} autoComplete="new-password" />
          <SendButton>{account.change}</SendButton>
        </SendForm>
      </AnsweredForms>
      <SectionHeading id="sessions-heading">{account.sessions}</SectionHeading>
      <p className="mb-3 max-w-[46rem] text-muted">{account.sessionsLead}</p>
      <AnsweredForms action={endSessionAction} locale={locale}>
        <SessionTable sessions={rows} labelledBy="sessions-heading" locale={locale} messages={messages} />
      </AnsweredForms>
      <AnsweredForms action={endAllSessionsAction} locale={locale}>
        <SendForm className="form-row mt-4" label={account.endAll}>
          <SendButton>{account.endAll}</SendButton>
          <span className="text-small text-muted">{account.endAllHint}</span>
        </SendForm>
      </AnsweredForms>
    </>
  );
}
