import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkFile, type OracleFile } from "../src/core/statistics/reference/check-file.ts";

// Asks the numeric core for every value of the reference files in a folder. A file's name says its method.
const MAY_BE_MISSING =
  /^(group-sequential-.*|msprt|confidence-sequence-.*|binomial-sequential-exact|binomial-spending-kill)$/;
const SHOWN = 5;

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: npm run -s check:oracles -- FOLDER");
  process.exit(2);
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => basename(file, ".json"))
  .sort();
let failed = names.length === 0;
if (failed) console.log("no reference file in this folder");
for (const name of names) {
  const file = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as OracleFile;
  const checked = checkFile(name, file);
  if (checked === null) {
    const allowed = MAY_BE_MISSING.test(name);
    failed ||= !allowed;
    console.log(`${name}: ${file.cases.length} cases, not covered${allowed ? "" : " (FAILED)"}`);
    continue;
  }
  const { cases, largestRelativeError, failures } = checked;
  const verdict = failures.length === 0 ? "" : `, ${failures.length} values FAILED`;
  console.log(`${name}: ${cases} cases, largest relative error ${largestRelativeError.toExponential(1)}${verdict}`);
  for (const failure of failures.slice(0, SHOWN)) console.log(`  ${failure}`);
  if (failures.length > SHOWN) console.log(`  and ${failures.length - SHOWN} more`);
  failed ||= failures.length > 0;
}
process.exitCode = failed ? 1 : 0;
