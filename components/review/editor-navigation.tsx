import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

export type EditorPlace = "import" | "review" | "merge" | "history";

const paths: Record<EditorPlace, string> = {
  import: "/notices/import",
  review: "/review",
  merge: "/admin/merge",
  history: "/history",
};

/** The pages for editors; `here` is the one that is shown, or the one above it. */
export function EditorNavigation({
  here,
  locale,
  messages,
}: {
  here: EditorPlace | null;
  locale: Locale;
  messages: Messages;
}) {
  const words = messages.review.navigation;
  return (
    <nav aria-label={words.label} className="choice">
      {(Object.keys(paths) as EditorPlace[]).map((place) => (
        <AppLink key={place} href={paths[place]} locale={locale} aria-current={place === here ? "true" : undefined}>
          {words[place]}
        </AppLink>
      ))}
    </nav>
  );
}
