import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** Where the built page lies. */
export const PAGE = join(root, "dist-web");

/** Builds the page where it is missing or older than what it is made from; whether it had to. */
export async function buildPage(): Promise<boolean> {
  if (!isStale()) return false;
  const { build } = await import("vite");
  // What starts the build may run as a test; what is served never does.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await build({ configFile: join(root, "src/apps/web/vite.config.ts"), configLoader: "native", logLevel: "error" });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  return true;
}

function isStale(): boolean {
  const built = join(PAGE, "index.html");
  if (!existsSync(built)) return true;
  const made = statSync(built).mtimeMs;
  const sources = ["src", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter(
        (name) => !name.includes(".test.") && (folder === "src" || name.includes("brief.") || name.endsWith(".md")),
      )
      .map((name) => join(root, folder, name)),
  );
  return [...sources, join(root, "package-lock.json")].some((file) => statSync(file).mtimeMs > made);
}
