import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../../src/site.ts";

type Rules = { createScriptURL: (address: string) => string };

async function load() {
  vi.resetModules();
  return import("../../../src/scripts/trusted.ts");
}

beforeEach(() => {
  vi.stubGlobal("location", { origin: "https://example.jp" });
  vi.stubGlobal("document", { documentElement: { dataset: { base: "/atlas/" } } });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ["sw.js", "https://example.jp/atlas/sw.js"],
  ["_astro/worker.abc.js", "https://example.jp/atlas/_astro/worker.abc.js"],
  ["/atlas/sw.js", "https://example.jp/atlas/sw.js"],
])("The own file %s passes.", async (file, address) => {
  const { ownScript } = await load();
  expect(ownScript(file)).toBe(address);
});

test.each([
  "https://evil.example/sw.js",
  "//evil.example/sw.js",
  "\\\\evil.example/sw.js",
  "/sw.js",
  "../sw.js",
  "%2e%2e/sw.js",
  "..%2fsw.js",
  "..%5Csw.js",
  "/atlasx/sw.js",
  "http://example.jp/atlas/sw.js",
  "data:text/javascript,alert(1)",
  "blob:https://example.jp/0b5c",
  "javascript:alert(1)",
])("The address %s is refused.", async (file) => {
  const { ownScript } = await load();
  expect(() => ownScript(file)).toThrow(TypeError);
});

test("On a page that does not say its base nothing passes: the root may belong to others.", async () => {
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  const { ownScript } = await load();
  expect(() => ownScript("sw.js")).toThrow("does not say where its site begins");
});

test("The policy of every page names ours, and no other.", async () => {
  const { POLICY_NAME } = await load();
  expect(CONTENT_SECURITY_POLICY.split("; ")).toContain(`trusted-types ${POLICY_NAME}`);
});

describe("where the browser has Trusted Types", () => {
  test("one policy is made, under the name that the page allows, and refuses by itself.", async () => {
    const createPolicy = vi.fn((_: string, rules: Rules): Rules => rules);
    vi.stubGlobal("trustedTypes", { createPolicy });
    const { ownScript, POLICY_NAME } = await load();
    ownScript("sw.js");
    ownScript("other.js");
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual([POLICY_NAME]);
    const rules = createPolicy.mock.calls[0]?.[1];
    expect(() => rules?.createScriptURL("https://evil.example/sw.js")).toThrow(TypeError);
  });
});
