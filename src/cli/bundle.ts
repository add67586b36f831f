/** `npm run bundle`: makes one zip of dist/ that is unpacked onto any web server. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { bundle } from "../hosting/bundle.ts";
import { versionTime } from "../hosting/version-time.ts";
import { basePath } from "../site.ts";

// A zip knows wall clocks only.
process.env.TZ = "UTC";

try {
  await writeBundle();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function writeBundle(): Promise<void> {
  if (!existsSync("dist/index.html")) {
    throw new Error("dist/ holds no site yet · there is nothing to bundle · run npm run build first");
  }
  const base = /<html[^>]* data-base="([^"]*)"/.exec(readFileSync("dist/ja/index.html", "utf8"))?.[1] ?? "/";
  if (process.env.BASE_PATH !== undefined && basePath !== base) {
    throw new Error(
      `dist/ was built for ${base} · under ${basePath} no link of it would work · run BASE_PATH=${basePath} npm run build first`,
    );
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const time = versionTime();
  if (time === undefined) {
    console.log(
      "There is no git history here: the files are dated today. Set SOURCE_DATE_EPOCH for the same zip again.",
    );
  }
  const name = `j-lis-atlas-${version}.zip`;
  const zip = await bundle({ folder: "dist", base, version }, time ?? new Date());
  writeFileSync(name, zip);
  console.log(`${name} written: ${(zip.length / 1024 / 1024).toFixed(1)} MB, for ${base}`);
}
