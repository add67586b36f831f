/** Begins with the offline copy when the page has loaded and nothing else is to be done. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || !("DecompressionStream" in window)) return;
  const begin = () => void import("./visit.ts");
  addEventListener("load", () =>
    "requestIdleCallback" in window ? requestIdleCallback(begin) : setTimeout(begin, 1000),
  );
}
