/** Brings a module at once with what it imports, as one of the scripts asks for it. */
export function preload<T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  for (const file of files) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = import.meta.env.BASE_URL + file;
    document.head.append(link);
  }
  return load();
}
