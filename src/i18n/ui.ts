/** Every word of the interface, in both languages. */
import type { Lang } from "../schemas/common.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export const ui: Record<Lang, typeof ja> = { ja, en };
