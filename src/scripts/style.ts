/** Brings the style of a part that a reader has asked for. Without it the part still works, and the next time asks again. */
export function bringStyle(href: string): Promise<void> {
  return new Promise((resolve) => {
    if (document.head.querySelector(`link[href="${href}"]`)) {
      resolve();
      return;
    }
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      resolve();
    };
    document.head.append(link);
  });
}
