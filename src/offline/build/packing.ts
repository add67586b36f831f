/** Puts files into packs of a size that a phone unpacks in a moment. */

/** Before compression, which makes about a sixth of pages. */
const MOST_BYTES = 3_000_000;

type Sized = { bytes: { length: number } };

/** Cuts a group where it would grow too large for one pack. */
export function cutIntoPacks<File extends Sized>(files: readonly File[], most = MOST_BYTES): File[][] {
  const packs: File[][] = [];
  let size = Infinity;
  for (const file of files) {
    if (size + file.bytes.length > most) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(file);
    size += file.bytes.length;
  }
  return packs;
}
