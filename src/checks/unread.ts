/** Pages that are missing because of faults in their own file, which are told once and not where the page is named. */
import type { Atlas } from "../atlas/load.ts";

/** @param address below the language: `figures/cards`, whose file is `charts/cards` */
export function isUnread({ unread }: Atlas, address: string): boolean {
  const [folder, id = ""] = address.split("/");
  if (folder === "businesses") return unread.has("businesses");
  return unread.has(`${folder === "figures" ? "charts" : (folder ?? "")}/${id}`);
}
