/** Colours for samples: each stretch of code with the class of its colour. Classes, because the policy of the site forbids styles in the page. */
import { codeToTokensBase, createCssVariablesTheme } from "shiki";

export type SampleLanguage = "csv" | "xml" | "turtle" | "json" | "bibtex";
export type Stretch = { text: string; class: string | undefined };

/** Gives names of colours where other themes give colours: `var(token-string)`. */
const THEME = createCssVariablesTheme({ name: "sample", variablePrefix: "", fontStyle: false });

/** The classes in export.css. What is not named here has the colour of the text. */
const CLASSES: Readonly<Record<string, string>> = {
  "var(token-keyword)": "sample-word",
  "var(token-function)": "sample-name",
  "var(token-string)": "sample-text",
  "var(token-string-expression)": "sample-text",
  "var(token-constant)": "sample-value",
  "var(token-comment)": "sample-aside",
};

/** The code by lines; neighbours of one colour are one stretch. */
export async function highlight(code: string, lang: SampleLanguage): Promise<Stretch[][]> {
  const lines = await codeToTokensBase(code, { lang, theme: THEME });
  return lines.map((tokens) => {
    const stretches: Stretch[] = [];
    for (const { content, color } of tokens) {
      const name = CLASSES[color ?? ""];
      const last = stretches.at(-1);
      if (last !== undefined && last.class === name) last.text += content;
      else stretches.push({ text: content, class: name });
    }
    return stretches;
  });
}
