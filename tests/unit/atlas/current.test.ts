import { afterEach, expect, test, vi } from "vitest";
import { currentAtlas, dropAtlas, perAtlas, shareAtlas } from "../../../src/atlas/current.ts";
import { loadAtlas } from "../../../src/atlas/load.ts";
import { project } from "../../helpers/project.ts";

afterEach(() => {
  vi.restoreAllMocks();
  dropAtlas();
});

test("The model is read once and again after it was dropped.", () => {
  vi.spyOn(process, "cwd").mockReturnValue(project());
  const first = currentAtlas();
  expect(currentAtlas()).toBe(first);
  dropAtlas();
  expect(currentAtlas()).not.toBe(first);
});

test("A value of the model is computed once and again with the next model.", () => {
  vi.spyOn(process, "cwd").mockReturnValue(project());
  const compute = vi.fn(() => undefined);
  const value = perAtlas(compute);
  value();
  value();
  expect(compute).toHaveBeenCalledTimes(1);
  dropAtlas();
  value();
  expect(compute).toHaveBeenCalledTimes(2);
});

test("A model that was loaded elsewhere is shared and not read again.", () => {
  const { atlas } = loadAtlas(project());
  shareAtlas(atlas);
  expect(currentAtlas()).toBe(atlas);
});
