/** `node src/cli/recipes.ts`: writes anew what docs/deploy/ has from src/hosting/. A test says when it is due. */
import { writeFileSync } from "node:fs";
import { RECIPES } from "../hosting/recipes.ts";

for (const [file, text] of Object.entries(RECIPES)) {
  writeFileSync(file, text);
  console.log(`${file} written.`);
}
