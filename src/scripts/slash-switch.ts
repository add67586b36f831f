/** Lets a reader switch the single-key shortcut off: with speech input or a tremor, one stray key opens a search. */
/** What was chosen on this page, where it cannot be kept. */
let chosen: boolean | undefined;

export function isSlashOff(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem("slash") === "off";
  } catch {
    return false;
  }
}

export function offerSlashSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("#slash");
  const field = box?.closest<HTMLElement>("[hidden]");
  if (!box || !field) return;
  field.hidden = false;
  box.checked = !isSlashOff();
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem("slash");
      else localStorage.setItem("slash", "off");
      chosen = undefined;
    } catch {
      chosen = !box.checked;
      void import("./not-kept.ts").then(
        ({ sayNotKept }) => sayNotKept(box),
        () => undefined,
      );
    }
  });
}
