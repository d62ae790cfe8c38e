import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { PatternDefinitions } from "@/components/charts/pattern-definitions.tsx";
import { PageFrame } from "@/components/layout/page-frame.tsx";
import { SiteFooter } from "@/components/layout/site-footer.tsx";
import { SiteHeader } from "@/components/layout/site-header.tsx";
import { presets, readScheme, schemeHeader, toSchemeAttributes } from "@/lib/export/scheme.ts";
import { nonceHeader } from "@/lib/messages/locale.ts";
import "./globals.css";
import { readAccount } from "./read-account.ts";
import { readLocale } from "./read-locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await readLocale();
  const { site } = messages;
  return {
    title: { default: `${site.fullName} · ${site.tagline}`, template: `%s · ${site.fullName}` },
    description: site.description,
    icons: { icon: "/icon.svg" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#171614" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale, messages } = await readLocale();
  const { name, drafts } = await readAccount();
  const requested = await headers();
  const nonce = requested.get(nonceHeader) ?? undefined;
  const scheme = readScheme(requested.get(schemeHeader)) ?? presets.house;
  return (
    <html lang={locale} {...toSchemeAttributes(scheme)} suppressHydrationWarning>
      <head>
        {/* Blocking on purpose: the theme is set before the first paint. */}
        <script src="/theme.js" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <a href="#content" className="skip-link">
          {messages.site.skipToContent}
        </a>
        <SiteHeader account={name} drafts={drafts} locale={locale} messages={messages} />
        <main id="content" tabIndex={-1} className="page flex-1 outline-none">
          <PageFrame label={messages.site.loading}>{children}</PageFrame>
        </main>
        <PatternDefinitions />
        <SiteFooter locale={locale} messages={messages} />
      </body>
    </html>
  );
}
