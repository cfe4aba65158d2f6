import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["tests/setup.ts"],
    // The real command is started in some tests; two cores under load need patience.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // By default one core is left to Vitest itself, which has little to do: with two, half of the machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: { name: "page", include: ["tests/web/**/*.test.ts"], globalSetup: ["tests/web/make-ready.ts"] },
      },
      {
        extends: true,
        test: {
          name: "rest",
          include: ["src/**/*.test.ts", "tests/**/*.test.ts", "benchmarks/**/*.test.ts"],
          exclude: ["tests/web/**"],
          // Nothing here replaces a module or leaves anything behind in one: a worker may load each once.
          isolate: false,
        },
      },
    ],
  },
});
