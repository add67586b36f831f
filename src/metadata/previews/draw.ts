/** Draws the link previews: one PNG a kind of page and language, the same bytes on every machine. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import { LANGS } from "../../schemas/common.ts";
import { filePath } from "../../site.ts";
import { PAGE_KINDS } from "../page-kind.ts";
import { siteColours } from "./colours.ts";
import { type Box, HEIGHT, picture, type Subject, WIDTH } from "./picture.ts";

/** Parts of one family under names of their own: of two fonts with one name only the first is asked for a letter. */
const FONTS = ["latin", "japanese"];

/** With the address below the host; a hash of the bytes is in its name. */
export type Preview = { subject: Subject; path: string; png: Buffer };

export const SUBJECTS: readonly Subject[] = [
  "entrance",
  ...PAGE_KINDS.flatMap((kind) => LANGS.map((lang) => ({ kind, lang }))),
];

/** The name of a picture without its hash: `system-ja`. */
export function nameOf(subject: Subject): string {
  return subject === "entrance" ? subject : `${subject.kind}-${subject.lang}`;
}

let drawn: Promise<ReadonlyMap<string, Preview>> | undefined;

/** All pictures by name, drawn once. */
export function previews(): Promise<ReadonlyMap<string, Preview>> {
  drawn ??= drawAll();
  return drawn;
}

async function drawAll(): Promise<ReadonlyMap<string, Preview>> {
  const fonts = FONTS.map((name) => ({ name, weight: 700 as const, style: "normal" as const, data: readFont(name) }));
  const colours = siteColours();
  const all = new Map<string, Preview>();
  for (const subject of SUBJECTS) {
    const png = await draw(picture(subject, colours, FONTS), fonts);
    const hash = createHash("sha256").update(png).digest("hex").slice(0, 8);
    all.set(nameOf(subject), { subject, path: filePath(`og/${nameOf(subject)}.${hash}.png`), png });
  }
  return all;
}

function readFont(part: string): Buffer {
  const file = `@fontsource/biz-udpgothic/files/biz-udpgothic-${part}-700-normal.woff`;
  return readFileSync(fileURLToPath(import.meta.resolve(file)));
}

async function draw(tree: Box, fonts: SatoriOptions["fonts"]): Promise<Buffer> {
  const svg = await satori(tree, { width: WIDTH, height: HEIGHT, fonts });
  // Text has become outlines; fonts of the machine are not looked for.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
