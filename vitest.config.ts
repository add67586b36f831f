import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./tests/helpers/closing-line.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A browser takes both cores of the smallest machine; a second one beside it makes answers late that are in time alone.
    fileParallelism: false,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/{site,browser,deploy}/**/*.test.ts"],
          globalSetup: "tests/helpers/build-once.ts",
        },
      },
    ],
  },
});
