import { expect, test } from "vitest";
import { uuid } from "../../../src/export/uuid.ts";

test("A name gives the same UUID of version 5 everywhere, another name another one.", () => {
  expect(uuid("changes/ja")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuid("changes/ja")).toBe("25aedcd8-d2fd-58d5-819f-a63b4def8c31");
  expect(uuid("changes/en")).not.toBe(uuid("changes/ja"));
});
