import { AppLink } from "@/components/layout/app-link.tsx";
import { EmptyState } from "@/components/layout/empty-state.tsx";
import { readLocale, titled } from "./read-locale.ts";

export const generateMetadata = titled(({ site }) => site.notFound.title);

export default async function NotFound() {
  const { locale, messages } = await readLocale();
  const { notFound, nav } = messages.site;
  return (
    <EmptyState title={notFound.title} whole>
      <p>{notFound.what}</p>
      <p>
        {notFound.next}{" "}
        {(
          [
            ["/", nav.overview],
            ["/units", nav.units],
            ["/rounds", nav.rounds],
            ["/notices", nav.notices],
          ] as const
        ).map(([href, label]) => (
          <AppLink key={href} href={href} locale={locale} className="mr-4">
            {label}
          </AppLink>
        ))}
      </p>
    </EmptyState>
  );
}
