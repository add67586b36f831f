/** Serves the finished site on this machine. */
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { preview } from "astro";
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

/** The first port from `port` upwards that nothing listens on. */
export async function freePort(port: number): Promise<number> {
  for (let candidate = port; candidate < port + 50; candidate++) {
    if (await isFree(candidate)) return candidate;
  }
  throw new Error(`no free port between ${port} and ${port + 49}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    // "localhost" may be either family; the unspecified address covers both.
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
