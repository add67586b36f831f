/** Carries what a bookmark asked for, the section above all, over to the page's new address. */
export function leadOn(): void {
  const link = document.querySelector<HTMLAnchorElement>("#new-address");
  if (link === null) return;
  link.search = location.search;
  link.hash = location.hash;
  location.replace(link.href);
}
