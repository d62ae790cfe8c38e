import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "./app-link.tsx";

export function SiteFooter({ locale, messages }: { locale: Locale; messages: Messages }) {
  const { footer } = messages.site;
  return (
    <footer className="mt-16 border-t border-hairline text-small text-muted">
      <div className="page flex flex-wrap gap-x-8 gap-y-1 py-6">
        <p className="max-w-[44rem]">{footer.promise}</p>
        <p className="no-print flex flex-wrap gap-x-6 gap-y-1 [&>*]:whitespace-nowrap [&>a]:inline-block [&>a]:min-h-6 md:ml-auto">
          <AppLink href="/about" locale={locale}>
            {footer.about}
          </AppLink>
          <AppLink href="/colours" locale={locale}>
            {messages.seeing.palette.title}
          </AppLink>
          <AppLink href="/api" locale={locale}>
            {footer.data}
          </AppLink>
          <span>{footer.openSource}</span>
        </p>
      </div>
    </footer>
  );
}
