/** The sections of a system page, in their order. Pages leave out those with nothing to say. */
export const SECTION_IDS = [
  "purpose",
  "how-it-works",
  "structure",
  "governance",
  "users",
  "operation",
  "finances",
  "numbers",
  "changes",
  "next",
] as const;
