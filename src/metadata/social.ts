/** What a page says of itself to whoever shows a link to it, after the Open Graph protocol. */
import { LANGS, type Lang } from "../schemas/common.ts";
import { publicAddress, SITE_NAME, siteUrl } from "../site.ts";
import { nameOf, previews } from "./previews/draw.ts";
import { HEIGHT, type Subject, WIDTH, wordsOf } from "./previews/picture.ts";

const LOCALES: Record<Lang, string> = { ja: "ja_JP", en: "en_GB" };

export type Shared = {
  lang: Lang;
  title: string;
  description: string;
  /** The page's own address below the host. */
  path: string;
  subject: Subject;
};

/** Properties with their values, in order. The address of the page has to be absolute and is left out otherwise. */
export async function openGraph(page: Shared): Promise<[property: string, content: string][]> {
  const preview = (await previews()).get(nameOf(page.subject));
  if (preview === undefined) throw new Error(`no link preview is drawn for ${nameOf(page.subject)}`);
  const { title, text } = wordsOf(page.subject);
  return [
    ["og:title", page.title],
    ["og:description", page.description],
    ["og:type", page.subject === "entrance" || page.subject.kind === "home" ? "website" : "article"],
    ...(siteUrl === undefined ? [] : ([["og:url", publicAddress(page.path)]] satisfies [string, string][])),
    ["og:site_name", SITE_NAME],
    ["og:locale", LOCALES[page.lang]],
    ...LANGS.filter((lang) => lang !== page.lang).map((lang): [string, string] => [
      "og:locale:alternate",
      LOCALES[lang],
    ]),
    ["og:image", publicAddress(preview.path)],
    ["og:image:width", String(WIDTH)],
    ["og:image:height", String(HEIGHT)],
    ["og:image:alt", [title, ...text.split("\n")].join(" – ")],
  ];
}
