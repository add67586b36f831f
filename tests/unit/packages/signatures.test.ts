import { describe, expect, test } from "vitest";
import { judge } from "../../../src/packages/signatures.ts";

const A = { name: "a", version: "1.0.0", registry: "https://registry.npmjs.org/" };

describe("What npm says of the signatures", () => {
  test("passes when nothing is invalid and nothing is missing", () => {
    expect(judge('{"invalid":[],"missing":[]}', 9)).toEqual({
      passed: true,
      lines: ["All packages have the signature of their registry."],
    });
  });

  test.each([
    [
      "an invalid one",
      { invalid: [{ ...A, code: "EINTEGRITYSIGNATURE" }], missing: [] },
      "a@1.0.0 has an invalid signature",
    ],
    ["one missing among many", { invalid: [], missing: [A] }, "a@1.0.0 has no signature though its registry signs"],
    [
      "a key that had expired",
      { error: { code: "EEXPIREDSIGNATUREKEY", summary: "a@1.0.0 expired" } },
      "EEXPIREDSIGNATUREKEY: a@1.0.0 expired",
    ],
  ])("fails on %s and names the package", (_, answer, said) => {
    const { passed, lines } = judge(JSON.stringify(answer), 9);
    expect(passed).toBe(false);
    expect(lines).toEqual([expect.stringContaining(`${said} · it may not be what its authors published`)]);
  });

  test("is invalid even where the others have none", () => {
    const missing = [A, { ...A, name: "b" }];
    expect(judge(JSON.stringify({ invalid: [{ ...A, name: "c" }], missing }), 2).passed).toBe(false);
  });

  test.each([
    [
      "no network",
      JSON.stringify({ error: { code: "ENOTFOUND", summary: "getaddrinfo ENOTFOUND\nmore" } }),
      "could not be had (ENOTFOUND: getaddrinfo ENOTFOUND)",
    ],
    [
      "no keys",
      JSON.stringify({ error: { code: null, summary: "found no dependencies to audit" } }),
      "(found no dependencies to audit)",
    ],
    [
      "a mirror that passes none on",
      JSON.stringify({ invalid: [], missing: [A] }),
      "the registry gives a signature with no package",
    ],
    ["something else than JSON", "npm error", "npm gave an answer of another form"],
  ])("is one line and no failure with %s", (_, stdout, said) => {
    const { passed, lines } = judge(stdout, 1);
    expect({ passed, count: lines.length }).toEqual({ passed: true, count: 1 });
    expect(lines[0]).toContain(said);
  });
});
