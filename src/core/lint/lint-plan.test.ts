import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isSealed } from "../plan/hash-plan.ts";
import { parsePlan } from "../plan/parse-plan.ts";
import { examplePlan } from "../plan/plan.example.ts";
import { Plan } from "../plan/plan.ts";
import { Finding } from "../shared/finding.ts";
import { editedPlan } from "./edited-plan.example.ts";
import { lintPlan, ruleOf } from "./lint-plan.ts";
import { RULES } from "./rules.ts";

const codesOf = (plan: Plan) => [...new Set(lintPlan(plan).map(({ code }) => code))].sort();

test("the example plan breaks no rule", () => {
  expect(lintPlan(examplePlan)).toEqual([]);
});

test("the list holds every file of rules/, each under its own id", () => {
  const files = readdirSync(join(import.meta.dirname, "rules")).map((name) => name.replace(/\.ts$/, ""));
  expect(RULES.map(({ id }) => id)).toEqual(files.sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, { meta, examples }) => {
  it("says what is wrong, why that matters and what to do, in sentences", () => {
    for (const text of [meta.what, meta.why, meta.todo]) expect(text).toMatch(/^[A-Z"].{20,}\.$/);
    expect(meta.since).toMatch(/^\d+\.\d+$/);
  });

  it.each(examples.bad.map((example) => [example.is, example] as const))(
    "is broken by %s",
    (_, { edits, alsoBreaks }) => {
      expect(codesOf(editedPlan(examplePlan, edits))).toEqual([id, ...(alsoBreaks ?? [])].sort());
    },
  );

  it.each(examples.good.map((example) => [example.is, example] as const))("allows %s", (_, { edits }) => {
    expect(codesOf(editedPlan(examplePlan, edits))).toEqual([]);
  });
});

describe("findings", () => {
  it("are of the project's shape, point at a value that is there, and name a rule", () => {
    for (const { examples } of RULES) {
      for (const { edits } of examples.bad) {
        const plan = editedPlan(examplePlan, edits);
        for (const finding of lintPlan(plan)) {
          expect(Finding.safeParse(finding).success).toBe(true);
          expect(finding.place.in === "plan" && isThere(plan, finding.place.pointer), JSON.stringify(finding)).toBe(
            true,
          );
          expect(ruleOf(finding.code)?.meta.todo).toBe(finding.remedy);
        }
      }
    }
  });

  it("stand by severity, then by place, and are folded after the third of one rule", () => {
    const edits = [
      { at: "/version/hash", to: "0".repeat(64) },
      { at: "/metrics/latency/owner", to: "SRE lead/Product manager" },
      ...examplePlan.phases.flatMap(({ gates }, phase) =>
        gates.flatMap((gate, n) =>
          gate.tier === "kill" ? [{ at: `/phases/${phase}/gates/${n}/actWithin`, to: null }] : [],
        ),
      ),
    ];
    const kills = edits.length - 2;
    const findings = lintPlan(editedPlan(examplePlan, edits));
    expect(findings.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 4 }, () => "kill-has-action-owner-time"),
      "hash-matches-content",
      "owner-is-one-role",
    ]);
    expect(findings[3]?.message).toBe(`${kills - 3} more places break this rule (${kills} in all).`);
  });
});

/** Every place of the plan, with its value. */
function places(node: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof node !== "object" || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, value]) => places(value, [...path, key]))];
}

function isThere(plan: Plan, pointer: string): boolean {
  let node: unknown = plan;
  for (const key of pointer.split("/").slice(1)) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return false;
    node = Reflect.get(node, key);
  }
  return true;
}

/** RUNS=5000 takes minutes. */
const LONG_RUN = 900_000;

describe("any plan that parses", () => {
  const paths = places(JSON.parse(JSON.stringify(examplePlan))).filter((path) => path.length > 0);
  const change = fc.record({ path: fc.constantFrom(...paths), draw: fc.nat(), number: fc.double({ noNaN: true }) });

  it(
    "is linted without a throw, and in the same way each time",
    () => {
      let parsed = 0;
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          let plan = examplePlan;
          for (const { path, draw, number } of changes) {
            const changed: unknown = JSON.parse(JSON.stringify(plan));
            alter(changed, path, { draw, number });
            const result = parsePlan(changed);
            if (result.ok) plan = result.plan;
          }
          if (plan === examplePlan) return;
          parsed += 1;
          const findings = lintPlan(plan);
          if (!isSealed(plan)) expect(findings.map(({ code }) => code)).toContain("hash-matches-content");
          expect(lintPlan(plan)).toEqual(findings);
        }),
        { numRuns: Number(process.env.RUNS ?? 400) },
      );
      expect(parsed).toBeGreaterThan(200);
    },
    LONG_RUN,
  );

  it("may be empty in every list", () => {
    const emptied = Object.fromEntries(
      Object.entries(examplePlan).map(([key, part]) => [key, Array.isArray(part) ? [] : part]),
    );
    expect(() => lintPlan(Plan.parse(emptied))).not.toThrow();
  });

  it("takes time in proportion to its gates", () => {
    const counted = (times: number) => {
      let reads = 0;
      const seen = (gate: object, key: PropertyKey): unknown => {
        reads += 1;
        return Reflect.get(gate, key);
      };
      const phases = examplePlan.phases.map((phase) => ({
        ...phase,
        gates: Array.from({ length: times }, () => phase.gates)
          .flat()
          .map((gate) => new Proxy(gate, { get: seen })),
      }));
      const plan = { ...examplePlan, phases };
      for (const { id, check } of RULES) if (id !== "hash-matches-content") Array.from(check(plan as Plan));
      return reads;
    };
    expect(counted(40)).toBeLessThan(counted(10) * 5);
  });
});

const POOL = valuesByKey(JSON.parse(JSON.stringify(examplePlan)));

/** All values of the example under each key, so that what is put in a place mostly fits its shape. */
function valuesByKey(node: unknown, pool = new Map<string, unknown[]>()): Map<string, unknown[]> {
  if (typeof node !== "object" || node === null) return pool;
  for (const [key, value] of Object.entries(node)) {
    if (!Array.isArray(node)) pool.set(key, [...(pool.get(key) ?? []), value]);
    valuesByKey(value, pool);
  }
  return pool;
}

/** Changes the value at a path: another value of its key, a wild number, an element taken away or doubled. */
function alter(root: unknown, path: readonly string[], { draw, number }: { draw: number; number: number }): void {
  const node = path.slice(0, -1).reduce<unknown>((parent, key) => Reflect.get(Object(parent), key), root);
  const last = path.at(-1) ?? "";
  if (Array.isArray(node)) {
    node.splice(Number(last), draw % 2, ...(draw % 2 === 0 ? [node[Number(last)]] : []));
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const pool = POOL.get(last) ?? [];
  const numbers = [0, 1, 7, 400, 2 ** 53 - 1, -number, number, Math.trunc(number % 1e6)];
  const value = Reflect.get(node, last);
  const wild = typeof value === "number" && draw % 3 === 0;
  Reflect.set(node, last, wild ? numbers[draw % numbers.length] : pool[draw % Math.max(1, pool.length)]);
}
