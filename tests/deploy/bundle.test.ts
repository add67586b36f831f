/** `npm run bundle`, run on a part of the built site. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { filesBelow } from "../../src/hosting/files.ts";
import { nginxConfiguration } from "../../src/hosting/nginx.ts";
import { StaticServer } from "../../src/hosting/static-server.ts";
import { get } from "../helpers/get.ts";
import { type Sample, sampleSite } from "../helpers/sample-site.ts";

const ZIP = "j-lis-atlas-0.1.0.zip";
let project: Sample;
let unpacked: string;

/** Runs the command where dist/ is the sample. */
function run(env: Record<string, string> = {}, cwd = project.parent) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("src/cli/bundle.ts")], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, SOURCE_DATE_EPOCH: "1795996800", ...env },
  });
  return { status, stdout, stderr };
}

/** Python's own zip module, where it is there; else unzip. */
function unpack(zip: string): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-unpacked-"));
  const tools: [string, ...string[]][] = [
    ["python3", "-m", "zipfile", "-e", zip, folder],
    ["unzip", "-q", zip, "-d", folder],
  ];
  if (!tools.some(([name, ...args]) => spawnSync(name, args).status === 0)) throw new Error("nothing here reads a zip");
  return folder;
}

beforeAll(() => {
  project = sampleSite("dist");
  for (const file of ["_headers", "_redirects", "sbom.cdx.json"]) cpSync(`dist/${file}`, join(project.folder, file));
  cpSync("package.json", join(project.parent, "package.json"));
  const { status, stderr } = run();
  if (status !== 0) throw new Error(stderr);
  unpacked = unpack(join(project.parent, ZIP));
}, 120_000);

afterAll(() => {
  project.remove();
  rmSync(unpacked, { recursive: true });
});

test("Unpacked, every file of the site is there as it was, and its compressed forms say the same.", () => {
  const inZip = filesBelow(join(unpacked, "atlas"));
  const own = filesBelow(project.folder);
  expect(inZip.filter((file) => !/\.(br|gz)$/.test(file))).toEqual(own);
  for (const file of own) {
    const content = readFileSync(join(project.folder, file));
    expect(readFileSync(join(unpacked, "atlas", file)).equals(content)).toBe(true);
    if (!inZip.includes(`${file}.br`)) continue;
    expect(brotliDecompressSync(readFileSync(join(unpacked, "atlas", `${file}.br`))).equals(content)).toBe(true);
    expect(gunzipSync(readFileSync(join(unpacked, "atlas", `${file}.gz`))).equals(content)).toBe(true);
  }
  expect(inZip).toEqual(expect.arrayContaining(["ja/index.html.br", "ja/index.html.gz", "search/names.json.br"]));
  expect(inZip).not.toContain("pagefind/wasm.en.pagefind.br");
});

test("Its checksums name every file, and are right.", () => {
  const lines = readFileSync(join(unpacked, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  expect(lines.map((line) => line.slice(66))).toEqual(filesBelow(unpacked).filter((file) => file !== "SHA256SUMS"));
  for (const line of lines) {
    const [hash, file = ""] = line.split("  ");
    expect(
      createHash("sha256")
        .update(readFileSync(join(unpacked, file)))
        .digest("hex"),
    ).toBe(hash);
  }
});

test("The packages, the configuration of nginx and a note in both languages are along.", () => {
  expect(JSON.parse(readFileSync(join(unpacked, "atlas/sbom.cdx.json"), "utf8"))).toMatchObject({
    bomFormat: "CycloneDX",
  });
  expect(readFileSync(join(unpacked, "nginx/atlas.conf"), "utf8")).toBe(nginxConfiguration("/", []));
  const readme = readFileSync(join(unpacked, "README.txt"), "utf8");
  expect(readme).toContain("フォルダー「atlas」の中身を");
  expect(readme).toContain('Put what is in the folder "atlas"');
});

test("A server of files alone has the site.", async () => {
  const host = await new StaticServer(join(unpacked, "atlas")).start();
  onTestFinished(() => host.stop());
  const { status, body } = await get(`${host.origin}/ja/systems/jpki/`);
  expect(status).toBe(200);
  for (const [, asset = ""] of body.toString().matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)) {
    expect((await get(host.origin + asset)).status).toBe(200);
  }
});

test("Two runs make the same zip, on another day and in another time zone too; another version has other times.", () => {
  const first = readFileSync(join(project.parent, ZIP));
  expect(run({ TZ: "Asia/Tokyo", NODE_OPTIONS: `--import=${resolve("tests/helpers/later.mjs")}` }).status).toBe(0);
  expect(readFileSync(join(project.parent, ZIP)).equals(first)).toBe(true);
  expect(run({ SOURCE_DATE_EPOCH: "1795996900" }).status).toBe(0);
  expect(readFileSync(join(project.parent, ZIP)).equals(first)).toBe(false);
});

test("For a sub-path the site is in a folder of that name, and nginx is told of its renamed pages.", () => {
  const other = sampleSite("dist");
  onTestFinished(other.remove);
  const page = readFileSync("dist/ja/index.html", "utf8").replace('data-base="/"', 'data-base="/docs/atlas/"');
  writeFileSync(join(other.folder, "ja/index.html"), page);
  writeFileSync(join(other.folder, "_redirects"), "/docs/atlas/ja/old/ /docs/atlas/ja/new/ 301\n");
  cpSync("package.json", join(other.parent, "package.json"));
  expect(run({ BASE_PATH: "/docs/atlas" }, other.parent)).toMatchObject({ status: 0 });
  const folder = unpack(join(other.parent, ZIP));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(filesBelow(folder)).toContain("docs/atlas/ja/index.html");
  const redirects = [{ from: "/docs/atlas/ja/old/", to: "/docs/atlas/ja/new/" }];
  expect(readFileSync(join(folder, "nginx/atlas.conf"), "utf8")).toBe(nginxConfiguration("/docs/atlas/", redirects));
  expect(readFileSync(join(folder, "README.txt"), "utf8")).toContain("under /docs/atlas/ and nowhere else");
});

test("What stands in the way is said: no site, a site for another path, a date that is none.", () => {
  const empty = mkdtempSync(join(tmpdir(), "atlas-empty-"));
  onTestFinished(() => rmSync(empty, { recursive: true }));
  expect(run({}, empty)).toMatchObject({
    status: 1,
    stderr: "dist/ holds no site yet · there is nothing to bundle · run npm run build first\n",
  });
  expect(run({ BASE_PATH: "/atlas/" })).toMatchObject({
    status: 1,
    stderr:
      "dist/ was built for / · under /atlas/ no link of it would work · run BASE_PATH=/atlas/ npm run build first\n",
  });
  expect(run({ SOURCE_DATE_EPOCH: "today" }).stderr).toContain('SOURCE_DATE_EPOCH is "today" · it dates the files');
});
