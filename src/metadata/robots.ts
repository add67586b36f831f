/** What crawlers may read: everything. The list of pages needs an absolute address. */
import { filePath, publicAddress, siteUrl } from "../site.ts";

export function robotsTxt(): string {
  const lines = ["User-agent: *", "Disallow:"];
  if (siteUrl !== undefined) lines.push("", `Sitemap: ${publicAddress(filePath("sitemap-index.xml"))}`);
  return `${lines.join("\n")}\n`;
}
