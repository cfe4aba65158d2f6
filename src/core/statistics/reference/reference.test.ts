import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFile, type OracleFile } from "./check-file.ts";
import { ORACLES } from "./oracles.ts";

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".json"))
  .map((file) => basename(file, ".json"));
const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), "utf8")) as OracleFile;

describe("the numeric core agrees with values computed elsewhere", () => {
  it("has a reference file for every method it claims to cover", () => {
    expect(names.sort()).toEqual(Object.keys(ORACLES).sort());
  });

  it.each(names)("in every case of %s", (name) => {
    const checked = checkFile(name, read(name));
    expect(checked?.failures).toEqual([]);
    expect(checked?.cases).toBeGreaterThan(25);
  });
});

describe("the check itself", () => {
  it("says which value is off, and which was never answered", () => {
    const file = { cases: [{ counts: [50, 50], weights: [1, 1], chiSquare: 1, pValue: 1, other: 2 }] };
    expect(checkFile("srm", file)?.failures).toEqual([
      "case 1, chiSquare: 0, not 1",
      "case 1, other: undefined, not 2",
    ]);
  });

  it("does not claim a method that it has no answer for", () => {
    expect(checkFile("msprt", { cases: [] })).toBeNull();
  });
});

describe("strange input", () => {
  const STRANGE = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 1, 1e-300, 1 - 2 ** -53, 1e15];
  // The functions themselves are raw: what they are asked is checked by the methods that use them.
  const methods = names.filter((name) => name !== "special-functions");

  it.each(methods)("is never thrown on, never NaN, and ends: %s", (name) => {
    const row = read(name).cases[0] ?? {};
    // `sides` is 1 or 2 by its type.
    const keys = (ORACLES[name]?.inputs ?? []).filter((key) => key !== "sides" && typeof row[key] === "number");
    for (const key of keys)
      for (const strange of STRANGE) {
        const answers = ORACLES[name]?.answers({ ...row, [key]: strange });
        expect(numbersIn(answers), `${key} ${strange}`).not.toContain("NaN");
      }
  });
});

/** Every number in an answer as text, so that NaN is seen. */
function numbersIn(value: unknown): string[] {
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
