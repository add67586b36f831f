/** A search field and its hits: terms at once, then pages, then the other language. */
import type { Lang } from "../schemas/common.ts";
import { create, linkTo, pageHit, termAddress, termCard, termHit } from "./hits.ts";
import { type Lookup, type Match, NameList } from "./lookup.ts";
import type { NameRow, TermCard } from "./names.ts";
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
const FIRST_PAGES = 5;
const MORE_PAGES = 10;

const NOTHING: Lookup = { sure: [], near: [], telling: false };

const lang: Lang = document.documentElement.lang === "ja" ? "ja" : "en";
const other: Lang = lang === "ja" ? "en" : "ja";
const base = document.documentElement.dataset.base ?? "/";
const t = searchWords[lang];

let names: Promise<NameList> | undefined;
const cards = new Map<string, Promise<TermCard>>();

/** Loads the name list; asked for when the reader turns to a field. */
export function loadNames(): Promise<NameList> {
  names ??= getJson<NameRow[]>(`${base}search/names.json`).then((rows) => new NameList(rows));
  names.catch(() => (names = undefined));
  return names;
}

function loadCard(id: string): Promise<TermCard> {
  const card = cards.get(id) ?? getJson<TermCard>(`${base}search/terms/${id}.json`);
  cards.set(id, card);
  card.catch(() => cards.delete(id));
  return card;
}

async function getJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Value;
}

export class SearchPanel {
  readonly #parts: Parts;
  readonly #onQuery: (query: string) => void;
  readonly #terms = create("div", "hit-terms");
  readonly #pages = create("div", "hit-pages");
  #list: NameList | undefined;
  /** Counts the searches: one that is no longer the latest shows nothing more. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announcement: ReturnType<typeof setTimeout> | undefined;
  #shownTerms = "";

  /** @param onQuery is told every query whose pages are searched */
  constructor(parts: Parts, onQuery: (query: string) => void = () => undefined) {
    this.#parts = parts;
    this.#onQuery = onQuery;
    const { input, results } = parts;
    results.replaceChildren(this.#terms, this.#pages);
    // While an input method composes, the letters are not yet what the reader means: only the terms follow them.
    input.addEventListener("input", (event) => this.#typed(event instanceof InputEvent && event.isComposing));
    input.addEventListener("compositionend", () => this.#typed(false));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && isComposing(event)) event.preventDefault();
    });
    for (const element of [input, results]) element.addEventListener("keydown", (event) => this.#move(event));
    void loadNames().then(
      (list) => {
        this.#list = list;
        if (input.value !== "" && this.#shownTerms === "") void this.#showTerms(list.lookUp(input.value).sure);
      },
      () => undefined,
    );
  }

  /** Searches at once for what the field holds. */
  async search(allLanguages = false): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#announcement);
    const mine = ++this.#latest;
    const outdated = () => mine !== this.#latest;
    const query = this.#parts.input.value;
    if (query.trim() === "") {
      this.clear();
      return;
    }
    this.#parts.results.ariaBusy = "true";
    this.#onQuery(query);
    this.#list ??= await loadNames().catch(() => undefined);
    if (outdated()) return;
    const lookup = this.#list?.lookUp(query) ?? NOTHING;
    const card = this.#showTerms(lookup.sure);
    const own = await searchPages(lang, query, lookup, this.#list);
    const wantsOther = allLanguages || (lookup.sure.length === 0 && own?.total === 0);
    const foreign = wantsOther ? await searchPages(other, query, lookup, this.#list) : undefined;
    if (outdated()) return;
    // A name that is only near stays away where pages say what was typed.
    const near = own?.literal === true || (own?.whole === true && !lookup.telling) ? [] : lookup.near;
    const terms = [...lookup.sure, ...near];
    const groups = await this.#pageGroups(terms, own, foreign);
    await card;
    if (outdated()) return;
    if (near.length > 0) await this.#showTerms(near);
    const failed = own === undefined;
    const pages = (own?.total ?? 0) + (foreign?.total ?? 0);
    this.#pages.replaceChildren(
      ...(failed ? [this.#note(t.searchFailed)] : []),
      ...(terms.length + pages === 0 && !failed ? this.#nothing(query) : groups),
      ...(wantsOther || failed ? [] : [this.#button(t.searchShowOther, () => void this.search(true))]),
    );
    this.#parts.results.ariaBusy = "false";
    this.#announce(terms.length + pages === 0 ? t.searchNothing(query.trim()) : t.searchCount(terms.length, pages));
  }

  clear(): void {
    this.#latest += 1;
    clearTimeout(this.#timer);
    clearTimeout(this.#announcement);
    void this.#showTerms([]);
    this.#pages.replaceChildren();
    this.#parts.status.textContent = "";
    this.#parts.results.ariaBusy = "false";
  }

  #typed(composing: boolean): void {
    const query = this.#parts.input.value;
    clearTimeout(this.#timer);
    clearTimeout(this.#announcement);
    if (this.#list !== undefined) void this.#showTerms(this.#list.lookUp(query).sure);
    if (composing) return;
    if (query.trim() !== "") {
      this.#parts.results.ariaBusy = "true";
      void openIndex(lang, base).catch(() => undefined);
    }
    this.#timer = setTimeout(() => void this.search(), PAGES_AFTER);
  }

  /** Shows terms; the promise is kept when the first one has its definition. */
  async #showTerms(matches: readonly Match[]): Promise<void> {
    const [first] = matches;
    const shown = matches.map(({ entry, name }) => `${entry.id} ${name}`).join("\n");
    if (shown === this.#shownTerms) return this.#cardShown;
    this.#shownTerms = shown;
    if (first === undefined) {
      this.#terms.replaceChildren();
      return;
    }
    const items = matches.map((match) => termHit(match, lang, base));
    const place = create("div", "term-card");
    items[0]?.append(place);
    this.#terms.replaceChildren(this.#group(t.searchTerms, items));
    this.#cardShown = loadCard(first.entry.id).then(
      (card) => place.replaceChildren(...termCard(card, first.entry, lang, base)),
      () => undefined,
    );
    return this.#cardShown;
  }
  #cardShown: Promise<void> = Promise.resolve();

  async #pageGroups(
    terms: readonly Match[],
    own: PageResults | undefined,
    foreign: PageResults | undefined,
  ): Promise<HTMLElement[]> {
    const shown = new Set(terms.map(({ entry }) => termAddress(entry, lang, base)));
    const groups: HTMLElement[] = [];
    for (const [each, results, title] of [
      [lang, own, t.searchPages],
      [other, foreign, t.searchOther],
    ] as const) {
      if (results !== undefined && results.total > 0) groups.push(await this.#pageGroup(each, results, title, shown));
    }
    return groups;
  }

  /** The first pages, and a button for more of them. What stands among the terms need not stand here again. */
  async #pageGroup(each: Lang, results: PageResults, title: string, shown: ReadonlySet<string>): Promise<HTMLElement> {
    const list = create("ul", "");
    let next = 0;
    const add = async (count: number) => {
      const hits = await results.load(next, next + count);
      next += count;
      list.append(
        ...hits
          .filter(({ url }) => !shown.has(url.split("#")[0] ?? ""))
          .map((hit) => pageHit(hit, results.words, each)),
      );
    };
    await add(FIRST_PAGES);
    // Pages that stand among the terms leave room for others.
    if (list.childElementCount < FIRST_PAGES) await add(FIRST_PAGES - list.childElementCount);
    const group = this.#group(title, [], list);
    if (next >= results.total) return group;
    const more = this.#button(t.searchMore, () => {
      const last = list.lastElementChild;
      void add(MORE_PAGES).then(() => {
        if (next >= results.total) more.remove();
        last?.nextElementSibling?.querySelector("a")?.focus();
      });
    });
    group.append(more);
    return group;
  }

  #nothing(query: string): HTMLElement[] {
    const nearest = this.#list?.nearest(query) ?? [];
    const glossary = linkTo(`${base}${lang}/glossary/`, t.glossary);
    const index = create("p", "search-elsewhere", glossary, " · ", linkTo(`${base}${lang}/systems/`, t.systems));
    return [
      this.#note(t.searchNothingHelp),
      ...(nearest.length === 0
        ? []
        : [
            this.#group(
              t.searchNearest,
              nearest.map((match) => termHit(match, lang, base)),
            ),
          ]),
      index,
    ];
  }

  #group(title: string, items: HTMLElement[], list = create("ul", "")): HTMLElement {
    list.append(...items);
    const group = create("section", "hit-group", create("p", "hit-group-title", title), list);
    group.ariaLabel = title;
    return group;
  }

  #note(text: string): HTMLElement {
    return create("p", "search-note", text);
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
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const { input, results } = this.#parts;
    const stops: HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>("a, button")];
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
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}
