/**
 * What is gathered from the whole model is gathered once, not anew on every page: else a build would grow with the square
 * of its pages.
 */
export function once<K extends object, T>(gather: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, T>();
  return (from) => {
    if (!known.has(from)) known.set(from, gather(from));
    return known.get(from) as T;
  };
}
