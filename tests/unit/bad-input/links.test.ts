import { expect, test } from "vitest";
import { add, EN } from "../../helpers/project.ts";
import { allFaults, onlyFault } from "./only-fault.ts";

test.each([
  ["system:juki-nte", 'broken link: no system "juki-nte"', "did you mean juki-net?"],
  ["term:ocps", 'broken link: no term "ocps"', "did you mean ocsp?"],
  ["system:juki-net#purpos", 'broken link: "juki-net" has no section "purpos"', "did you mean purpose?"],
  ["#purpos", 'broken link: "juki-net" has no section "purpos"', "did you mean purpose?"],
  ["page:finance", 'broken link: no page "finance"', "did you mean finances?"],
  ["page:finances#overview", 'broken link: no page "finances#overview"', "did you mean finances?"],
  ["/en/systems/", '"/en/systems/" is no link that the site knows', "write system:<id>"],
  ["sytem:juki-net", '"sytem:juki-net" is no link that the site knows', "write system:<id>"],
])("A link to %s leads nowhere.", (url, what, fix) => {
  const fault = onlyFault({ [EN]: add(`See [this](${url}).[^report#1]`) });
  expect(fault).toMatchObject({ at: `${EN}:13:5`, what });
  expect(fault.fix.startsWith(fix), fault.fix).toBe(true);
});

test.each(["online", "https://example.jp/"])(
  "A mark directly before (%s) is told, since it reads as a link.",
  (words) => {
    const fault = onlyFault({ [EN]: add(`Ask Juki-net[^juki-net](${words}) now.[^report#1]`) });
    expect(fault).toMatchObject({ at: `${EN}:13:13`, what: "the mark [^juki-net] reads as a link" });
  },
);

test.each([
  "system:juki-net",
  "system:juki-net#purpose",
  "#purpose",
  "term:ocsp",
  "page:finances",
  "https://example.jp/",
])("A link to %s is in order.", (url) => {
  expect(allFaults({ [EN]: add(`See [this](${url}).[^report#1]`) })).toEqual([]);
});
