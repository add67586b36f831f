/** What a build adds to the rendered and indexed pages, in this order. */
import type { Atlas } from "../atlas/load.ts";
import { writePageList } from "../not-found/page-list.ts";
import { writeHostFiles } from "../hosting/finish.ts";
import { writeSbom } from "../packages/finish.ts";
import { leanPages } from "./lean-pages.ts";
import { writeOffline } from "../offline/build/write-offline.ts";

export type FinishingStep = {
  /** Said as the step begins: "Indexing the pages for search". */
  name: string;
  /** @param folder of the finished pages, not yet in place */
  run: (folder: string, atlas: Atlas) => Promise<void> | void;
};

export const FINISHING_STEPS: readonly FinishingStep[] = [
  leanPages,
  { name: "Listing the pages for addresses that have none", run: writePageList },
  { name: "Writing headers and redirects for hosts", run: writeHostFiles },
  {
    name: "Listing the packages that the site was built with",
    run: (folder) => writeSbom(folder, "package-lock.json"),
  },
  // The last: the worker knows what is there when it is written.
  { name: "Packing the site for reading offline", run: writeOffline },
];
