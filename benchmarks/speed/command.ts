import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * Milliseconds of the whole command from its start to its end, the median of several runs, each in a process of its own;
 * one run before them fills the cache of compiled modules.
 */
export function timeCommand(options: readonly string[], runs = 5): number {
  const folder = mkdtempSync(join(tmpdir(), "rampwright-speed-"));
  const brief = join(root, "examples/01-email-reply-suggestions/brief.md");
  const args = [
    join(root, "src/apps/cli/main.ts"),
    "plan",
    brief,
    "--out",
    join(folder, "plan"),
    "--force",
    ...options,
  ];
  try {
    const times = Array.from({ length: runs + 1 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args, { stdio: "ignore" });
      return performance.now() - start;
    });
    return times.slice(1).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
