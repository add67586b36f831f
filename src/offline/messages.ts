/** What a page and the worker say to each other. */
import type { Lang } from "../schemas/common.ts";
import type { Failure } from "./failure.ts";

export type PageRequest = {
  /** The page that asks, to be kept. */
  pathname: string;
  /** The language whose search is to be kept; left out on a poor line. */
  search?: Lang | undefined;
};

/** `kept` is false for a page of another version than the worker's, or of none. */
export type WorkerReply = { done: true; kept: boolean } | { done: false; failure: Failure };

/** Told to every open page when a version could not be installed: the browser itself does not say why. */
export type InstallFailure = { installFailure: Failure };
