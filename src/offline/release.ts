/** One version of the site as it is kept on this device. Used by the worker and by pages alike. */
import { versionCache } from "./cache-names.ts";
import { contentType } from "../hosting/media-types.ts";
import { MANIFEST_FILE, type Manifest, type Pack, SHELL_KEY } from "./manifest.ts";
import { readPack } from "./pack.ts";
import { unpacked } from "./unpacked.ts";

type Files = Map<string, Uint8Array<ArrayBuffer>>;

/** Opened packs that stay in memory. */
const OPEN_PACKS = 3;

export class Release {
  readonly base: string;
  readonly manifest: Manifest;
  readonly #cache: Cache;
  readonly #open = new Map<string, Promise<Files | undefined>>();

  private constructor(base: string, manifest: Manifest, cache: Cache) {
    this.base = base;
    this.manifest = manifest;
    this.#cache = cache;
  }

  /** Undefined when the version is not kept here, was removed, or can no longer be read. */
  static async open(base: string, version: string): Promise<Release | undefined> {
    return Release.#opened(base, version).catch(() => undefined);
  }

  static async #opened(base: string, version: string): Promise<Release | undefined> {
    const name = versionCache(base, version);
    // Opening would make it: what a reader has removed stays removed.
    if (!(await caches.has(name))) return undefined;
    const cache = await caches.open(name);
    const shell = await cache.match(base + SHELL_KEY);
    if (shell === undefined) return undefined;
    const stored = await shell.blob();
    const description = readPack(await unpacked(stored)).get(MANIFEST_FILE);
    if (description === undefined) return undefined;
    const manifest = JSON.parse(new TextDecoder().decode(description)) as Manifest;
    const [own] = manifest.packs;
    // The manifest travels in the shell, so it cannot know how large the shell is.
    if (own !== undefined) own.bytes = stored.size;
    return new Release(base, manifest, cache);
  }

  get version(): string {
    return this.manifest.version;
  }

  /** A file that is kept, be it alone or in a pack. One that can no longer be read is as good as not kept. */
  async read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.#read(file).catch(() => undefined);
  }

  async #read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const seen = await this.#cache.match(this.base + file);
    if (seen !== undefined) return new Uint8Array(await seen.arrayBuffer());
    const place = this.manifest.files[file]?.[2];
    const pack = place == null ? undefined : this.manifest.packs[place];
    return pack === undefined ? undefined : (await this.#files(pack))?.get(file);
  }

  /** @param bytes those that the manifest has the hash of */
  async keep(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#cache.put(this.base + file, new Response(bytes, { headers: { "content-type": contentType(file) } }));
  }

  /** Pages that were kept because they were seen. */
  async seen(): Promise<string[]> {
    const packs = new Set(this.manifest.packs.map((pack) => pack.name));
    const keys = await this.#cache.keys();
    return keys
      .map(({ url }) => decodeURIComponent(new URL(url).pathname).slice(this.base.length))
      .filter((file) => !packs.has(file));
  }

  async pack(pack: Pack): Promise<Response | undefined> {
    return this.#cache.match(this.base + pack.name);
  }

  async keepPack(pack: Pack, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#cache.put(this.base + pack.name, new Response(bytes));
  }

  async dropPack(pack: Pack): Promise<void> {
    await this.#cache.delete(this.base + pack.name);
  }

  async missingPacks(): Promise<Pack[]> {
    const keys = new Set((await this.#cache.keys()).map(({ url }) => new URL(url).pathname));
    return this.manifest.packs.filter(({ name }) => !keys.has(this.base + name));
  }

  async #files(pack: Pack): Promise<Files | undefined> {
    const known = this.#open.get(pack.name);
    if (known !== undefined) return known;
    const opened = this.#unpack(pack);
    this.#open.set(pack.name, opened);
    const [oldest] = this.#open.keys();
    if (this.#open.size > OPEN_PACKS && oldest !== undefined) this.#open.delete(oldest);
    // A pack that is not there yet may come.
    if ((await opened.catch(() => undefined)) === undefined) this.#open.delete(pack.name);
    return opened;
  }

  async #unpack(pack: Pack): Promise<Files | undefined> {
    const stored = await this.pack(pack);
    if (stored === undefined) return undefined;
    try {
      return readPack(await unpacked(await stored.blob()));
    } catch {
      // Damaged on the device: it counts as missing and can be fetched again.
      await this.dropPack(pack);
      return undefined;
    }
  }
}
