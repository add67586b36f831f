/** A kept file as an answer to a request. */
import { contentType } from "../../hosting/media-types.ts";
import { release } from "./scope.ts";

export function answerWith(file: string, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { ...release.headers, "content-type": contentType(file) } });
}
