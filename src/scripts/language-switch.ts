/** The other language opens at the same section, and a search keeps its words. */
export function keepPlaceInOtherLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.language");
  link?.addEventListener("click", () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
