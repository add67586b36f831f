/** The site of a copy of the project: in another folder or environment, of other content or code. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { copyProject } from "../../src/cli/copy-project.ts";
import { type Overlay, writeProject } from "./project.ts";

export type SiteCopy = {
  /** The built pages. */
  dist: string;
  /** Takes the whole copy away. */
  remove: () => void;
};

type Options = {
  /** Where the copy is made; without, in a new folder below `.cache/`. */
  folder?: string;
  /** The smallest project with these changes in place of the content: what does not depend on it is built in seconds. */
  smallest?: Overlay;
  /** Changes of the code, by path. */
  code?: Record<string, (text: string) => string>;
  /** On top of this process's. */
  env?: Record<string, string>;
};

export function buildCopy({ folder = newFolder(), smallest, code = {}, env = {} }: Options): SiteCopy {
  copyProject(process.cwd(), folder);
  linkPackages(join(folder, "node_modules"));
  if (smallest !== undefined) {
    rmSync(join(folder, "content"), { recursive: true });
    writeProject(folder, smallest);
  }
  for (const [file, change] of Object.entries(code)) {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/build.ts"], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the copy in ${folder} could not be built:\n${stdout}${stderr}`);
  return { dist: join(folder, "dist"), remove: () => rmSync(folder, { recursive: true }) };
}

function newFolder(): string {
  mkdirSync(".cache", { recursive: true });
  return mkdtempSync(resolve(".cache/copy-"));
}

/** The same packages, without what an earlier build has left among them. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync("node_modules")) {
    if (!name.startsWith(".") || name === ".bin") symlinkSync(resolve("node_modules", name), join(folder, name));
  }
}
