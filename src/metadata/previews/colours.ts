/** The site's own colours, by the names they have in its style sheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["paper", "panel", "ink", "faint", "edge", "link", "accent", "t2", "t4"] as const;
export type Colours = Record<(typeof NAMES)[number], string>;

/** @param styles the text of tokens.css; the light theme stands first in it */
export function coloursIn(styles: string): Colours {
  const colour = (name: string) => {
    const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(styles) ?? [];
    if (value === undefined)
      throw new Error(
        `src/styles/tokens.css has no colour --${name} · link previews are drawn with it · write --${name}: #rrggbb`,
      );
    return value;
  };
  return Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Colours;
}

export function siteColours(): Colours {
  return coloursIn(readFileSync(join(process.cwd(), "src/styles/tokens.css"), "utf8"));
}
