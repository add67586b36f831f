import { Script } from "node:vm";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { shellScript } from "../../../src/bundling/shell-script.ts";
import { project } from "../../helpers/project.ts";

const SHELL = "src/scripts/shell.ts";

/** The scripts of a small site: the shell's, and one of a page. */
async function bundle(shell: string, page: string): Promise<string> {
  const root = project({
    [SHELL]: shell,
    "src/scripts/page.ts": page,
    "src/scripts/shared.ts": "export const shared = () => document.title;",
    "src/scripts/later.ts": "export const later = 'asked for';",
  });
  const written = (await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [shellScript()],
    build: {
      write: false,
      rolldownOptions: { input: { shell: `${root}/${SHELL}`, page: `${root}/src/scripts/page.ts` } },
    },
  })) as Rolldown.RolldownOutput;
  const chunk = written.output.find((file) => file.type === "chunk" && file.name === "shell");
  return chunk?.type === "chunk" ? chunk.code : "";
}

test("The shell's script runs as a classic script and leaves no name behind.", async () => {
  const code = await bundle('const own = 1; document.title = `${own}`; void import("./later.ts");', "");
  expect(code).toContain("import(");
  expect(code).not.toMatch(/\bimport\.meta\b|\bexport\b/);
  // Compiling is what a browser does with a classic script first: a module's syntax would throw.
  expect(() => new Script(code)).not.toThrow();
  expect(code).toMatch(/^(?:const __vite__mapDeps=.*\n)?\(\(\) ?=> ?\{.*\}\)\(\);\s*$/s);
});

test("Code that the shell shares with another script is refused with the way out.", async () => {
  const shared = 'import { shared } from "./shared.ts"; document.title = shared();';
  await expect(bundle(shared, shared)).rejects.toThrow(/shell\.ts shares code with another script .*await import/s);
});
