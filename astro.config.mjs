import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import { shellScript } from "./src/bundling/shell-script.ts";
import { contentReload } from "./src/dev/content-reload.ts";
import { remarkAtlas } from "./src/markdown/remark-atlas.ts";
import { sitemaps } from "./src/metadata/sitemap.ts";
import { timelineFilterStyle } from "./src/timeline/filter-style.ts";
import { basePath, pageFile, siteUrl } from "./src/site.ts";

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir: process.env.OUT_DIR ?? "./dist",
  trailingSlash: "always",
  build: { inlineStylesheets: "never" },
  markdown: {
    processor: unified({ remarkPlugins: [remarkCjkFriendly, remarkAtlas], smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), contentReload(), ...sitemaps(siteUrl)],
  devToolbar: { enabled: false },
  // Small scripts stay files: a strict Content-Security-Policy allows no inline script.
  vite: {
    plugins: [shellScript(), timelineFilterStyle()],
    define: { "import.meta.env.PAGE_FILE": JSON.stringify(pageFile) },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own; the bundler need not know it.
        onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
      },
    },
  },
});
