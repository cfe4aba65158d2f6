import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readBriefText } from "../../../core/brief/intake/read-brief-text.ts";

const NAME = "virtual:examples";
const FOLDER = join(import.meta.dirname, "../../../../examples");

/**
 * The examples as a module: titles at once, each brief, split into its fields already, when it is asked for. So neither
 * their README files nor what splits a text is loaded for them.
 */
export function examples(): Plugin {
  return {
    name: "rampwright-examples",
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null;
      const [, folder] = id.split("/");
      return folder === undefined ? list() : `export default ${JSON.stringify(briefOf(folder))};`;
    },
  };
}

function list(): string {
  const rows = readdirSync(FOLDER)
    .sort()
    .map((folder) => {
      const [title = folder] = readFileSync(join(FOLDER, folder, "README.md"), "utf8").split("\n");
      const load = `() => import("${NAME}/${folder}").then((one) => one.default)`;
      return `{ title: ${JSON.stringify(title.replace(/^#\s*/, ""))}, load: ${load} }`;
    });
  return `export const EXAMPLES = [${rows.join(",\n")}];`;
}

function briefOf(folder: string) {
  const file = readdirSync(join(FOLDER, folder)).find((name) => name.startsWith("brief."));
  const { brief } = readBriefText(readFileSync(join(FOLDER, folder, file ?? "brief.md"), "utf8"));
  if (brief === null) throw new Error(`examples/${folder} has no brief that can be read`);
  return brief;
}
