/** Marks the section that is being read in the list of contents. */
export function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents a")];
  if (links.length === 0) return;
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));

  function update(): void {
    const line = window.innerHeight / 4;
    const current = headings.findLastIndex((heading) => heading !== null && heading.getBoundingClientRect().top < line);
    for (const [index, link] of links.entries()) {
      if (index === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  const wide = matchMedia("(min-width: 64rem)");
  function unfold(): void {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(".contents details"))
      details.open = wide.matches;
  }
  wide.addEventListener("change", unfold);
  unfold();

  let waiting = false;
  function onScroll(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  }

  document.addEventListener("scroll", onScroll, { passive: true });
  // A page may be opened in the middle. To ask for that at once would lay out the page once more than it takes to paint it.
  requestAnimationFrame(() => {
    if (window.scrollY > 0) update();
  });
}
