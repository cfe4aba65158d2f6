import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { coreStyles } from "./build/core-styles.ts";
import { examples } from "./build/examples.ts";
import { cutFonts, earlyFonts } from "./build/fonts.ts";
import { offline } from "./build/offline.ts";
import { packed } from "./build/packed.ts";
import { tables } from "./build/tables.ts";

const root = join(import.meta.dirname, "../../..");
const fonts = join(root, "node_modules/.cache/rampwright/fonts");

/** A folder that any host can serve from any path. */
export default defineConfig(async () => {
  await cutFonts(fonts);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return {
    root: import.meta.dirname,
    base: "./",
    resolve: { alias: { "@fonts": fonts } },
    define: { GENERATOR: JSON.stringify(`rampwright ${version}`) },
    plugins: [react(), coreStyles(), examples(), earlyFonts(), offline(), packed()],
    worker: {
      format: "es" as const,
      plugins: () => [tables()],
      rolldownOptions: {
        output: {
          // One file for all that a plan needs, in place of forty: they are fetched together in any case.
          codeSplitting: {
            groups: [
              { name: "tables", test: /virtual:tables$/, priority: 1 },
              { name: "plan", test: /worker\/answers\.ts$/ },
            ],
          },
        },
      },
    },
    build: {
      outDir: join(root, "dist-web"),
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  };
});
