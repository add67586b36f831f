/** `npm run build` */
import { buildSite, ContentError, describe } from "./site-build.ts";

try {
  const summary = await buildSite((step) => console.log(`${step} …`));
  console.log(`\nBuilt dist/\n${describe(summary)}`);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
