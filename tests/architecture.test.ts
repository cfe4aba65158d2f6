import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** The table of ARCHITECTURE.md: | folder of core | may import |. One text, so that page and test can't disagree. */
function importTable(): Map<string, Set<string>> {
  const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const rows = [...page.matchAll(/^\| `core\/([\w-]+)` \| ([^|]+) \|/gm)];
  return new Map(
    rows.map(([, folder = "", allowed = ""]) => [
      folder,
      new Set([...allowed.matchAll(/`core\/([\w-]+)`/g)].map(([, name = ""]) => name)),
    ]),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const named = text.matchAll(/(?:^|\n)\s*(?:import|export)[^;]*?from "([^"]+)"/g);
  const others = text.matchAll(/\bimport\s*\(?\s*"([^"]+)"/g);
  return [...named, ...others].map(([, from = ""]) => from);
}

const inside = (file: string, from: string) =>
  normalize(join(dirname(file), from))
    .split(sep)
    .join("/");

describe("the borders of the code", () => {
  const table = importTable();
  const files = sourceFiles("src");
  const core = files.filter((file) => file.startsWith(join("src", "core")));
  const shipped = core.filter((file) => !file.endsWith(".test.ts"));

  it("sees the files and the table that it judges", () => {
    expect(shipped.length).toBeGreaterThan(30);
    expect(table.size).toBeGreaterThan(3);
  });

  it("every folder of core has a row in the table", () => {
    const folders = new Set(shipped.map((file) => file.split(sep)[2] ?? "").filter((name) => !name.endsWith(".ts")));
    expect([...folders].sort()).toEqual([...table.keys()].sort());
  });

  it("core imports only what the table allows, and no packages but zod and fflate", () => {
    const wrong: string[] = [];
    for (const file of shipped) {
      const own = file.split(sep)[2] ?? "";
      for (const from of importsOf(file)) {
        if (from === "zod" || from === "fflate") continue;
        const target = from.startsWith(".") ? inside(file, from) : from;
        const folder = /^src\/core\/([\w-]+)\//.exec(target)?.[1];
        if (folder === undefined || (folder !== own && !table.get(own)?.has(folder)))
          wrong.push(`${file} imports ${from}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("no reader knows another", () => {
    const reader = (path: string) => /core\/brief\/readers\/([\w-]+)\//.exec(path.split(sep).join("/"))?.[1];
    const wrong = shipped.flatMap((file) => {
      const own = reader(file);
      return importsOf(file).filter((from) => own !== undefined && (reader(inside(file, from)) ?? own) !== own);
    });
    expect(wrong).toEqual([]);
  });

  it("core knows no clock and no chance", () => {
    const wrong = shipped.filter((file) =>
      /\bDate\.now\b|\bnew Date\(|\btoLocale|\bIntl\.|\blocaleCompare\b|\bMath\.random\b|\bperformance\.now\b/.test(
        readFileSync(join(root, file), "utf8"),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("apps are imported by nobody", () => {
    const wrong = core.flatMap((file) => importsOf(file).filter((from) => inside(file, from).startsWith("src/apps/")));
    expect(wrong).toEqual([]);
  });
});
