import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["tests/setup.ts"],
    include: ["src/**/*.test.ts", "tests/**/*.test.ts", "benchmarks/**/*.test.ts"],
    // The real command is started in some tests; two cores under load need patience.
    testTimeout: 60_000,
  },
});
