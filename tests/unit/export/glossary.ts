/** The smallest project with one further term, for tests of the exports. */
import { loadAtlas, type Atlas } from "../../../src/atlas/load.ts";
import { project } from "../../helpers/project.ts";

export const ODD = "a \"b\", c & <d> 〜 𠮷😀'e'";

/** A term below juki-net whose texts hold every character that some format must escape. */
export function oddAtlas(): Atlas {
  const text = ODD.replaceAll('"', '\\"');
  return loadAtlas(
    project({
      "content/glossary/odd.yaml": `label: { ja: "変${text}", en: "odd ${text}" }
reading: へん
abbr: ODD
aliases:
  - { text: "=1+1", lang: ja, kind: short, reading: いち }
  - { text: "旧${text}", lang: ja, kind: former }
  - { text: 俗, lang: ja, kind: colloquial }
  - { text: oddo, lang: ja-Latn, kind: short }
kind: concept
definition: { ja: "${text}である。", en: "It is ${text}." }
note: { ja: 補う。, en: More. }
broader: [juki-net]
related: [ocsp, juki-net]
sources: [report#1, report#2]
english: ours
`,
    }),
  ).atlas;
}
