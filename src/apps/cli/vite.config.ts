import { join } from "node:path";
import { defineConfig } from "vite";

const root = join(import.meta.dirname, "../../..");

/**
 * The command in some dozens of files instead of a thousand, with the packages that it uses and their licences: to find and
 * link modules takes Node longer than to read a brief.
 */
export default defineConfig({
  root,
  ssr: { noExternal: true },
  build: {
    ssr: "src/apps/cli/main.ts",
    outDir: "dist/apps/cli",
    target: "node22",
    copyPublicDir: false,
    license: { fileName: "licenses.md" },
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" } },
  },
});
