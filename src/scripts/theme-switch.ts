/** The choice of colours. Without script the control stays hidden and the system decides. */
const select = document.querySelector<HTMLSelectElement>("#theme");
const field = select?.closest<HTMLElement>("[hidden]");

if (select && field) {
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
