/**
 * The shell's script is a classic one: a browser holds the first paint until it has run, which it does not do for a
 * module, and so a chosen theme does not flash. It is bundled as a module, so what only modules may do is kept out.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Vite's own would ask `import.meta` where it stands. */
const PRELOAD_HELPER = "\0vite/preload-helper.js";
const PRELOAD = fileURLToPath(new URL("preload.ts", import.meta.url));
const SHELL = "/src/scripts/shell.ts";

export function shellScript(): Plugin {
  return {
    name: "shell-script",
    enforce: "pre",
    apply: "build",
    load: (id) =>
      id === PRELOAD_HELPER ? `export { preload as __vitePreload } from ${JSON.stringify(PRELOAD)}` : null,
    renderChunk(code, chunk) {
      if (!chunk.moduleIds.some((id) => id.endsWith(SHELL))) return null;
      const shared = [...chunk.imports, ...chunk.exports];
      if (shared.length > 0) {
        this.error(
          `src/scripts/shell.ts shares code with another script (${shared.join(", ")}) · it is no module and can neither import nor export · keep what both need out of one of them, or import it there only when it is needed: await import(…)`,
        );
      }
      return { code: `(() => {${code}})();`, map: null };
    },
  };
}
