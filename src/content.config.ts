/** The pages of the systems. All YAML is read by src/atlas, which tells every fault with its line. */
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { pageSchema } from "./schemas/system.ts";

const systems = defineCollection({
  loader: glob({
    base: "./content/systems",
    pattern: "*/{ja,en}.mdx",
    // `jpki/ja`: the system and the language, as the addresses have them.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: pageSchema,
});

export const collections = { systems };
