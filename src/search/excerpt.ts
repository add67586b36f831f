/** An excerpt of the index as pieces of text; never as markup. */

export type Piece = { text: string; marked: boolean };

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", "#x27": "'" };

/** `a <mark>b</mark> &lt;c` → a, b (marked), ` <c` */
export function piecesOf(excerpt: string): Piece[] {
  let marked = false;
  return excerpt.split(/(<\/?mark>)/).flatMap((part): Piece[] => {
    if (part === "<mark>" || part === "</mark>") {
      marked = part === "<mark>";
      return [];
    }
    return part === ""
      ? []
      : [
          {
            text: part.replace(/&([a-z]+|#\w+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole),
            marked,
          },
        ];
  });
}
