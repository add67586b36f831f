/**
 * Many files as one: four bytes with the length of a list, the list `[[path, size], …]` as JSON, then the files one after
 * another. Packs are compressed as a whole when they are written.
 */

export type PackedFile = readonly [path: string, bytes: Uint8Array];

const LENGTH_BYTES = 4;

export function writePack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const list = new TextEncoder().encode(JSON.stringify(files.map(([path, bytes]) => [path, bytes.length])));
  const size = files.reduce((sum, [, bytes]) => sum + bytes.length, LENGTH_BYTES + list.length);
  const pack = new Uint8Array(size);
  new DataView(pack.buffer).setUint32(0, list.length);
  pack.set(list, LENGTH_BYTES);
  let at = LENGTH_BYTES + list.length;
  for (const [, bytes] of files) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** @throws RangeError or SyntaxError when the pack is cut short or is something else */
export function readPack(pack: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  const length = new DataView(pack.buffer, pack.byteOffset, pack.byteLength).getUint32(0);
  let at = LENGTH_BYTES + length;
  const list = JSON.parse(new TextDecoder().decode(pack.subarray(LENGTH_BYTES, at))) as [string, number][];
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [path, size] of list) {
    if (at + size > pack.length) throw new RangeError(`the pack ends within ${path}`);
    files.set(path, pack.subarray(at, at + size));
    at += size;
  }
  return files;
}
