import { expect, test } from "vitest";
import { readPack, writePack } from "../../../src/offline/pack.ts";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);

test("A pack gives back what was put in, empty files and names of any script included.", () => {
  const files = readPack(
    writePack([
      ["a/index.html", bytes("失効")],
      ["empty", bytes("")],
      ["表.csv", bytes("1,2")],
    ]),
  );
  expect([...files.keys()]).toEqual(["a/index.html", "empty", "表.csv"]);
  expect([...files.values()].map(text)).toEqual(["失効", "", "1,2"]);
});

test("The same files make the same bytes.", () => {
  const files = [["a", bytes("1")]] as const;
  expect(writePack(files)).toEqual(writePack(files));
});

test.each([1, 5, 30])("A pack that is %s bytes short is refused.", (missing) => {
  const pack = writePack([
    ["a", bytes("0123456789")],
    ["b", bytes("0123456789")],
  ]);
  expect(() => readPack(pack.slice(0, -missing))).toThrow();
});
