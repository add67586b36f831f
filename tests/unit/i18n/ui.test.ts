import { expect, test } from "vitest";
import { ui } from "../../../src/i18n/ui.ts";

/** Every message by its path. */
function messages(value: object, path = ""): [path: string, message: unknown][] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    typeof item === "object" && item !== null ? messages(item, `${path}${key}.`) : [[`${path}${key}`, item] as const],
  );
}

test("Every message exists in both languages.", () => {
  const paths = (lang: "ja" | "en") => messages(ui[lang]).map(([path]) => path);
  expect(paths("en")).toEqual(paths("ja"));
});

test("No message is empty, and each is of one kind in both languages.", () => {
  const english = new Map(messages(ui.en));
  for (const [path, message] of messages(ui.ja)) {
    expect(message, path).not.toBe("");
    expect(english.get(path), path).not.toBe("");
    expect(typeof english.get(path), path).toBe(typeof message);
  }
});
