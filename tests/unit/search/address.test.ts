import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { searchAddress } from "../../../src/search/address.ts";

beforeEach(() => vi.stubGlobal("location", { href: "https://example.jp/atlas/ja/systems/?x=1#top" }));
afterEach(() => vi.unstubAllGlobals());

test.each([
  ["/atlas/ja/search/", "LGWAN", "/atlas/ja/search/?q=LGWAN"],
  ["https://example.jp/atlas/ja/search/", "a&q=b #c+d", "/atlas/ja/search/?q=a%26q%3Db+%23c%2Bd"],
  ["/atlas/ja/search/", "失効", "/atlas/ja/search/?q=%E5%A4%B1%E5%8A%B9"],
  ["/atlas/ja/search/?q=old&lang=en", "new", "/atlas/ja/search/?q=new&lang=en"],
  ["../search/", "a", "/atlas/ja/search/?q=a"],
])("The address of %s with the query “%s” is %s.", (page, query, address) => {
  expect(searchAddress(page, query)).toBe(address);
});

test.each(["", "  "])("The query “%s” leaves the address without one.", (query) => {
  expect(searchAddress("/atlas/ja/search/?q=old&lang=en", query)).toBe("/atlas/ja/search/?lang=en");
});
