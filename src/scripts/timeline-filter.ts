/** Keeps the choice of the timeline's filter in the address, and says how many events it leaves. CSS does the filtering. */
const filter = document.querySelector<HTMLElement>("#timeline-filter");
const count = filter?.querySelector("output");
const events = [...document.querySelectorAll<HTMLElement>(".timeline .event")];

if (filter && count && CSS.supports("selector(:has(a))")) {
  const lists = [...filter.querySelectorAll("select")];
  const fits = (event: HTMLElement) => lists.every(({ name, value }) => !value || event.dataset[name] === value);
  const tell = () => {
    const left = events.filter(fits);
    count.value = lists.some(({ value }) => value) ? `${left.length} / ${events.length}` : "";
    const address = new URL(location.href);
    for (const { name, value } of lists) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };
  /** Whoever asks for one event sees it, whatever was chosen before. */
  const show = () => {
    const asked = events.find(({ id }) => `#${id}` === location.hash);
    if (asked === undefined || fits(asked)) return;
    for (const list of lists) list.value = "";
    tell();
    asked.scrollIntoView();
  };
  const asked = new URLSearchParams(location.search);
  for (const list of lists) {
    const value = asked.get(list.name);
    if ([...list.options].some((option) => option.value === value)) list.value = value ?? "";
  }
  tell();
  show();
  filter.addEventListener("change", tell);
  addEventListener("hashchange", show);
}
