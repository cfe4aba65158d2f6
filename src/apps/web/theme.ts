const KEY = "rampwright.theme";

/** The theme chosen by hand; without one the system's. */
export function restoreTheme(): void {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === "dark" || kept === "light") document.documentElement.dataset.theme = kept;
  } catch {
    // The system's theme it is.
  }
}

export function switchTheme(): void {
  const { dataset } = document.documentElement;
  const isDark =
    dataset.theme === undefined ? matchMedia("(prefers-color-scheme:dark)").matches : dataset.theme === "dark";
  const theme = isDark ? "light" : "dark";
  dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds until the page is closed.
  }
}
