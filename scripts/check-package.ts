import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Packs the package as it would be published, installs it into an empty folder, and runs command and library from there.
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "rampwright-package-"));
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  run("npm", ["pack", "--silent", "--pack-destination", folder], root);
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (packed === undefined) throw new Error("nothing was packed");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", join(folder, packed)], folder);
  const bin = join(folder, "node_modules/.bin/rampwright");
  const brief = join(root, "examples/01-email-reply-suggestions/brief.md");
  run(bin, ["plan", brief, "--out", join(folder, "plan")], folder);
  writeFileSync(
    join(folder, "use.js"),
    'import { readBrief } from "rampwright";\nconst empty = { feature: "Drafts replies", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };\nif (readBrief(empty).facts.archetype !== "drafting") process.exit(1);\n',
  );
  run(process.execPath, ["use.js"], folder);
  console.log("the packed package installs, plans and imports");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
