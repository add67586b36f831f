/** Why something could not be kept, as far as a reader can do something about it. */
import { OtherVersion } from "./download.ts";

export type Failure = "cancelled" | "full" | "network" | "removal" | "slow" | "updating" | "worker";

export function failureOf(error: unknown): Failure {
  if (error instanceof OtherVersion) return "updating";
  if (error instanceof DOMException || error instanceof Error) {
    if (error.name === "AbortError") return "cancelled";
    if (error.name === "QuotaExceededError") return "full";
    // fetch() says so when there is no connection.
    if (error.name === "TypeError") return "network";
  }
  return "worker";
}
