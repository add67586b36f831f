/**
 * The one model that pages and Markdown plugins share.
 *
 * Astro runs the plugins and the pages in two module graphs; the model lives on globalThis so that both see the same
 * one, and so that the development server can drop it when a file changes.
 */
import { type Atlas, loadAtlas } from "./load.ts";
import { once } from "./once.ts";

const holder = globalThis as { jlisAtlas?: Atlas };

/** The model of the content below the working directory, read once. */
export function currentAtlas(): Atlas {
  holder.jlisAtlas ??= loadAtlas(process.cwd()).atlas;
  return holder.jlisAtlas;
}

/** Makes a model that has been loaded, and checked, the one that pages and plugins share: it need not be read twice. */
export function shareAtlas(atlas: Atlas): void {
  holder.jlisAtlas = atlas;
}

/** Forgets the model; the next reader loads the content again. */
export function dropAtlas(): void {
  delete holder.jlisAtlas;
}

/** A value that belongs to the current model: computed on first use, forgotten with it. */
export function perAtlas<T>(compute: (atlas: Atlas) => T): () => T {
  const computed = once(compute);
  return () => computed(currentAtlas());
}
