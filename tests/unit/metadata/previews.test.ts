import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coloursIn, siteColours } from "../../../src/metadata/previews/colours.ts";
import { nameOf, previews, SUBJECTS } from "../../../src/metadata/previews/draw.ts";
import { motif } from "../../../src/metadata/previews/motifs.ts";
import { type Box, picture, wordsOf } from "../../../src/metadata/previews/picture.ts";
import { phrases } from "../../../src/metadata/previews/phrases.ts";
import { PAGE_KINDS } from "../../../src/metadata/page-kind.ts";

const colours = siteColours();

function textIn(box: Box | string): string {
  if (typeof box === "string") return box;
  const { children } = box.props;
  return children === undefined ? "" : typeof children === "string" ? children : children.map(textIn).join("|");
}

test("A picture is drawn for the entrance and for every kind of page in both languages.", async () => {
  const drawn = await previews();
  expect([...drawn.keys()]).toEqual(["entrance", ...PAGE_KINDS.flatMap((kind) => [`${kind}-ja`, `${kind}-en`])]);
  expect(new Set([...drawn.values()].map(({ path }) => path)).size).toBe(drawn.size);
});

test.each(SUBJECTS.map((subject) => [nameOf(subject), subject] as const))(
  "The picture %s says what it shows and that the site is unofficial, in both languages.",
  (_, subject) => {
    const text = textIn(picture(subject, colours, []));
    expect(text).toContain("J-LIS Atlas");
    expect(text).toContain("非公式");
    expect(text).toContain("unofficial");
    expect(text).toContain(wordsOf(subject).title);
  },
);

test("Kinds of page are told apart by their drawings.", () => {
  expect(new Set(PAGE_KINDS.map((kind) => motif(kind, colours))).size).toBe(PAGE_KINDS.length);
});

test("The colours are those of the style sheet, and one that is gone is missed.", () => {
  const styles = readFileSync("src/styles/tokens.css", "utf8");
  expect(styles.indexOf(`--link: ${colours.link};`)).toBeGreaterThan(0);
  expect(() => coloursIn(styles.replaceAll("--accent:", "--ochre:"))).toThrow(
    "src/styles/tokens.css has no colour --accent · link previews are drawn with it",
  );
});

test.each([
  ["何のためにあり、どう動き、どう変わってきたか", ["何のためにあり、", "どう", "動き、", "どう", "変わってきたか"]],
  ["J-LISの収益", ["J-LISの", "収益"]],
])("%s breaks between phrases only.", (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});
