import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { breadcrumbList, wayTo } from "../../../src/metadata/breadcrumbs.ts";
import { jsonLd } from "../../../src/metadata/json-ld.ts";
import { techArticle } from "../../../src/systems/structured.ts";
import { project, swap, SYSTEM } from "../../helpers/project.ts";

test("One thing stands alone, several stand in a graph.", () => {
  expect(JSON.parse(jsonLd([{ "@type": "A" }]))).toEqual({ "@context": "https://schema.org", "@type": "A" });
  expect(JSON.parse(jsonLd([{ "@type": "A" }, { "@type": "B" }]))).toEqual({
    "@context": "https://schema.org",
    "@graph": [{ "@type": "A" }, { "@type": "B" }],
  });
});

test("No text can end the script element that it stands in.", () => {
  const written = jsonLd([{ name: "</script><script>alert(1)</script> & <!--" }]);
  expect(written).not.toContain("<");
  expect(JSON.parse(written)).toMatchObject({ name: "</script><script>alert(1)</script> & <!--" });
});

test("The way to a page begins at home; the page itself has no address in it.", () => {
  const way = wayTo([{ label: "Glossary", href: "/en/glossary/" }], "en");
  expect(breadcrumbList(way, "OCSP")).toEqual({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Home", item: "/en/" },
      { "@type": "ListItem", position: 2, name: "Glossary", item: "/en/glossary/" },
      { "@type": "ListItem", position: 3, name: "OCSP" },
    ],
  });
});

test("A system's page names its term, each document once, and its twin.", () => {
  const { atlas } = loadAtlas(project());
  expect(techArticle(atlas, "juki-net", "en", "Juki-net", ["report", "plan", "report"])).toEqual({
    "@type": "TechArticle",
    "@id": "/en/systems/juki-net/",
    headline: "Juki-net",
    inLanguage: "en",
    about: { "@type": "DefinedTerm", "@id": "/en/glossary/juki-net/" },
    isBasedOn: ["/en/sources/report/", "/en/sources/plan/"],
    workTranslation: { "@type": "TechArticle", "@id": "/ja/systems/juki-net/", inLanguage: "ja" },
  });
});

test("A system without a term is about nothing that has a page.", () => {
  const { atlas } = loadAtlas(project({ [SYSTEM]: swap("term: juki-net\n", "") }));
  expect(techArticle(atlas, "juki-net", "ja", "住基ネット", [])).not.toHaveProperty("about");
});
