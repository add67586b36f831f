/**
 * `npm run bench`: what a build and what search cost, on the content as it is and on synthetic content, what the pages
 * weigh, and how many readers a server bears.
 */
import { rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { benchGrowth } from "./bench-growth.ts";
import { benchPages } from "./bench-pages.ts";
import { benchLoad } from "./bench-load.ts";
import { benchSearch } from "./bench-search.ts";

const WORK = join(process.cwd(), ".cache/bench");

console.log(`Node ${process.version}, ${cpus().length} cores\n`);
await benchGrowth(WORK, [250, 1000, 5000]);
await benchPages(join(WORK, "content/dist"));
await benchSearch(join(WORK, "content/dist"), WORK, [1000, 5000]);
await benchLoad(join(WORK, "content/dist"));
rmSync(WORK, { recursive: true, force: true });
