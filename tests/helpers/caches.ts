/** Caches of a browser in memory, for what the service worker and pages do with them. */

const absolute = (request: string) => new URL(request, "http://localhost").href;

class MemoryCache {
  readonly #stored = new Map<string, Uint8Array<ArrayBuffer>>();

  async match(request: string | Request): Promise<Response | undefined> {
    const bytes = this.#stored.get(addressOf(request));
    return Promise.resolve(bytes === undefined ? undefined : new Response(bytes));
  }
  async put(request: string | Request, response: Response): Promise<void> {
    this.#stored.set(addressOf(request), new Uint8Array(await response.arrayBuffer()));
  }
  async delete(request: string | Request): Promise<boolean> {
    return Promise.resolve(this.#stored.delete(addressOf(request)));
  }
  async keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#stored.keys()].map((url) => ({ url })));
  }
}

function addressOf(request: string | Request): string {
  return typeof request === "string" ? absolute(request) : request.url;
}

export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();

  async has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }
  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return Promise.resolve(cache);
  }
  async delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }
  async keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }
}
