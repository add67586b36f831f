/** After a page has loaded: what it takes to read it again without a connection. */
import { isSwitchedOff, register, remember, settled, VISIT_KEPT } from "./registration.ts";

/** Not in the types yet, and not in all browsers. */
type Line = { saveData?: boolean; effectiveType?: string };

/** Search is a megabyte: a reader on a poor line gets it when searching for the first time. */
function isPoor({ connection }: Navigator & { connection?: Line }): boolean {
  return connection?.saveData === true || connection?.effectiveType?.endsWith("2g") === true;
}

if (!isSwitchedOff()) void keepThisVisit().catch(() => undefined);

/** A site that cannot be kept is read as before; the page about the site says why. */
async function keepThisVisit(): Promise<void> {
  const registration = await register();
  if (!(await rememberWith(registration))) {
    // The page is newer than the worker, or else there is nothing to keep.
    await registration.update();
    await rememberWith(registration);
  }
  document.dispatchEvent(new Event(VISIT_KEPT));
}

async function rememberWith(registration: ServiceWorkerRegistration): Promise<boolean> {
  const worker = await settled(registration);
  if (worker === undefined) return false;
  const lang = document.documentElement.lang === "en" ? "en" : "ja";
  const reply = await remember(worker, isPoor(navigator) ? undefined : lang);
  return reply.done && reply.kept;
}
