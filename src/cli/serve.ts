/** Serves the finished site on this machine. */
import { existsSync } from "node:fs";
import { preview } from "astro";
import { freePort } from "../hosting/free-port.ts";
import { basePath } from "../site.ts";

const PORT = 4321;

/** Serves `dist/` on port 4321, or on the next free one, and says where. */
export async function serve(): Promise<void> {
  if (!existsSync("dist/index.html")) {
    console.error(
      "dist/ holds no site yet · there is nothing to serve · run npm run build first, or npm start for both",
    );
    process.exitCode = 1;
    return;
  }
  const port = await freePort(PORT);
  if (port !== PORT) console.log(`Port ${PORT} is taken by another program; using ${port} instead.`);
  await preview({ root: process.cwd(), logLevel: "error", server: { port } });
  console.log(`Serving http://localhost:${port}${basePath}  (Ctrl+C to stop)`);
}
