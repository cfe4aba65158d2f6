import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// How long the built command takes from its start to its end, and how many times as long as Node alone:
// npm run bench:cold [-- MAIN.js]
const RUNS = 9;
const root = join(import.meta.dirname, "../..");
const [main = join(root, "dist/apps/cli/main.js")] = process.argv.slice(2);
if (!existsSync(main)) throw new Error(`There is no ${main}; npm run bench:cold builds it.`);
const folder = mkdtempSync(join(tmpdir(), "rampwright-cold-"));
const briefs = readdirSync(join(root, "examples"))
  .map((name) => join(root, "examples", name, "brief.md"))
  .filter((file) => existsSync(file))
  .slice(0, 3);

const NOTHING = { what: "node alone", args: () => ["-e", "0"] };
const COMMANDS = [
  { what: "read", args: (brief: string) => [main, "read", brief] },
  { what: "plan --fast, JSON alone", args: (brief: string) => plan(brief, "--fast", "--format", "json") },
  { what: "plan --fast", args: (brief: string) => plan(brief, "--fast") },
  { what: "plan", args: (brief: string) => plan(brief) },
];

function plan(brief: string, ...options: readonly string[]): string[] {
  return [main, "plan", brief, "--out", join(folder, "plan"), "--force", ...options];
}

/** Milliseconds of one process, which must end well. */
function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

try {
  for (const brief of briefs) {
    console.log(brief.slice(root.length + 1));
    // In turns, so that what else the machine does falls on all alike; the first turn fills the cache of compiled modules.
    const turns = Array.from({ length: RUNS + 1 }, () => [NOTHING, ...COMMANDS].map(({ args }) => timed(args(brief))));
    const medians = [NOTHING, ...COMMANDS].map((_, at) => median(turns.slice(1).map((turn) => turn[at] ?? Number.NaN)));
    [NOTHING, ...COMMANDS].forEach(({ what }, at) => {
      const [own = Number.NaN, alone = Number.NaN] = [medians[at], medians[0]];
      console.log(`  ${what}: ${own.toFixed(0)} ms, ${(own / alone).toFixed(1)} times node alone`);
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
