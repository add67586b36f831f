/** Content hashes, the same in Node and in a browser. */

/** Enough to tell one version of a file from another. */
const LENGTH = 10;

/** The first characters of the SHA-256 of some bytes, in the letters of base64url. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .slice(0, LENGTH);
}
