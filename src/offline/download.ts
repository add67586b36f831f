/** Fetches a file of which the hash is known, and takes nothing else for it. */
import { hashOf } from "./hash.ts";

export class OtherVersion extends Error {}

export type Progress = (bytes: number) => void;

type Options = { signal?: AbortSignal; cache?: RequestCache; progress?: Progress };

/**
 * @param hash of the bytes that are wanted
 * @throws OtherVersion when the server has something else there, TypeError when it cannot be reached
 */
export async function download(
  address: string,
  hash: string,
  { signal, cache = "default", progress }: Options = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { signal: signal ?? null, cache });
  if (!response.ok) throw new OtherVersion(`${address} answers ${response.status}`);
  const bytes = progress === undefined ? await wholeOf(response) : await countedOf(response, progress);
  if ((await hashOf(bytes)) !== hash) throw new OtherVersion(`${address} holds another version`);
  return bytes;
}

async function wholeOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

function countedOf(response: Response, progress: Progress): Promise<Uint8Array<ArrayBuffer>> {
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      progress(chunk.length);
      controller.enqueue(chunk);
    },
  });
  return wholeOf(new Response(response.body?.pipeThrough(counter)));
}

/** The hash that stands in the name of a pack: `offline/data.Zl3xk0aQ9b.bin`. */
export function hashInName(name: string): string {
  return name.split(".").at(-2) ?? "";
}
