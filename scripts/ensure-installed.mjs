// Before `npm start`, `npm test` and `npm run rampwright`: installs what is missing, does nothing when all is there.
// Plain JavaScript without dependencies, because it must run on the machine's own Node 20 before anything is installed.
// Prints nothing on standard output, which carries results only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const at = (path) => new URL(`../${path}`, import.meta.url);

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(at(file), "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** The `node` package brings Node 24 by an install script: its file is missing where such scripts are switched off. */
function hasNode() {
  return ["node", "node.exe"].some((name) => existsSync(at(`node_modules/node/bin/${name}`)));
}

const wanted = packagesOf("package-lock.json");
const installed = packagesOf("node_modules/.package-lock.json");
const complete =
  hasNode() &&
  Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );

if (!complete) {
  process.stderr.write("Installing what is missing (npm install) ...\n");
  // Not `npm ci`: it refuses a lock file that lacks the builds of a tool for other systems than the one it was made on.
  const run = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: at("."),
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    process.stderr.write("npm install failed: see the lines above. Node 20 or later and npm are needed.\n");
  } else if (!hasNode()) {
    process.stderr.write(
      "Node 24 was not installed: npm's install scripts are switched off (npm config get ignore-scripts).\n",
    );
    process.exit(1);
  }
  process.exit(run.status ?? 1);
}
