/** Marks the words that led a reader here from a search, until they are taken away. */
import { create } from "../search/hits.ts";
import { MARK_PARAMETER } from "../search/address.ts";
import { placesOf } from "../search/places.ts";
import { words as searchWords } from "../search/words.ts";

const main = document.querySelector<HTMLElement>("main");
const address = new URL(location.href);
const words = address.searchParams.getAll(MARK_PARAMETER).slice(0, 12);
const t = searchWords[document.documentElement.lang === "ja" ? "ja" : "en"];

if (main !== null) {
  const nodes = textNodes(main);
  const [first = "", ...others] = words;
  const whole = nodes.flatMap((node) => markIn(node, [first]));
  const marks = whole.length > 0 ? whole : nodes.flatMap((node) => markIn(node, others));
  if (marks.length > 0) main.prepend(notice(marks));
}

function textNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest("script, style, svg, nav, form, search, [hidden], .mark, .cite") == null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function markIn(node: Text, wanted: readonly string[]): HTMLElement[] {
  // From the last place to the first, so that the positions before stay true.
  return placesOf(node.data, wanted)
    .reverse()
    .map(([start, end]) => {
      const rest = node.splitText(start);
      rest.splitText(end - start);
      const mark = create("mark", "found", rest.data);
      rest.replaceWith(mark);
      return mark;
    })
    .reverse();
}

function notice(marks: readonly HTMLElement[]): HTMLElement {
  const shown = [...new Set(marks.map((mark) => mark.textContent))].slice(0, 3).join(t.listSeparator);
  const remove = create("button", "", t.removeMarks);
  remove.type = "button";
  const box = create("p", "found-words", `${t.marked(shown, marks.length)} `, remove);
  remove.addEventListener("click", () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    box.remove();
    address.searchParams.delete(MARK_PARAMETER);
    history.replaceState(history.state, "", address);
    main?.focus({ preventScroll: true });
  });
  return box;
}
