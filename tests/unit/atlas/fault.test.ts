import { expect, test } from "vitest";
import { compareFaults, type Fault, formatFault, nearest, suggest } from "../../../src/atlas/fault.ts";

const fault = (file: string, line: number, column: number): Fault => ({
  ...{ file, line, column },
  ...{ what: "what", why: "why", fix: "fix" },
});

test("A fault is one line: place, what, why, how to mend it.", () => {
  expect(formatFault(fault("a.yaml", 3, 7))).toBe("a.yaml:3:7 what · why · fix");
});

test("Faults are in the order of files, lines and columns.", () => {
  const sorted = [fault("a", 1, 2), fault("a", 1, 10), fault("a", 2, 1), fault("b", 1, 1)];
  expect([...sorted].reverse().sort(compareFaults)).toEqual(sorted);
});

test("The nearest candidates come best first, each once, three at most.", () => {
  expect(nearest("ocps", ["oops", "ocsps", "ocp", "ocps-fee", "ocp", "lgwan"])).toEqual(["ocp", "ocps-fee", "ocsps"]);
});

test("Candidates equally near are in the order of letters.", () => {
  expect(nearest("aa", ["ac", "ab"])).toEqual(["ab", "ac"]);
});

test("What begins alike is near however long it is.", () => {
  expect(nearest("lgwan", ["lgwan-application-service"])).toEqual(["lgwan-application-service"]);
  expect(nearest("juki-net-national-server", ["juki-net"])).toEqual(["juki-net"]);
});

test("A candidate that is too far off is not suggested.", () => {
  expect(nearest("ocsp", ["juki-net"])).toEqual([]);
});

test("A suggestion asks for the nearest ones.", () => {
  expect(suggest("aa", ["ab", "ac"], "nothing")).toBe("did you mean ab or ac?");
});

test("Without a near candidate a suggestion falls back.", () => {
  expect(suggest("aa", ["juki-net"], "add it")).toBe("add it");
});
