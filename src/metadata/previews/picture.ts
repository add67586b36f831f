/** What a link preview shows, as a tree that satori lays out. */
import { ui } from "../../i18n/ui.ts";
import type { Lang } from "../../schemas/common.ts";
import { SITE_NAME } from "../../site.ts";
import type { PageKind } from "../page-kind.ts";
import type { Colours } from "./colours.ts";
import { motif } from "./motifs.ts";
import { phrases } from "./phrases.ts";

export const WIDTH = 1200;
export const HEIGHT = 630;

export type Box = {
  type: string;
  props: { style?: object; src?: string; width?: number; height?: number; children?: (Box | string)[] | string };
};

/** Where a picture belongs: a kind of page in a language, or the entrance, which has both. */
export type Subject = { kind: PageKind; lang: Lang } | "entrance";

/** The lines of a picture, which are its text alternative as well. */
export function wordsOf(subject: Subject): { title: string; text: string } {
  if (subject === "entrance") return { title: SITE_NAME, text: `${ui.ja.tagline}\n${ui.en.tagline}` };
  const words = ui[subject.lang].previews;
  if (subject.kind === "home") return { title: SITE_NAME, text: ui[subject.lang].tagline };
  return words[subject.kind];
}

/** @param fonts names of the fonts, each asked in turn for a letter */
export function picture(subject: Subject, colours: Colours, fonts: readonly string[]): Box {
  const { title, text } = wordsOf(subject);
  const kind = subject === "entrance" ? "home" : subject.kind;
  const lang = subject === "entrance" ? "ja" : subject.lang;
  return box(
    {
      width: "100%",
      height: "100%",
      flexDirection: "column",
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: fonts.join(", "),
    },
    [
      box({ flexGrow: 1, padding: "56px 48px 40px 72px", justifyContent: "space-between", alignItems: "stretch" }, [
        box({ flexDirection: "column", justifyContent: "space-between", width: 690 }, [
          box({ alignItems: "center", fontSize: 34 }, [
            image(motif("other", colours), 60),
            ...(title === SITE_NAME ? [] : [box({ marginLeft: 18 }, SITE_NAME)]),
          ]),
          box({ flexDirection: "column" }, [
            box({ fontSize: subject === "entrance" ? 76 : 92, lineHeight: 1.15 }, title),
            ...text.split("\n").map((line) => paragraph(line, colours.faint)),
          ]),
          box({ fontSize: 30, color: colours.accent }, [
            box(
              { border: `3px solid ${colours.accent}`, borderRadius: 8, padding: "8px 18px" },
              lang === "ja" ? "非公式 / unofficial" : "unofficial / 非公式",
            ),
          ]),
        ]),
        box({ alignItems: "center" }, [image(motif(kind, colours), 380)]),
      ]),
      box({ height: 18, backgroundColor: colours.link }, [
        box({ width: 72 }, ""),
        box({ width: 150, backgroundColor: colours.t2 }, ""),
      ]),
    ],
  );
}

function box(style: object, children: (Box | string)[] | string): Box {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

function paragraph(text: string, color: string): Box {
  const style = { marginTop: 20, fontSize: 32, lineHeight: 1.45, color };
  // Satori breaks a Japanese line after any letter.
  return /\p{Script=Han}/u.test(text)
    ? box(
        { ...style, flexWrap: "wrap" },
        phrases(text).map((phrase) => box({}, phrase)),
      )
    : box({ ...style, textWrap: "balance" }, text);
}

function image(svg: string, size: number): Box {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { type: "img", props: { src, width: size, height: size } };
}
