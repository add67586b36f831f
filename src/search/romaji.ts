/** Kana in Latin letters, for the browser: a library would be larger than the list of names it reads. */
const SYLLABLES =
  "あaいiうuえeおoかkaきkiくkuけkeこkoさsaしshiすsuせseそsoたtaちchiつtsuてteとtoなnaにniぬnuねneのnoはhaひhiふfuへheほhoまmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaをoんnがgaぎgiぐguげgeごgoざzaじjiずzuぜzeぞzoだdaぢjiづzuでdeどdoばbaびbiぶbuべbeぼboぱpaぴpiぷpuぺpeぽpoゔvu";

const TABLE = new Map(
  [...SYLLABLES.matchAll(/(\p{Script=Hiragana})([a-z]+)/gu)].map(([, kana = "", latin = ""]) => [kana, latin]),
);

const SMALL_VOWELS: Record<string, string> = {
  ぁ: "a",
  ぃ: "i",
  ぅ: "u",
  ぇ: "e",
  ぉ: "o",
  ゃ: "ya",
  ゅ: "yu",
  ょ: "yo",
};

/** Hiragana in Hepburn, long vowels as they are spelled: `しっこうじょうほう` → `shikkoujouhou`. ー and all else stay. */
export function romajiOf(hiragana: string): string {
  let latin = "";
  let doubled = false;
  let before = "";
  for (const kana of hiragana) {
    const small = SMALL_VOWELS[kana];
    if (kana === "っ") {
      doubled = true;
    } else if (small !== undefined) {
      // しゃ is sha and ふぁ is fa: the vowel of the syllable before gives way.
      const start = before === "う" ? latin.replace(/u$/, "w") : latin.replace(/[iueo]$/, "");
      latin = start + (/(?:sh|ch|j)$/.test(start) ? small.replace("y", "") : small);
    } else {
      const syllable = TABLE.get(kana) ?? kana;
      latin += (doubled ? syllable.charAt(0) : "") + syllable;
      doubled = false;
    }
    before = kana;
  }
  return latin;
}
