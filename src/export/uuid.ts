/** Names that never change, for things without an address of their own. */
import { createHash } from "node:crypto";

/** Of this site; drawn by lot once. */
const NAMESPACE = "6484cdd4-eb5d-40fe-a89a-bd370ed0d682";

/** A UUID of version 5 (RFC 9562): the same name gives the same one on every machine and day. */
export function uuid(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
