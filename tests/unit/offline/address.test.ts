import { describe, expect, test } from "vitest";
import { fileOf, isHashed, isOfSite, languageOf } from "../../../src/offline/address.ts";

describe("the file behind an address", () => {
  test.each([
    ["/", "/", "index.html"],
    ["/ja/", "/", "ja/index.html"],
    ["/atlas/ja/systems/jpki/", "/atlas/", "ja/systems/jpki/index.html"],
    ["/atlas/ja/systems/jpki/index.html", "/atlas/", "ja/systems/jpki/index.html"],
    ["/atlas/search/names.json", "/atlas/", "search/names.json"],
    ["/ja/%E8%A1%A8/", "/", "ja/表/index.html"],
    ["/other/ja/", "/atlas/", undefined],
    ["/ja/%E8%A1/", "/", undefined],
  ])("%s below %s is %s", (pathname, base, file) => {
    expect(fileOf(pathname, base)).toBe(file);
  });
});

test("Addresses of another application below the same base are left alone.", () => {
  const roots = ["", "ja", "en", "favicon.svg"];
  const own = ["/", "/ja/", "/ja", "/en/no/such/page/", "/favicon.svg"];
  const foreign = ["/portal/", "/jam/", "/api/ja/", "/portal.html"];
  expect(own.filter((address) => !isOfSite(address, "/", roots))).toEqual([]);
  expect(foreign.filter((address) => isOfSite(address, "/", roots))).toEqual([]);
  expect(isOfSite("/ja/", "/atlas/", roots)).toBe(false);
});

test("An address says its language.", () => {
  expect(languageOf("/atlas/en/no/such/", "/atlas/")).toBe("en");
  expect(languageOf("/atlas/ja/", "/atlas/")).toBe("ja");
  expect(languageOf("/en/", "/atlas/")).toBe("ja");
});

test("Only names with a hash of the content hold for every version.", () => {
  expect(isHashed("_astro/styles.Xy12.css")).toBe(true);
  expect(isHashed("search/names.json")).toBe(false);
});
