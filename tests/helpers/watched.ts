/** A page that is watched for all that a strict site must not do. */
import type { BrowserContext, Page } from "playwright-core";

export type Watched = {
  page: Page;
  /** What was found since the last call. */
  faults: () => Promise<string[]>;
};

/**
 * Opens a page and collects violations of the policy, whatever the browser writes into the console as a warning or an
 * error, exceptions, failed requests and requests to any other origin than `site`.
 */
export async function watchedPage(context: BrowserContext, site: string): Promise<Watched> {
  const page = await context.newPage();
  const faults: string[] = [];
  const tell = (kind: string, text: string) => faults.push(`${new URL(page.url()).pathname} ${kind}: ${text}`);
  page.on("console", (message) => {
    // A file that is missing is told below, and that an address has no page is no fault of the page that says so.
    if (message.text().startsWith("Failed to load resource:")) return;
    if (["error", "warning"].includes(message.type())) tell("console", message.text());
  });
  page.on("pageerror", (error) => tell("exception", error.message));
  page.on("dialog", (dialog) => {
    tell("dialog", dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site && protocol !== "data:" && protocol !== "blob:") tell("foreign request", request.url());
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // What a page no longer needs is dropped when its reader goes on.
    if (reason !== "net::ERR_ABORTED") tell("failed request", `${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) tell("missing file", `${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return {
    page,
    faults: async () => {
      // A tab that has shown no page yet has no list.
      const violations = await page.evaluate(
        () => (globalThis as unknown as { violations?: string[] }).violations?.splice(0) ?? [],
      );
      for (const violation of violations) tell("policy", violation);
      return faults.splice(0);
    },
  };
}
