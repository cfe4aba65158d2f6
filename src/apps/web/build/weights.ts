import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const WEIGHTS = /\/classifier\/weights\.json$/;

/**
 * The classifiers' weights as a file of data that is fetched, in place of a module: a browser reads JSON many times
 * faster than script, and keeps it when the code around it changes.
 */
export function weights(): Plugin {
  return {
    name: "rampwright-weights",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: WEIGHTS },
      handler(id) {
        const source = JSON.stringify(JSON.parse(readFileSync(id, "utf8")));
        const file = this.emitFile({ type: "asset", name: "weights.json", source });
        return {
          code: `const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file});
if (!answer.ok) throw new Error("the classifiers' weights could not be loaded");
export default await answer.json();`,
          moduleType: "js",
        };
      },
    },
  };
}
