import { createMarkdownProcessor } from "@astrojs/markdown-remark";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkMdx from "remark-mdx";
import { onTestFinished, vi } from "vitest";
import { dropAtlas } from "../../../src/atlas/current.ts";
import type { References } from "../../../src/markdown/references.ts";
import { remarkAtlas } from "../../../src/markdown/remark-atlas.ts";
import type { Lang } from "../../../src/schemas/common.ts";
import { type Overlay, project } from "../../helpers/project.ts";

/** A text as it stands on a page of the smallest project, as HTML, with what it refers to. */
export async function render(
  lang: Lang,
  text: string,
  overlay: Overlay = {},
): Promise<{ html: string; references: References }> {
  const root = project(overlay);
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(root);
  onTestFinished(() => {
    cwd.mockRestore();
    dropAtlas();
  });
  dropAtlas();
  const processor = await createMarkdownProcessor({
    remarkPlugins: [remarkMdx, remarkCjkFriendly, remarkAtlas],
    smartypants: false,
    syntaxHighlight: false,
  });
  const fileURL = pathToFileURL(join(root, `content/systems/juki-net/${lang}.mdx`));
  const { code, metadata } = await processor.render(text, { fileURL });
  return { html: code.replaceAll("\n", ""), references: metadata.frontmatter.references as References };
}
