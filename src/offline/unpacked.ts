/** Undoes the compression of a pack. */
export async function unpacked(pack: Response): Promise<Uint8Array<ArrayBuffer>> {
  const stream = (await pack.blob()).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
