// Before `npm start`, `npm test` and `npm run rampwright`: installs what is missing, does nothing when all is there.
// Plain JavaScript without dependencies, because it must run on the machine's own Node 20 before anything is installed.
// Prints nothing on standard output, which carries results only.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")).packages ?? {};
  } catch {
    return {};
  }
};

const wanted = packagesOf("../package-lock.json");
const installed = packagesOf("../node_modules/.package-lock.json");
const complete = Object.entries(wanted).every(
  ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
);

if (!complete) {
  process.stderr.write("Installing what is missing (npm ci) ...\n");
  const run = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: new URL("..", import.meta.url),
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) process.stderr.write("npm ci failed: see the lines above. Node 20 or later and npm are needed.\n");
  process.exit(run.status ?? 1);
}
