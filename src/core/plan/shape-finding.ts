import type { z } from "zod";
import type { Finding } from "../shared/finding.ts";
import { PLAN_SCHEMA } from "./plan.ts";

type Issue = z.core.$ZodIssue;

/** RFC 6901: the place of a value inside a JSON document. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A user's own text stays short in a finding. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** What does not fit the contract in `value`, as findings: each with its place, what is wrong and what to do. */
export function shapeFindings(issues: readonly Issue[], value: unknown): Finding[] {
  return issues
    .flatMap((issue) => innermost(issue, []))
    .map((issue) => ({
      code: issue.path.length === 0 ? "plan-not-a-plan" : "plan-shape",
      severity: "error",
      place: { in: "plan", pointer: jsonPointer(issue.path) },
      ...wording(issue, value),
    }));
}

/** An unknown key is at its own place; of a union's branches the one that fits best speaks: the one with fewest issues. */
function innermost(issue: Issue, path: readonly PropertyKey[]): Issue[] {
  const place = [...path, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...place, key] }));
  }
  const branches = issue.code === "invalid_union" ? issue.errors : [];
  const [best] = branches.toSorted((a, b) => a.length - b.length);
  return best ? best.flatMap((inner) => innermost(inner, place)) : [{ ...issue, path: place }];
}

type Wording = Pick<Finding, "message" | "remedy">;

function wording(issue: Issue, value: unknown): Wording {
  if (issue.path.length === 0) {
    return { message: "This is no plan.", remedy: `Give the plan.json that says "schema": "${PLAN_SCHEMA}".` };
  }
  const name = `"${shortened(String(issue.path.at(-1)))}"`;
  if (issue.code === "unrecognized_keys") {
    return { message: `${name} is no part of the contract.`, remedy: "Remove it, or correct its name." };
  }
  const belongs = whatBelongs(issue);
  const given = valueAt(value, issue.path);
  if (given === undefined) return { message: `${name} is missing.`, remedy: `Add it: ${belongs}.` };
  return { message: `${name} is ${described(given)}, which does not fit.`, remedy: `Give ${belongs}.` };
}

const TYPES: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

function whatBelongs(issue: Issue): string {
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return oneOf(issue.values);
  if (issue.code === "invalid_union" && "options" in issue) return oneOf(issue.options ?? []);
  if (issue.code === "too_small" && issue.origin === "string") return "a text that is not empty";
  if (issue.code === "too_small") return issue.inclusive ? `at least ${issue.minimum}` : `more than ${issue.minimum}`;
  if (issue.code === "too_big") return issue.inclusive ? `at most ${issue.maximum}` : `less than ${issue.maximum}`;
  if (issue.code === "invalid_format")
    return issue.format === "date" ? "a date such as 2027-01-13" : `a text like ${issue.pattern}`;
  return issue.message;
}

function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length === 1 ? String(texts[0]) : `one of ${texts.join(", ")}`;
}

function described(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? `"${shortened(value)}"` : String(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (node === null || node === undefined ? undefined : Reflect.get(Object(node), key)),
    value,
  );
}
