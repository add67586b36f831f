/** Takes from the finished pages what was for the build alone, and lets the shell's script be what it is: no module. */
import { readFileSync, writeFileSync } from "node:fs";
import { htmlFiles } from "../search/index-site.ts";
import type { FinishingStep } from "./finishing.ts";

export const leanPages: FinishingStep = {
  name: "Taking from the pages what readers do not need",
  run: (folder) => {
    for (const file of htmlFiles(folder)) writeFileSync(file, lean(readFileSync(file, "utf8")));
  },
};

/** The names of a page are in the index by now; the script in the head is bundled as a module but is none. */
export function lean(html: string): string {
  const [head = "", ...rest] = html.split("</head>");
  return [
    head
      .replaceAll(/<meta name="[^"]*" content(?:="[^"]*")? data-pagefind-meta="[^"]*">/g, "")
      .replace('<script type="module"', "<script"),
    ...rest,
  ].join("</head>");
}
