/** What the build writes into the scripts. */
interface ImportMetaEnv {
  /** "index.html" on hosts that do not look into folders, else empty; see site.ts. */
  readonly PAGE_FILE?: string;
}
