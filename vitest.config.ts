import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./tests/helpers/closing-line.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores are what the smallest machine has; a browser beside more workers starves.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/{site,browser}/**/*.test.ts"],
          globalSetup: "tests/helpers/build-once.ts",
        },
      },
    ],
  },
});
