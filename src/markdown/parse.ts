/** The Markdown dialect of the pages: MDX with GFM tables, front matter, and emphasis that works in Japanese. */
import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();

/** Parses a whole MDX file. Throws a VFileMessage with line and column where the syntax is wrong. */
export function parseMdx(source: string): Root {
  return parser.parse(source);
}
