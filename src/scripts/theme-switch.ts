/** The choice of colours. Without script the control stays hidden and the system decides. */

/** Before the first paint, so that a chosen theme does not flash. */
export function showChosenTheme(): void {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be blocked; then the system decides.
  }
}

export function offerThemes(): void {
  const select = document.querySelector<HTMLSelectElement>("#theme");
  const field = select?.closest<HTMLElement>("[hidden]");
  if (!select || !field) return;
  field.hidden = false;
  select.value = document.documentElement.dataset.theme ?? "auto";
  select.addEventListener("change", () => {
    const { value } = select;
    if (value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
    try {
      if (value === "auto") localStorage.removeItem("theme");
      else localStorage.setItem("theme", value);
    } catch {
      void import("./not-kept.ts").then(
        ({ sayNotKept }) => sayNotKept(select),
        () => undefined,
      );
    }
  });
}
