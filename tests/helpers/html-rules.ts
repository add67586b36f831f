/** The rules that every built page obeys: all of html-validate's recommended, document and accessibility rules but these. */
import type { ConfigData } from "html-validate";

export const HTML_RULES: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // A page loads files of its own host alone, built together with it: whoever could change one could change the hash
    // of it as well. Another host's file would still need one.
    "require-sri": ["error", { target: "crossorigin" }],
    // Titles are the full names of documents, systems and series. Where there is little room they are cut at the end,
    // where the name of the site stands.
    "long-title": "off",
    // The rule knows no name but text, aria-label and the like; a dot of the timeline has its name in `title`, as ARIA
    // allows, so that a mouse shows it too. The test below asks every link for a name, `title` included.
    "wcag/h30": "off",
  },
};
