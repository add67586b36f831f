const words = new Intl.Segmenter("ja", { granularity: "word" });

/** Japanese text cut where a line may break: after a comma, or before a word that is more than particles and endings. */
export function phrases(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = parts.at(-1);
    const follows = /^[\p{Script=Hiragana}\p{Punctuation}]+$/u.test(segment) && before?.endsWith("、") === false;
    // Names such as J-LIS hold together.
    const goesOn = before !== undefined && /[\w-]$/.test(before) && /^[\w-]/.test(segment);
    if (before !== undefined && (follows || goesOn)) parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}
