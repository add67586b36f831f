import { z } from "astro/zod";

const address = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/,
    "must be an address below the language, such as systems/jpki: no language, no slash at either end",
  );

/** content/renamed.yaml: pages that have a new address. */
export const renamedSchema = z.array(
  z.strictObject({
    from: address.describe("The address that the page had."),
    to: address.describe("The address that it has."),
    since: z.iso
      .date('must be a date such as "2027-04-01", in quotation marks')
      .describe("The day from which it has the new address."),
  }),
);
export type Renamed = z.infer<typeof renamedSchema>[number];
