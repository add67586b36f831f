/** `npm start`: builds the site and serves it. */
import { buildSite, ContentError, describe } from "./site-build.ts";
import { serve } from "./serve.ts";

try {
  const summary = await buildSite((step) => console.log(`${step} …`));
  console.log(`\nBuilt dist/\n${describe(summary)}\n`);
  await serve();
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
