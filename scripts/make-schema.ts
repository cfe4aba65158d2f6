/**
 * Makes schema/plan.schema.json from the Zod schema of the plan.
 *
 *     node scripts/make-schema.ts            writes it
 *     node scripts/make-schema.ts --check    exit code 1 if the file is not what would be written
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { planJsonSchemaText } from "../src/core/plan/json-schema.ts";

const file = fileURLToPath(new URL("../schema/plan.schema.json", import.meta.url));
const text = planJsonSchemaText();

if (process.argv.includes("--check")) {
  if (text !== currentText()) {
    console.error("schema/plan.schema.json is stale. Run: node scripts/make-schema.ts");
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function currentText(): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
