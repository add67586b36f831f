/** A search field and its hits: terms at once, then pages, then the other language. */
import type { Lang } from "../schemas/common.ts";
import { create, linkTo, pageHit, termAddress, termCard, termHit } from "./hits.ts";
import { getJson, loadNames } from "./load-names.ts";
import type { Lookup, Match, NameList } from "./lookup.ts";
import type { TermCard } from "./names.ts";
import { openIndex, type PageResults } from "./page-index.ts";
import { words as searchWords } from "./words.ts";

export type Parts = {
  input: HTMLInputElement;
  results: HTMLElement;
  /** A live region; told the number of hits once a search has come to rest. */
  status: HTMLElement;
};

/** Typing pauses this long before the pages are searched, and this long again before the count is announced. */
const PAGES_AFTER = 150;
const ANNOUNCE_AFTER = 400;
/** So long the first term waits for its definition, so that it need not make room for it later. */
const CARD_WAIT = 30;
const FIRST_PAGES = 5;
const MORE_PAGES = 10;

const NOTHING: Lookup = { sure: [], near: [], telling: false };

const lang: Lang = document.documentElement.lang === "ja" ? "ja" : "en";
const other: Lang = lang === "ja" ? "en" : "ja";
const base = document.documentElement.dataset.base ?? "/";
const t = searchWords[lang];

const cards = new Map<string, Promise<TermCard>>();

function loadCard(id: string): Promise<TermCard> {
  const card = cards.get(id) ?? getJson<TermCard>(`${base}search/terms/${id}.json`);
  cards.set(id, card);
  card.catch(() => cards.delete(id));
  return card;
}

/** `count` is an upper bound unless it is exact: pages that were not read may not have the words. */
type PageGroup = { element: HTMLElement; count: number; exact: boolean };

export class SearchPanel {
  readonly #parts: Parts;
  readonly #onQuery: (query: string) => void;
  readonly #terms = create("div", "hit-terms");
  readonly #pages = create("div", "hit-pages");
  readonly #aside = create("div", "search-aside");
  #list: NameList | undefined;
  /** Counts the searches: one that is no longer the latest shows nothing more. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announcement: ReturnType<typeof setTimeout> | undefined;
  #shownTerms = "";
  /** Kept when the first term has its definition. */
  #cardShown: Promise<void> = Promise.resolve();

  /** @param onQuery is told every query whose pages are searched */
  constructor(parts: Parts, onQuery: (query: string) => void = () => undefined) {
    this.#parts = parts;
    this.#onQuery = onQuery;
    const { input, results } = parts;
    results.replaceChildren(this.#terms, this.#pages);
    results.after(this.#aside);
    // While an input method composes, the letters are not yet what the reader means: only the terms follow them.
    input.addEventListener("input", (event) => this.#typed(event instanceof InputEvent && event.isComposing));
    input.addEventListener("compositionend", () => this.#typed(false));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && isComposingKey(event)) event.preventDefault();
    });
    for (const element of [input, results, this.#aside])
      element.addEventListener("keydown", (event) => this.#move(event));
    void loadNames(base).then(
      (list) => {
        this.#list = list;
        if (this.#shownTerms === "") void this.#showTerms(list.lookUp(input.value).sure);
      },
      () => undefined,
    );
  }

  /** Searches at once for what the field holds. */
  async search(): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#announcement);
    const mine = ++this.#latest;
    const outdated = () => mine !== this.#latest;
    const query = this.#parts.input.value;
    this.#onQuery(query);
    if (query.trim() === "") {
      this.clear();
      return;
    }
    this.#busy(true);
    this.#list ??= await loadNames(base).catch(() => undefined);
    if (outdated()) return;
    const lookup = this.#list?.lookUp(query) ?? NOTHING;
    if (lookup.sure.length > 0) void this.#showTerms(lookup.sure);
    const ask = (each: Lang) => searchPages(each, query, lookup, this.#list);
    const own = await ask(lang);
    // A name that is only near stays away where pages say what was typed.
    const near = own?.literal === true || (own?.whole === true && !lookup.telling) ? [] : lookup.near;
    const terms = [...lookup.sure, ...near];
    const groups = [await this.#pageGroup(lang, own, terms)];
    const nothing = terms.length === 0 && groups[0]?.count === 0;
    if (nothing) groups.push(await this.#pageGroup(other, await ask(other), terms));
    if (outdated()) return;
    await this.#showTerms(terms);
    if (outdated()) return;
    const shown = groups.filter(({ count }) => count > 0);
    const offer = nothing || own === undefined ? [] : [this.#otherLanguage(ask)];
    this.#pages.replaceChildren(...shown.map(({ element }) => element), ...offer);
    this.#aside.replaceChildren(...this.#help(query, own === undefined, terms.length + shown.length === 0));
    if (own !== undefined && this.#list === undefined) {
      this.#aside.prepend(create("p", "search-note", t.searchNamesFailed));
    }
    this.#busy(false);
    const count = shown.reduce((sum, group) => sum + group.count, 0);
    const message = t.searchCount(
      terms.length,
      count,
      shown.every(({ exact }) => exact),
    );
    const failed = own === undefined ? t.searchFailed : t.searchNothing(query.trim());
    this.#announce(terms.length + count === 0 || own === undefined ? failed : message);
  }

  clear(): void {
    this.#latest += 1;
    clearTimeout(this.#timer);
    clearTimeout(this.#announcement);
    void this.#showTerms([]);
    this.#pages.replaceChildren();
    this.#aside.replaceChildren();
    this.#parts.status.textContent = "";
    this.#busy(false);
  }

  #typed(composing: boolean): void {
    const query = this.#parts.input.value;
    clearTimeout(this.#timer);
    clearTimeout(this.#announcement);
    this.#parts.status.textContent = "";
    // A word that is half typed need not take away what was found before it.
    const sure = this.#list?.lookUp(query).sure ?? [];
    if (sure.length > 0) void this.#showTerms(sure);
    if (composing) return;
    // A search that is still running answers a query that is no longer there.
    this.#latest += 1;
    if (query.trim() !== "") {
      this.#busy(true);
      void openIndex(lang, base).catch(() => undefined);
    }
    this.#timer = setTimeout(() => void this.search(), PAGES_AFTER);
  }

  /** Shows terms, the first with its definition; should that be long in coming, its name does not wait for it. */
  async #showTerms(matches: readonly Match[]): Promise<void> {
    const shown = matches.map(({ entry, name }) => `${entry.id} ${name}`).join("\n");
    if (shown === this.#shownTerms) return this.#cardShown;
    this.#shownTerms = shown;
    const [first] = matches;
    if (first === undefined) {
      this.#terms.replaceChildren();
      return;
    }
    const items = matches.map((match) => termHit(match, lang, base));
    const place = create("div", "term-card");
    items[0]?.append(place);
    const filled = loadCard(first.entry.id).then(
      (card) => place.replaceChildren(...termCard(card, first.entry, lang, base)),
      () => undefined,
    );
    this.#cardShown = filled;
    await Promise.race([filled, new Promise((resolve) => setTimeout(resolve, CARD_WAIT))]);
    if (this.#shownTerms !== shown) return;
    this.#terms.replaceChildren(this.#group(t.searchTerms, items));
    return filled;
  }

  /** The first pages, and a button for more of them. What stands among the terms need not stand here again. */
  async #pageGroup(each: Lang, results: PageResults | undefined, terms: readonly Match[]): Promise<PageGroup> {
    const title = each === lang ? t.searchPages : t.searchOther;
    const list = create("ul", "");
    const element = this.#group(title, [], list);
    if (results === undefined) return { element, count: 0, exact: true };
    if (results.partial) list.before(create("p", "search-note", t.searchPartly(results.words.join(t.listSeparator))));
    const shown = new Set(terms.map(({ entry }) => termAddress(entry, lang, base)));
    const failure = create("p", "search-note", t.searchRestFailed);
    failure.hidden = true;
    list.after(failure);
    let next = 0;
    const add = async (wanted: number) => {
      const enough = list.childElementCount + wanted;
      while (list.childElementCount < enough && next < results.total) {
        const to = Math.min(results.total, next + enough - list.childElementCount);
        const hits = await results.load(next, to).catch(() => undefined);
        failure.hidden = hits !== undefined;
        if (hits === undefined) return;
        next = to;
        const fresh = hits.filter(({ url }) => !shown.has(url.split("#")[0] ?? ""));
        list.append(...fresh.map((hit) => pageHit(hit, results.words, each)));
      }
    };
    await add(FIRST_PAGES);
    const left = results.total - next;
    if (left > 0) {
      const more = this.#button(t.searchMore, () => {
        const last = list.lastElementChild;
        void add(MORE_PAGES).then(() => {
          last?.nextElementSibling?.querySelector("a")?.focus();
          if (next >= results.total) more.remove();
        });
      });
      element.append(more);
    }
    return { element, count: list.childElementCount + left, exact: left === 0 };
  }

  /** Offers the pages of the other language; they come where the button was, and the focus goes to the first. */
  #otherLanguage(ask: (each: Lang) => Promise<PageResults | undefined>): HTMLElement {
    const place = create("div", "");
    const button = this.#button(t.searchShowOther, () => {
      void ask(other)
        .then((results) => this.#pageGroup(other, results, []))
        .then(({ element, count }) => {
          place.replaceChildren(count > 0 ? element : create("p", "search-note", t.searchOtherNothing));
          (place.querySelector("a") ?? this.#parts.input).focus();
        });
    });
    place.append(button);
    return place;
  }

  /** What stands below the hits when something is wrong or nothing was found. */
  #help(query: string, failed: boolean, nothing: boolean): HTMLElement[] {
    if (!failed && !nothing) return [];
    const glossary = linkTo(`${base}${lang}/glossary/`, t.glossary);
    const links = create("p", "search-elsewhere", glossary, " · ", linkTo(`${base}${lang}/systems/`, t.systems));
    if (failed) return [create("p", "search-note", t.searchFailed), links];
    const nearest = (this.#list?.nearest(query) ?? []).map((match) => termHit(match, lang, base));
    return [
      create("p", "search-note", t.searchNothingHelp),
      ...(nearest.length === 0 ? [] : [this.#group(t.searchNearest, nearest)]),
      links,
    ];
  }

  #group(title: string, items: HTMLElement[], list = create("ul", "")): HTMLElement {
    list.append(...items);
    const group = create("div", "hit-group", create("h2", "hit-group-title", title), list);
    return group;
  }

  #busy(busy: boolean): void {
    this.#parts.results.setAttribute("aria-busy", String(busy));
  }

  #button(text: string, run: () => void): HTMLButtonElement {
    const button = create("button", "more", text);
    button.type = "button";
    button.addEventListener("click", run);
    return button;
  }

  #announce(text: string): void {
    this.#announcement = setTimeout(() => (this.#parts.status.textContent = text), ANNOUNCE_AFTER);
  }

  /** Arrows walk from the field through the hits and back. */
  #move(event: KeyboardEvent): void {
    if (isComposingKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const { input, results } = this.#parts;
    const stops: HTMLElement[] = [
      input,
      ...results.querySelectorAll<HTMLElement>("a, button"),
      ...this.#aside.querySelectorAll("a"),
    ];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

/** Pages in one language; undefined when its index cannot be loaded. */
async function searchPages(
  each: Lang,
  query: string,
  lookup: Lookup,
  list: NameList | undefined,
): Promise<PageResults | undefined> {
  try {
    const index = await openIndex(each, base);
    return await index.search(query, otherNames(each, query, lookup, list));
  } catch {
    return undefined;
  }
}

/** Other ways to say the whole query: with its spelling put right, or by the name that the pages use. */
function otherNames(each: Lang, query: string, { sure, near }: Lookup, list: NameList | undefined): string[] {
  const [first] = sure.length > 0 ? sure : near.filter(({ misspelt }) => misspelt === true);
  const corrected = list?.corrected(query);
  return [
    ...(corrected === undefined ? [] : [corrected]),
    ...(first === undefined ? [] : [first.name, first.entry.label[each]]),
  ];
}

/** A key that belongs to an input method: Safari reports the one that ends a conversion by its code alone. */
export function isComposingKey(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}
