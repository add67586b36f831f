/** In `npm run dev`, an edit to a term, a figure, a system or a page shows at once, and faults are printed. */
import type { AstroIntegration } from "astro";
import { dropAtlas } from "../atlas/current.ts";
import { formatFault } from "../atlas/fault.ts";
import { checkContent } from "../checks/index.ts";

export function contentReload(): AstroIntegration {
  return {
    name: "content-reload",
    hooks: {
      "astro:server:setup": ({ server, logger }) => {
        const folder = `${process.cwd()}/content/`;
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(folder)) return;
          dropAtlas();
          // A changed term changes every page that marks it: all pages are compiled anew when they are next asked for.
          for (const environment of Object.values(server.environments)) {
            for (const [id, module] of environment.moduleGraph.idToModuleMap) {
              if (id.includes("/content/systems/")) environment.moduleGraph.invalidateModule(module);
            }
          }
          server.ws.send({ type: "full-reload" });
          for (const fault of checkContent(process.cwd()).faults) logger.warn(formatFault(fault));
        });
      },
    },
  };
}
