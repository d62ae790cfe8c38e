/** The page that a click goes to; `null` for what opens elsewhere, downloads, or stays on the page. */
export function toTarget(event: MouseEvent): URL | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.target || link.hasAttribute("download")) return null;
  const url = new URL(link.href);
  if (url.origin !== location.origin || /\.[a-z]+$/.test(url.pathname)) return null;
  return url.pathname === location.pathname && url.search === location.search ? null : url;
}
