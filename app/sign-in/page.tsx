// 登录
import { AnsweredForms, Field, SendButton, SendForm } from "@/components/account/answered-forms.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { getAuth } from "@/lib/auth/better-auth.ts";
import { toReturnPath } from "@/lib/auth/return-path.ts";
import { getActor } from "@/lib/auth/session.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import type { ListPageProps } from "../page-props.ts";
import { readLocale, titled } from "../read-locale.ts";
import { signInAction } from "./actions.ts";

export const generateMetadata = titled(({ account }) => account.signIn.title, { robots: { index: false } });

export default async function SignInPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const { signIn } = messages.account;
  const next = toReturnPath((await searchParams).next, localizePath(locale, "/account"));
  const actor = await getActor();
  if (actor.kind === "user") {
    return (
      <PageHeader title={signIn.title} lead={signIn.already(actor.name)}>
        <a href={next} className="button">
          {signIn.onwards}
        </a>
      </PageHeader>
    );
  }
  if (getAuth() === null) return <PageHeader title={signIn.title} lead={signIn.notConfigured} />;
  return (
    <>
      <PageHeader title={signIn.title} lead={signIn.lead} />
      <AnsweredForms action={signInAction} locale={locale}>
        <SendForm className="form" label={signIn.title}>
          <input type="hidden" name="next" value={next} />
          <Field id="email" name="email" type="email" label={signIn.email} autoComplete="username" maxLength={254} />
          <Field
            id="password"
            name="password"
            type="password"
            label={signIn.password}
            autoComplete="current-password"
          />
          <SendButton>{signIn.submit}</SendButton>
        </SendForm>
      </AnsweredForms>
      <p className="mt-6 text-small text-muted">{signIn.forgotten}</p>
    </>
  );
}
