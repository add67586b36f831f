import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { writeSbom } from "../../../src/packages/finish.ts";
import { readLockfile } from "../../../src/packages/lockfile.ts";
import { sbom } from "../../../src/packages/sbom.ts";
import { project } from "../../helpers/project.ts";
import { lockfile, LOCK } from "./fixture.ts";

type Bom = {
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  version: number;
  metadata: { component: { name: string; "bom-ref": string } };
  components: {
    type: string;
    "bom-ref": string;
    name: string;
    version: string;
    purl: string;
    scope: string;
    hashes?: { alg: string; content: string }[];
    licenses?: { expression: string }[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
};
const ours = sbom(readLockfile("package-lock.json"));
const bom = JSON.parse(ours) as Bom;

test("The bill has the form of CycloneDX 1.5.", () => {
  expect(bom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1 });
  // The pattern of the specification's schema.
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  const refs = [bom.metadata.component["bom-ref"], ...bom.components.map((each) => each["bom-ref"])];
  expect(new Set(refs).size).toBe(refs.length);
  for (const each of bom.components) {
    expect(each.type).toBe("library");
    expect(each.purl).toMatch(/^pkg:npm\/(%40[^/@]+\/)?[^/@]+@[^@]+$/);
    for (const { alg, content } of each.hashes ?? [])
      expect([alg, content]).toEqual(["SHA-512", expect.stringMatching(/^[0-9a-f]{128}$/)]);
  }
  expect(bom.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  for (const { dependsOn } of bom.dependencies) expect(refs).toEqual(expect.arrayContaining(dependsOn));
});

test("Every package of the lockfile is in it, with its checksum and its licence.", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { version: string; name?: string; integrity?: string }>;
  };
  const installed = Object.entries(lock.packages).filter(([place]) => place !== "");
  const ids = installed.map(
    ([place, entry]) => `${entry.name ?? place.split("node_modules/").at(-1)}@${entry.version}`,
  );
  expect(ids.length).toBeGreaterThan(500);
  expect(bom.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual([...new Set(ids)].sort());
  const withChecksum = new Set(ids.filter((_, index) => installed[index]?.[1].integrity !== undefined));
  expect(bom.components.filter(({ hashes }) => hashes !== undefined)).toHaveLength(withChecksum.size);
  expect(bom.components.filter(({ licenses }) => licenses === undefined)).toEqual([]);
});

test("The project goes by its own name, not by that of its folder, and no place of a machine is in it.", () => {
  expect(bom.metadata.component.name).toBe("j-lis-atlas");
  expect(ours).not.toContain(process.cwd());
});

test("The same packages give the same bytes, others another serial number.", () => {
  expect(sbom(lockfile())).toBe(sbom(lockfile()));
  const other = { ...LOCK, packages: { ...LOCK.packages, "node_modules/z": { version: "1.0.0" } } };
  expect(JSON.parse(sbom(lockfile(other)))).not.toMatchObject({
    serialNumber: (JSON.parse(sbom(lockfile())) as Bom).serialNumber,
  });
});

test("Where there is no lockfile a build says so and goes on.", () => {
  const said = vi.spyOn(console, "log").mockReturnValue();
  const folder = project();
  const before = readdirSync(folder);
  writeSbom(folder, `${folder}/package-lock.json`);
  expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("so the site has no list of the packages"));
  expect(readdirSync(folder)).toEqual(before);
  said.mockRestore();
});
