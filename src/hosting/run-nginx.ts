/** Runs an installed nginx with a configuration of ours, for tests and measurements: no root, no system service. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { ROOT } from "./nginx.ts";

/** Debian keeps programs of administrators where a reader's path does not lead. */
const PROGRAMS = ["/usr/sbin/nginx", "nginx"];
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

export type Nginx = { url: string; root: string; stop: () => Promise<void> };

/** Why no nginx can be run here, or undefined when one can. */
export function whyNoNginx(): string | undefined {
  if (program() === undefined) return "nginx is not installed (apt-get install nginx libnginx-mod-http-brotli-static)";
  if (!existsSync(BROTLI)) return "nginx has no brotli (apt-get install libnginx-mod-http-brotli-static)";
  return undefined;
}

function program(): string | undefined {
  return PROGRAMS.find((name) => spawnSync(name, ["-v"]).status === 0);
}

/**
 * Starts nginx and waits until it listens.
 * @param http what stands in the http block; %PORT% becomes the port
 * @throws Error with nginx's own words when it does not accept the configuration
 */
export async function runNginx(http: string): Promise<Nginx> {
  const name = program();
  if (name === undefined) throw new Error(whyNoNginx());
  const port = await freePort(4600);
  const root = mkdtempSync(join(tmpdir(), "atlas-nginx-"));
  const main = join(root, "nginx.conf");
  mkdirSync(join(root, "logs"));
  writeFileSync(main, mainConfiguration(root, http.replaceAll("%PORT%", String(port))));
  const child = spawn(name, ["-p", root, "-c", main, "-e", join(root, "logs/error.log")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let words = "";
  child.stderr.on("data", (data: Buffer) => (words += data.toString()));
  const url = `http://127.0.0.1:${port}`;
  if (!(await answers(url, child))) {
    await end(child);
    throw new Error(`nginx does not start: ${words}`);
  }
  return {
    url,
    root,
    stop: async () => {
      await end(child);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A configuration of ours, with the site in a folder of this machine and with a port for everybody. */
export function placedHere(configuration: string, parent: string): string {
  return configuration.replaceAll(ROOT, parent).replace("listen 80;", "listen 127.0.0.1:%PORT%;");
}

function mainConfiguration(root: string, http: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  // Started by root, nginx would read the files as a user that may not.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  return `load_module ${BROTLI};
${user}
daemon off;
worker_processes auto;
pid ${root}/nginx.pid;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
${places.map((place) => `    ${place}_temp_path ${root}/${place};`).join("\n")}
${http}
}
`;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt++) {
    try {
      await fetch(url);
      return true;
    } catch {
      await wait(50);
    }
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGQUIT");
  await closed;
}
