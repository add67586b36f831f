/** An old address leads to a page in one step, and no page hides behind it. */
import { nearest, type Fault } from "../atlas/fault.ts";
import { pageAddresses } from "../renamed/page-addresses.ts";
import { type Check, placeOfValue } from "./check.ts";
import { isUnread } from "./unread.ts";

type Finding = Pick<Fault, "what" | "why" | "fix">;

export const checkRenamed: Check = (atlas) => {
  const pages = pageAddresses(atlas);
  const targets = new Map(atlas.renamed.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  return atlas.renamed.flatMap(({ from, to }, index): Fault[] => {
    const tell = (key: string, finding: Finding | undefined) =>
      finding === undefined ? [] : [{ ...placeOfValue(atlas, "renamed", [index, key]), ...finding }];
    const doubled = seen.has(from);
    seen.add(from);
    if (doubled) return tell("from", double(from));
    return [...tell("from", pages.has(from) ? taken(from) : undefined), ...tell("to", target(from, to))];
  });

  function target(from: string, to: string): Finding | undefined {
    if (targets.has(to)) return further(from, to, targets);
    if (pages.has(to) || isUnread(atlas, to)) return undefined;
    return {
      what: `unknown page "${to}"`,
      why: "an old bookmark would be led to a missing page",
      fix: meant(to, pages),
    };
  }
};

/** The nearest page of the same folder: its name alone is compared, or every short id would be near. */
function meant(address: string, pages: ReadonlySet<string>): string {
  const folder = address.slice(0, address.lastIndexOf("/") + 1);
  const siblings = [...pages].filter((page) => page.lastIndexOf("/") + 1 === folder.length && page.startsWith(folder));
  const ids = siblings.map((page) => page.slice(folder.length));
  const found = nearest(address.slice(folder.length), ids).map((id) => folder + id);
  if (found.length > 0) return `did you mean ${found.join(" or ")}?`;
  return "write the address that the page has now, below the language";
}

function double(from: string): Finding {
  return {
    what: `"${from}" stands twice among the old addresses`,
    why: "an old bookmark can be led to one page only",
    fix: "remove one of the two",
  };
}

function taken(from: string): Finding {
  return {
    what: `"${from}" is the address of a page`,
    why: "readers of that page would be led away from it, or the old address would lead nowhere",
    fix: "remove the entry, or give the page its new name",
  };
}

/** An old address that leads to another old one: in the end to a page, or round in a circle. */
function further(from: string, to: string, targets: ReadonlyMap<string, string>): Finding {
  const steps = new Set([from]);
  let end = to;
  while (targets.has(end) && !steps.has(end)) {
    steps.add(end);
    end = targets.get(end) ?? end;
  }
  if (targets.has(end)) {
    return {
      what: `"${from}" leads round in a circle (${[...steps, end].join(" → ")})`,
      why: "a browser would give up with an error",
      fix: "let each old address lead to the page that exists",
    };
  }
  return {
    what: `"${from}" leads to "${to}", which is an old address too`,
    why: "a reader would be sent on twice, and some hosts follow one step only",
    fix: `write "to: ${end}"`,
  };
}
