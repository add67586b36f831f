import { expect, test, vi } from "vitest";
import { once } from "../../../src/atlas/once.ts";

test("A value is gathered once for each thing that it comes from, even if it is undefined.", () => {
  const gather = vi.fn((from: { size: number }) => (from.size > 0 ? from.size : undefined));
  const of = once(gather);
  const [full, empty] = [{ size: 2 }, { size: 0 }];
  expect([of(full), of(full), of(empty), of(empty)]).toEqual([2, 2, undefined, undefined]);
  expect(gather).toHaveBeenCalledTimes(2);
});
