import fc from "fast-check";
import { expect, test } from "vitest";
import { DURATION_UNITS } from "../duration.ts";
import { GateExpression } from "./gate-expression.ts";
import { parseGate } from "./parse.ts";
import { printGate, printGates } from "./print.ts";
import { UNITS } from "./units.ts";

const GRAMMAR_WORDS = [
  ...[
    "rate",
    "within",
    "outside",
    "over",
    "at least",
    "max",
    "5",
    "12%",
    "1e9",
    "1e999",
    "$3",
    "4/5",
    "or",
    "and",
    "per",
  ],
  ...["of control", "below baseline", "for 2 days", "3 consecutive", "7-day", "hours", "a week", "P95", "neutral", "±"],
  ...["(", ")", '"', ",", ";", ".", ":", "on", "in", "between", "0", "no", "any", "n", "->", "if", "or more", "+", "-"],
  ...["mean", "days", "the phase", "1K", "/", "%", "<", ">=", "out of", "x"],
];
/** Names that hold words, numbers and signs of the grammar, or anything at all. */
const soup = (most: number) =>
  fc.array(fc.constantFrom(...GRAMMAR_WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(" "));
const wild = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 12, unit: "binary" }),
  soup(5),
);
const tame = fc.constantFrom(
  "acceptance rate",
  "tickets",
  "7-day retention",
  "people",
  "answers with a link",
  "P0 incidents",
  "EU users",
);
const name = fc.oneof(tame, tame, wild);

const number = fc
  .oneof(
    fc.integer({ min: -5_000, max: 2_000_000 }),
    fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((n) => (n === 0 ? 0 : n));
const count = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.constantFrom(1, 100, 1_000, 10_000, 250_000, 3_000_000));

const moving = fc.record({
  value: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 90 })),
  unit: fc.constantFrom(...DURATION_UNITS),
});
const time = fc.oneof(
  fc.constant({ window: null, consecutive: 1 }),
  fc.constant({ window: { value: 1 as const, unit: "phase" as const }, consecutive: 1 }),
  fc.record({ window: moving, consecutive: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 30 })) }),
);
const common = fc
  .tuple(fc.option(fc.record({ count, of: name })), fc.option(fc.record({ count, of: name })), time, fc.option(name))
  .map(([per, minUnits, { window, consecutive }, slice]) => ({ per, minUnits, window, consecutive, slice }));

const oneSided = fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const);
const unit = fc.oneof(
  fc.constantFrom("", "%", ...UNITS.map(({ id }) => id), "of 5", "of 10", "INR", "stars"),
  fc.oneof(wild, fc.constantFrom("seconds", "minute", "of 500", "sustained", "or", "max")),
);
const measured = fc.record({
  metric: fc.oneof(name, fc.constant("")),
  statistic: fc.option(fc.constantFrom("mean", "median", "p50", "p90", "p95", "p99", "p99.9")),
  unit,
  reference: fc.option(fc.constantFrom("control" as const, "baseline" as const)),
});
const limits = fc.oneof(
  number.filter((n) => n !== 0).map((n) => ({ low: -Math.abs(n), high: Math.abs(n) })),
  fc
    .tuple(number, number)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);

/** Any rule that the type allows, with names that are plain and names that are as nasty as can be. */
const gateExpressions: fc.Arbitrary<GateExpression> = fc.oneof(
  fc.tuple(name, oneSided, fc.oneof(fc.constantFrom(0, 1), number), common).map(
    ([metric, comparator, threshold, rest]): GateExpression => ({
      form: "count",
      metric,
      comparator,
      threshold,
      ...rest,
    }),
  ),
  fc.tuple(measured, oneSided, number, common).map(
    ([what, comparator, threshold, rest]): GateExpression => ({
      form: "limit",
      ...what,
      comparator,
      threshold,
      ...rest,
    }),
  ),
  fc.tuple(measured, fc.constantFrom("within" as const, "outside" as const), limits, common).map(
    ([what, comparator, between, rest]): GateExpression => ({
      form: "range",
      ...what,
      comparator,
      limits: between,
      ...rest,
    }),
  ),
);

const reads = (expression: GateExpression) => ({
  ok: true,
  join: null,
  expressions: [expression],
  phases: [null],
  remarks: [],
  action: null,
});

test("every rule that is printed reads back as itself, whatever its names hold", () => {
  fc.assert(
    fc.property(gateExpressions, (expression) => {
      expect(GateExpression.safeParse(expression).success).toBe(true);
      expect(parseGate(printGate(expression))).toEqual(reads(expression));
    }),
    { numRuns: 3_000 },
  );
});

test("every canonical text is printed again letter for letter", () => {
  fc.assert(
    fc.property(gateExpressions, (expression) => {
      const text = printGate(expression);
      const parsed = parseGate(text);
      expect(parsed.ok && parsed.expressions.map(printGate)).toEqual([text]);
    }),
    { numRuns: 1_000 },
  );
});

test("several rules in one text read back as themselves, each with its own time", () => {
  fc.assert(
    fc.property(
      fc.array(gateExpressions, { minLength: 2, maxLength: 4 }),
      fc.constantFrom("and" as const, "or" as const, null),
      (expressions, join) => {
        expect(parseGate(printGates(expressions, join))).toEqual({
          ok: true,
          join,
          expressions,
          phases: expressions.map(() => null),
          remarks: [],
          action: null,
        });
      },
    ),
    { numRuns: 1_000 },
  );
});

test("what can't be read is an answer with its place, never a throw", () => {
  fc.assert(
    fc.property(fc.oneof(soup(16), fc.string({ unit: "binary" })), (text) => {
      const parsed = parseGate(text);
      for (const one of parsed.ok ? parsed.expressions : [])
        expect(GateExpression.safeParse(one).error).toBeUndefined();
      if (parsed.ok) return;
      expect(parsed.at).toBeGreaterThanOrEqual(0);
      expect(parsed.at).toBeLessThanOrEqual(text.length);
      expect(parsed.expected).not.toBe("");
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  "a ",
  "5-",
  "(n ",
  '"',
  '""',
  "no a or ",
  "between 5 and ",
  "A < 5% or ",
  "x (a, b) ",
  "over 5 days ",
  "neutral (",
])("200 KB of %j get an answer", (part) => {
  expect(parseGate(`x < 5 ${part.repeat(200_000 / part.length)}`)).toHaveProperty("ok");
});
