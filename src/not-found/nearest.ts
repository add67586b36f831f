/** The pages that someone may have meant with an address that has none. */
import type { Lang } from "../schemas/common.ts";
import { isLatin } from "../search/fold.ts";
import { allowed, type NameList, slips } from "../search/lookup.ts";

/** `address` is that below the language. */
export type PageRow = [address: string, ja: string, en: string];
export type PageList = { pages: PageRow[]; renamed: [from: string, to: string][] };

export type Asked = {
  /** Undefined where the address names no language. */
  lang: Lang | undefined;
  /** Below the language, as the site writes addresses: small letters, no slash at the ends, no `.html`. */
  address: string;
  /** The last step of it in words. */
  words: string;
};

/** An address may be as long as a server takes; a longer one than this is no slip of any page's. */
const LONGEST = 120;
/** A page is meant up to this share of letters that are wrong. */
const FAR = 0.4;
/** Fewer Latin letters than these begin too many names, and are near to too many. */
const TELLING = 5;
/** A page of another folder with the same name is meant less than one of the same folder with a slip. */
const OTHER_FOLDER = 0.15;
/** Where terms found by their names stand among pages found by their addresses. */
const BY_NAME = { sure: 0.1, near: 0.3 };

/** Reads an address as a person would who mends it. */
export function readAddress(pathname: string, base: string): Asked {
  const path = decoded(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
  const steps = path
    .normalize("NFKC")
    .replace(/(^|\/)index\.html?$|\.html?$/i, "")
    .split("/")
    .filter((step) => step !== "")
    .map((step) => step.toLowerCase());
  const lang = steps[0] === "ja" || steps[0] === "en" ? steps[0] : undefined;
  const below = lang === undefined ? steps : steps.slice(1);
  const address = below.join("/").slice(0, LONGEST);
  return {
    lang,
    address,
    words: (below.at(-1) ?? "")
      .replace(/[-_+.\s]+/g, " ")
      .trim()
      .slice(0, LONGEST),
  };
}

/** A path may hold what is no text at all. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Where a renamed page is now. */
export function renamedTo({ address }: Asked, { renamed }: PageList): string | undefined {
  return renamed.find(([from]) => from === address)?.[1];
}

/**
 * The pages nearest to an address, best first: by the address itself, and terms by all their names.
 * @param names is undefined where the name list could not be loaded
 */
export function nearestPages(asked: Asked, list: PageList, names: NameList | undefined, limit = 4): PageRow[] {
  if (asked.address === "") return [];
  const terms = (names?.entries ?? []).map(({ id, label }): PageRow => [`glossary/${id}`, label.ja, label.en]);
  const target = renamedTo(asked, list);
  const named = names === undefined ? new Map<string, number>() : namedTerms(asked.words, names);
  return [...list.pages, ...terms]
    .map((row) => {
      const [address] = row;
      const [folder, name] = cut(address);
      const byName = (named.get(name) ?? 1) + (folder === "glossary" ? 0.001 : 0);
      const byAddress = addressScore(asked.address, address);
      return { row, byAddress, score: address === target ? 0 : Math.min(byAddress, byName) };
    })
    .filter(({ score }) => score <= FAR)
    .sort((a, b) => a.score - b.score || a.byAddress - b.byAddress)
    .slice(0, limit)
    .map(({ row }) => row);
}

/** Ids of the terms that go by a name. A page with the id of one is about the same thing, and comes first. */
function namedTerms(words: string, names: NameList): Map<string, number> {
  // A single letter stands at the beginning of too many names.
  if (words.length < 2 && !/\p{Script=Han}/u.test(words)) return new Map();
  const { sure, near, telling } = names.lookUp(words);
  const isShort = isLatin(words) && words.length < TELLING;
  const ranked = (matches: typeof sure, score: number) =>
    matches.map(({ entry }, index): [string, number] => [entry.id, score + index / 100]);
  return new Map([
    ...ranked(telling ? near : [], BY_NAME.near),
    ...ranked(isShort ? sure.filter(({ rank }) => rank === 0) : sure, BY_NAME.sure),
  ]);
}

/** From 0, the same, to 1, nothing in common. */
function addressScore(asked: string, address: string): number {
  if (asked === address) return 0;
  const [askedFolder, askedName] = cut(asked);
  const [folder, name] = cut(address);
  const wrong = slips(askedName, name);
  const shorter = Math.min(askedName.length, name.length);
  if (shorter <= TELLING && wrong > allowed(shorter)) return 1;
  const share = wrong / Math.max(askedName.length, name.length);
  return share + (askedFolder === folder ? 0 : OTHER_FOLDER);
}

function cut(address: string): [folder: string, name: string] {
  const at = address.lastIndexOf("/");
  return [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
}
