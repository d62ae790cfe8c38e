"use client";
// ◐ light or dark: the system's choice until the reader makes one.

export function ThemeSwitch({ label }: { label: string }) {
  function switchTheme() {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
  }
  return (
    <button type="button" onClick={switchTheme} className="quiet-button needs-script" aria-label={label} title={label}>
      <span aria-hidden="true">◐</span>
    </button>
  );
}
