/** Lets a reader switch the single-key shortcut off: with speech input or a tremor, one stray key opens a search. */
export function isSlashOff(): boolean {
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
    } catch {
      // Storage is blocked: the shortcut cannot be switched off for good, so it shows that it is on.
      box.checked = true;
    }
  });
}
