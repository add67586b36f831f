/** Opens a term's note when the pointer rests on the term. Click, touch, keyboard and Escape work without this. */
const OPEN_AFTER = 350;
const CLOSE_AFTER = 250;

let timer: ReturnType<typeof setTimeout> | undefined;
let hovered: HTMLElement | undefined;

function later(milliseconds: number, run: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(run, milliseconds);
}

function close(): void {
  if (hovered?.matches(":popover-open")) hovered.hidePopover();
  hovered = undefined;
}

export function openTermsOnHover(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.term")) {
    const note = document.getElementById(button.getAttribute("popovertarget") ?? "");
    if (!note || typeof note.showPopover !== "function") continue;
    button.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType !== "mouse") return;
      later(OPEN_AFTER, () => {
        if (note.matches(":popover-open")) return;
        note.showPopover({ source: button });
        hovered = note;
      });
    });
    button.addEventListener("pointerleave", () => later(CLOSE_AFTER, close));
    note.addEventListener("pointerenter", () => clearTimeout(timer));
    note.addEventListener("pointerleave", () => hovered === note && later(CLOSE_AFTER, close));
    button.addEventListener("click", (event) => {
      clearTimeout(timer);
      // A click on a term that only hovering has opened keeps it open.
      if (hovered === note) event.preventDefault();
      hovered = undefined;
    });
  }
}
