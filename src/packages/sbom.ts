/** What the site was built with, as a bill of materials after CycloneDX 1.5. */
import { uuid } from "../export/uuid.ts";
import { licenceOf } from "./licences.ts";
import { type Lockfile, type Package, packageId } from "./lockfile.ts";

/** The same lockfile gives the same text: the serial number comes from the packages, and no time is noted. */
export function sbom({ project, packages }: Lockfile): string {
  const content = {
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: { type: "application", "bom-ref": packageId(project), name: project.name, version: project.version },
    },
    components: packages.map(component),
    dependencies: [project, ...packages].map((each) => ({ ref: packageId(each), dependsOn: each.uses })),
  };
  const serialNumber = `urn:uuid:${uuid(JSON.stringify(content))}`;
  const head = { $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json", bomFormat: "CycloneDX" };
  return `${JSON.stringify({ ...head, specVersion: "1.5", serialNumber, version: 1, ...content })}\n`;
}

function component(found: Package) {
  const { name, version, sha512, optional } = found;
  const licence = licenceOf(found);
  return {
    type: "library",
    "bom-ref": packageId(found),
    name,
    version,
    scope: optional ? "optional" : "required",
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(sha512 === undefined ? {} : { hashes: [{ alg: "SHA-512", content: sha512 }] }),
    // An expression may be a single licence as well.
    ...(licence === undefined ? {} : { licenses: [{ expression: licence }] }),
  };
}
