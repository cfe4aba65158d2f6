import { ORACLES } from "./oracles.ts";

/** A file of reference values: see README.md beside it. */
export interface OracleFile {
  readonly cases: readonly Readonly<Record<string, unknown>>[];
}

export interface CheckedFile {
  readonly cases: number;
  readonly largestRelativeError: number;
  /** One sentence a value that is off, and a value that was not answered. */
  readonly failures: readonly string[];
}

/** Relative error allowed: the files' default, 1e-9 where a value is tiny and where the file was integrated itself. */
const allowed = (name: string, expected: number) =>
  name === "repeated-looks" || Math.abs(expected) < 1e-12 ? 1e-9 : 1e-10;

/** Asks the code for every expected value of a reference file; null where the method is not covered. */
export function checkFile(name: string, file: OracleFile): CheckedFile | null {
  const oracle = ORACLES[name];
  if (oracle === undefined) return null;
  const failures: string[] = [];
  let largest = 0;
  for (const [index, row] of file.cases.entries()) {
    const answers = oracle.answers(row);
    // A row's own error is three standard errors of only five runs, which is missed now and then: twice that is allowed.
    const absolute = 2 * Number(row.absError ?? 0) + Number(answers.absError ?? 0);
    for (const [key, expected] of Object.entries(row)) {
      if (key === "absError" || (oracle.inputs.includes(key) && !(key in answers))) continue;
      for (const { path, got, want } of leaves(key, answers[key], expected)) {
        const error = relativeError(got, want);
        const isNear = typeof want === "number" && Math.abs(Number(got) - want) <= absolute;
        if (error <= allowed(name, Number(want)) || isNear) largest = Math.max(largest, error);
        else failures.push(`case ${index + 1}, ${path}: ${String(got)}, not ${String(want)}`);
      }
    }
  }
  return { cases: file.cases.length, largestRelativeError: largest, failures };
}

interface Leaf {
  readonly path: string;
  readonly got: unknown;
  readonly want: unknown;
}

function leaves(path: string, got: unknown, want: unknown): Leaf[] {
  if (typeof want !== "object" || want === null) return [{ path, got, want }];
  return Object.entries(want).flatMap(([key, part]) => leaves(`${path}.${key}`, partOf(got, key), part));
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

function relativeError(got: unknown, want: unknown): number {
  if (got === want) return 0;
  if (typeof got !== "number" || typeof want !== "number" || Number.isNaN(got)) return Number.POSITIVE_INFINITY;
  return want === 0 ? (Math.abs(got) < 1e-300 ? 0 : Number.POSITIVE_INFINITY) : Math.abs(got - want) / Math.abs(want);
}
