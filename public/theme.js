// Runs before the first paint: a reader who chose light or dark sees no flash of the other.
(() => {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's choice stands.
  }
})();
