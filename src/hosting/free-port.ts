/** A port of this machine for a server that shall not stand in another's way. */
import { createServer } from "node:net";

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
