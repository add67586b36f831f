import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { HTML_RULES } from "../helpers/html-rules.ts";
import { attribute, builtPages, textOf } from "../helpers/pages.ts";

const pages = builtPages();
const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));

async function findings(html: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) => messages.map((message) => described(message, name)));
}

function described({ line, column, ruleId, message, selector }: Message, name: string): string {
  return `${name}:${line}:${column} ${ruleId}: ${message} (${selector ?? ""})`;
}

test("Every built page is valid HTML.", { timeout: 300_000 }, async () => {
  const found: string[] = [];
  for (const { url, html } of pages) found.push(...(await findings(html, url)));
  // The first few say what is wrong; a fault of a layout stands on every page.
  expect({ count: found.length, first: found.slice(0, 10) }).toEqual({ count: 0, first: [] });
});

test.each([
  ["an id that stands twice", '<p id="content">Twice.</p>', "no-dup-id"],
  ["an element where it may not stand", "<p><div>A block.</div></p>", "close-order"],
  ["an element that does not exist", "<term>OCSP</term>", "element-name"],
  ["a heading that skips a level", "<h6>Far down</h6>", "heading-level"],
  ["a script of another host without its hash", '<script src="https://cdn.example/a.js"></script>', "require-sri"],
  ["a label without a field", '<label for="nowhere">Name</label>', "no-missing-references"],
])("The rules find %s.", async (_, fault, rule) => {
  const { html } = pages.find(({ url }) => url === "/en/about/") ?? { html: "" };
  const broken = html.replace("</main>", `${fault}</main>`);
  expect(broken).not.toBe(html);
  expect((await findings(broken, "broken.html")).join("\n")).toContain(` ${rule}: `);
});

test("Every link has a name.", () => {
  const nameless = pages.flatMap(({ url, elements }) =>
    elements
      .filter(({ tagName }) => tagName === "a")
      .filter((link) =>
        [attribute(link, "aria-label"), attribute(link, "title"), textOf(link)].every((name) => !name?.trim()),
      )
      .map((link) => `${url}: ${attribute(link, "href") ?? ""}`),
  );
  expect(nameless).toEqual([]);
});
