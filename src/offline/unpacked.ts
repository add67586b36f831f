/** Undoes the compression of a pack. */
export async function unpacked(pack: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const stream = pack.stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
