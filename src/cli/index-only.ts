/** Indexes a finished site anew: `node src/cli/index-only.ts <folder>`. The bench measures it. */
import { indexSite } from "../search/index-site.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say which folder to index: node src/cli/index-only.ts <folder>");
await indexSite(folder);
