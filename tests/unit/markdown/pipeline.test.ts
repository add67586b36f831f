import { expect, test } from "vitest";
import { render } from "./pipeline.ts";

test("x", async () => {
  for (const lang of ["ja", "en"] as const) {
    console.log(
      await render(
        lang,
        `Intro.

## 目的 [#purpose]

${lang === "ja" ? "住基ネット" : "Juki-net"}[^juki-net]とOCSP[^ocsp]とOCSP[^ocsp]。[^report#1][^report#2][^report#1]

<FiscalYear of={2024} /> <FiscalYear of={2024} short /> <EraDate of="2024-12-02" /> <EraDate of="2024-12" short /> <Value of="cards" year={2024} />

<FigureTable of={["cards"]} />

<FigureTable of="cards" />

<SourceNote>

note

</SourceNote>

<Background>

bg **「住基ネット」**は

</Background>

<Summary>
sum
</Summary>

[a](system:juki-net#purpose) [b](term:ocsp) [c](#purpose) [d](https://example.jp/)

| a |
| --- |
| b |
`,
      ).catch((e: unknown) => e),
    );
  }
});
