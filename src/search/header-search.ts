/** The field in the header: opens into a panel with the hits and closes again without a trace. */
import { searchAddress } from "./address.ts";
import { create, linkTo } from "./hits.ts";
import { isComposingKey, SearchPanel } from "./panel.ts";
import { words as searchWords } from "./words.ts";

export class HeaderSearch {
  readonly #search: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #panel: SearchPanel;
  readonly #allResults: HTMLAnchorElement;
  /** Where the focus goes back to. */
  #before: HTMLElement | undefined;

  constructor(search: HTMLElement, input: HTMLInputElement, form: HTMLFormElement, isComposing: () => boolean) {
    this.#search = search;
    this.#input = input;
    const t = searchWords[document.documentElement.lang === "ja" ? "ja" : "en"];
    const results = create("div", "search-results");
    const status = create("p", "search-status");
    status.setAttribute("role", "status");
    const close = create("button", "search-close", t.close);
    close.type = "button";
    close.addEventListener("click", () => this.close());
    this.#allResults = linkTo(form.action, t.searchAll);
    form.append(close);
    form.after(create("div", "search-panel", status, results, create("p", "search-elsewhere", this.#allResults)));
    this.#panel = new SearchPanel({ input, results, status }, (query) => {
      this.#allResults.href = searchAddress(form.action, query);
    });
    input.addEventListener("input", () => {
      if (input.value !== "") this.open();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || isComposingKey(event) || !this.isOpen) return;
      event.preventDefault();
      this.close();
    });
    search.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !search.contains(relatedTarget)) this.#fold();
    });
    // A press beside it closes it when it ends there as well, so that one can still think better of it.
    let beside = false;
    const isBeside = ({ target }: Event) => target === search || (target instanceof Node && !search.contains(target));
    document.addEventListener("pointerdown", (event) => (beside = isBeside(event)));
    document.addEventListener("click", (event) => {
      if (beside && isBeside(event)) this.#fold();
    });
    search.addEventListener("click", (event) => this.#leave(event, form.action));
    addEventListener("popstate", () => this.#fold());
    if (input.value !== "") {
      this.open();
      // What was typed before this script came.
      if (!isComposing()) void this.#panel.search();
    }
  }

  get isOpen(): boolean {
    return this.#search.classList.contains("open");
  }

  /** @param before what had the focus, when it was a key that opened the search */
  open(before?: HTMLElement): void {
    if (this.isOpen) return;
    this.#before = before;
    this.#search.classList.add("open");
  }

  /** Closes and gives the focus back. */
  close(): void {
    this.#fold();
    if (this.#before === undefined) this.#input.focus({ preventScroll: true });
    else if (this.#before === document.body) this.#input.blur();
    else this.#before.focus({ preventScroll: true });
    this.#before = undefined;
  }

  #fold(): void {
    if (!this.isOpen) return;
    this.#search.classList.remove("open");
    const state = history.state as { search?: boolean } | null;
    if (state?.search === true) history.back();
  }

  /** A hit is left for a page; the Back button brings the query and its hits back. */
  #leave(event: MouseEvent, page: string): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (
      link === null ||
      link === this.#allResults ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    history.pushState({ search: true }, "", searchAddress(page, this.#input.value));
  }
}
