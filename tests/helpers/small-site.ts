/** The site built from the smallest project: what does not depend on the content is tested in seconds. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Overlay, writeProject } from "./project.ts";

/** `public/` is there only while a file needs it. */
const CODE = ["src", "public", "package.json", "tsconfig.json", "astro.config.mjs"];

export type SmallSite = {
  /** The built pages. */
  dist: string;
  remove: () => void;
};

type Options = {
  /** Changes of the content. */
  overlay?: Overlay;
  /** Changes of the code, by path. */
  code?: Record<string, (text: string) => string>;
  env?: Record<string, string>;
};

/** Builds in a folder of its own below `.cache/`, where the packages of the project are found. */
export function buildSmallSite({ overlay = {}, code = {}, env = {} }: Options = {}): SmallSite {
  mkdirSync(".cache", { recursive: true });
  const root = mkdtempSync(join(process.cwd(), ".cache/small-site-"));
  for (const name of CODE.filter((name) => existsSync(name))) cpSync(name, join(root, name), { recursive: true });
  writeProject(root, overlay);
  for (const [file, change] of Object.entries(code)) {
    const before = readFileSync(join(root, file), "utf8");
    const after = change(before);
    if (after === before) throw new Error(`${file} is not changed`);
    writeFileSync(join(root, file), after);
  }
  // The runner's own would make it another build.
  const inherited = { ...process.env };
  delete inherited.NODE_ENV;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/build.ts"], {
    cwd: root,
    env: { ...inherited, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the small site could not be built\n${stdout}${stderr}`);
  return { dist: join(root, "dist"), remove: () => rmSync(root, { recursive: true }) };
}
