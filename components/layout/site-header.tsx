import { formatNumber } from "@/lib/format.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { HeaderSearch } from "../search/header-search.tsx";
import { AccountLink } from "./account-link.tsx";
import { AppLink } from "./app-link.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MainNavigation, type NavigationPlace } from "./main-navigation.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

interface SiteHeaderProps {
  /** Who is signed in; `null` for a reader. */
  account: string | null;
  /** How many drafts wait for review; `null` for who may not read them. */
  drafts: number | null;
  locale: Locale;
  messages: Messages;
}

export function SiteHeader({ account, drafts, locale, messages }: SiteHeaderProps) {
  const { site, review } = messages;
  const { quick, search } = messages.finding;
  const places: NavigationPlace[] = [
    { href: "/", label: site.nav.overview },
    { href: "/units", label: site.nav.units },
    { href: "/rounds", label: site.nav.rounds },
    { href: "/notices", label: site.nav.notices },
    { href: "/ledger", label: site.nav.ledger },
    { href: "/diagnostics", label: site.nav.diagnostics },
    { href: "/compare", label: site.nav.compare },
    { href: "/about", label: site.nav.about },
  ];
  if (drafts !== null) {
    const waiting = drafts === 0 ? undefined : { count: formatNumber(drafts, locale), noun: review.waiting(drafts) };
    places.push({ href: "/review", label: review.list.title, waiting });
  }
  return (
    <header className="no-print border-b border-hairline">
      <div className="page site-header">
        <AppLink
          href="/"
          locale={locale}
          className="py-2 text-[1.0625rem] font-semibold tracking-wide whitespace-nowrap no-underline"
        >
          {/* Where the row is short, the name in Chinese is the name; it is read out whole. */}
          <span lang="zh-CN">台账</span> <span className="font-normal text-muted max-[23.99rem]:sr-only">Taizhang</span>
        </AppLink>
        <MainNavigation locale={locale} label={site.mainNavigation} places={places} />
        <div className="site-tools">
          <AppLink
            href="/search"
            locale={locale}
            className="inline-flex min-h-7 items-center px-1 no-underline md:hidden"
          >
            {search.link}
          </AppLink>
          <HeaderSearch
            action={localizePath(locale, "/search")}
            names={localizePath(locale, "/search/names")}
            words={{
              label: search.label,
              hint: search.hint,
              open: quick.open,
              title: quick.title,
              placeholder: quick.placeholder,
              unit: quick.units,
              round: quick.rounds,
              notice: quick.notices,
              failed: quick.failed,
              keys: quick.keys,
              close: quick.close,
            }}
          />
          <AccountLink name={account} locale={locale} messages={messages} />
          <LanguageSwitch locale={locale} label={site.otherLanguage} title={site.otherLanguageLong} />
          <ThemeSwitch label={site.theme} />
        </div>
      </div>
    </header>
  );
}
