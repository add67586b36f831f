/** Makes the rules of the timeline's filter a style sheet that the page of the timeline imports. */
import type { Plugin } from "vite";
import { currentAtlas } from "../atlas/current.ts";
import { filterRules } from "./filter-rules.ts";

const NAME = "virtual:timeline-filter.css";
const RESOLVED = "/timeline-filter.css";

export function timelineFilterStyle(): Plugin {
  return {
    name: "timeline-filter-style",
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? filterRules(currentAtlas().businesses.map(({ id }) => id)) : null),
  };
}
