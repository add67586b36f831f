/** Folding: what a reader types and what a page says meet in one spelling. The same on both sides. */

/** Width, case, kana and separators: `ＬＧＷＡＮ-ＳＯＣ` → `lgwansoc`, `サーバー` → `さーば`. */
export function fold(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\-‐–・.,、。'’/／()（）「」]/g, "");
  return folded.replace(/ー+$/, "");
}

/** Romaji with and without long vowels: `shikkou jouhou`, `shikkō jōhō` and `shikko joho` → `shikkojoho`. */
export function foldRomaji(text: string): string {
  return fold(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ー/g, "")
    .replace(/ou|oo|oh(?![aeiou])/g, "o")
    .replace(/uu/g, "u")
    .replace(/aa/g, "a")
    .replace(/ee|ei/g, "e")
    .replace(/ii/g, "i")
    .replace(/m(?=[bmp])/g, "n");
}
