import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/atlas/load.ts";
import type { EventData } from "../../../src/schemas/event.ts";
import { eventLine, markTitle, planLabel } from "../../../src/timeline/label.ts";
import { newestDate, standingOf } from "../../../src/timeline/plan.ts";
import { project, readProject, SOURCE } from "../../helpers/project.ts";
import { event } from "../model.ts";

/** Two documents: a plan of March 2019 and a report of March 2025. */
function documents() {
  const root = project();
  const plan = readProject(root, SOURCE).replace("kind: report", "kind: plan").replace("2025-03-31", "2019-03-07");
  return loadAtlas(project({ "content/sources/plan.yaml": plan })).atlas;
}
const planned = (date: string, sources: string[], more: Partial<EventData> = {}) =>
  event(date, { planned: true, sources, ...more });

test.each([
  ["a result", event("2020-01"), "result"],
  ["a plan whose time has passed, of which no later source is cited", planned("2020-01", ["plan#1"]), "unconfirmed"],
  ["a plan whose time had not come when our newest document was written", planned("FY2025", ["plan#1"]), "plan"],
  ["a period that was to go on after our newest document", planned("2019", ["plan#1"], { until: "FY2025" }), "plan"],
  ["a plan in our newest document", planned("2025-03", ["report#1", "plan#1"]), "plan"],
  ["a fiscal year that ends with our newest document", planned("FY2024", ["plan#1"]), "unconfirmed"],
])("The standing of %s.", (_, event, standing) => {
  expect(standingOf(documents(), event)).toBe(standing);
});

test("A plan holds as of its newest source.", () => {
  expect(newestDate(documents(), planned("2026", ["plan#1", "report#1"]))).toBe("2025-03-31");
  expect(planLabel(documents(), planned("2026", ["report#1", "plan#1"]), "ja")).toBe("2025年3月31日時点の計画");
  expect(planLabel(documents(), planned("2026", ["report#1", "plan#1"]), "en")).toBe("Planned as of 31 March 2025");
});

test("An old plan says that nothing is known of its result; a result has no label.", () => {
  expect(planLabel(documents(), planned("2020", ["plan#1"]), "en")).toBe(
    "Planned as of 7 March 2019; outcome not found in later sources",
  );
  expect(planLabel(documents(), event("2020"), "en")).toBeUndefined();
});

test("An event in one line has its date and its text.", () => {
  expect(eventLine(event("2022-11", { until: "2023-01" }), "en")).toBe("November 2022 – January 2023: It happened.");
  expect(eventLine(event("2022-11"), "ja")).toBe("2022年11月：起きた。");
});

test("The mark of a plan has its label too.", () => {
  const plan = planned("2026", ["report#1"]);
  expect(markTitle(documents(), plan, "ja")).toBe("2026年：起きた。（2025年3月31日時点の計画）");
  expect(markTitle(documents(), plan, "en")).toBe("2026: It happened. (Planned as of 31 March 2025)");
  expect(markTitle(documents(), event("2022-11"), "en")).toBe("November 2022: It happened.");
});
