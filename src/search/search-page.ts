/** The search page: its field searches as one types and keeps the query in the address. */
import { searchAddress } from "./address.ts";
import { SearchPanel } from "./panel.ts";

const input = document.querySelector<HTMLInputElement>("#search-input");
const results = document.querySelector<HTMLElement>("#search-results");
const status = document.querySelector<HTMLElement>("#search-status");

if (input && results && status) {
  document.querySelector("#without-search")?.remove();
  const panel = new SearchPanel({ input, results, status }, keepInAddress);
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    void panel.search();
  });
  const asked = new URL(location.href).searchParams.get("q");
  if (asked !== null && input.value === "") input.value = asked;
  if (input.value !== "") void panel.search();
  input.focus({ preventScroll: true });
}

function keepInAddress(query: string): void {
  history.replaceState(null, "", searchAddress(location.pathname, query));
}
