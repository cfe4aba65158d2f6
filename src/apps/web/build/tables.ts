import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";

const NAME = "virtual:tables";
const FOLDER = join(import.meta.dirname, "../../../core/brief/classifier");
const FILES = ["weights.json", "hazard-cues.ts", "archetype-cues.ts"];

/**
 * The largest tables of the reader as one file of data that is fetched, in place of modules: a browser reads JSON many
 * times faster than script, and keeps it when the code around it changes. `virtual:tables` begins to fetch it.
 */
export function tables(): Plugin {
  const paths = new Set(FILES.map((file) => join(FOLDER, file)));
  return {
    name: "rampwright-tables",
    enforce: "pre",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id === `\0${NAME}`)
        return fetched(this.emitFile({ type: "asset", name: "tables.json", source: await all() }));
      return paths.has(id) ? { code: await awaiting(id), moduleType: "js" } : null;
    },
  };
}

function fetched(file: string): string {
  return `export const tables = fetch(import.meta.ROLLUP_FILE_URL_${file}).then((answer) => {
  if (!answer.ok) throw new Error("the tables of the reader could not be loaded");
  return answer.json();
});`;
}

async function awaiting(path: string): Promise<string> {
  const own = `(await tables)[${JSON.stringify(basename(path))}]`;
  const exports = Object.keys(await exportsOf(path)).map((name) =>
    name === "default" ? `export default ${own}.default;` : `export const ${name} = ${own}.${name};`,
  );
  return `import { tables } from "${NAME}";\n${exports.join("\n")}`;
}

async function all(): Promise<string> {
  const entries = FILES.map(async (file) => [file, await exportsOf(join(FOLDER, file))]);
  // Sources wrap their lines for whoever reads them.
  return JSON.stringify(Object.fromEntries(await Promise.all(entries)), (_, value) =>
    typeof value === "string" ? value.replace(/\s*\n\s*/g, " ").trim() : value,
  );
}

async function exportsOf(path: string): Promise<object> {
  return path.endsWith(".json") ? { default: JSON.parse(readFileSync(path, "utf8")) } : { ...(await import(path)) };
}
