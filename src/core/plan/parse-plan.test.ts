import { expect, test } from "vitest";
import { Finding } from "../shared/finding.ts";
import { parsePlan } from "./parse-plan.ts";
import { examplePlan } from "./plan.example.ts";
import { jsonPointer } from "./shape-finding.ts";

/** The example as it comes from a file, with the value at a pointer replaced; `undefined` takes the key away. */
function exampleWith(pointer: string, value: unknown): unknown {
  const plan: unknown = JSON.parse(JSON.stringify(examplePlan));
  const path = pointer.split("/").slice(1);
  const last = path.pop() ?? "";
  const parent = path.reduce((node, key) => Reflect.get(Object(node), key), plan);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return plan;
}

function findingsOf(value: unknown): readonly Finding[] {
  const parsed = parsePlan(value);
  return parsed.ok ? [] : parsed.findings;
}

test("the example is a plan, and comes back unchanged", () => {
  expect(parsePlan(JSON.parse(JSON.stringify(examplePlan)))).toEqual({ ok: true, plan: examplePlan });
});

const gate = (phase: number, id: string) => {
  const index = examplePlan.phases[phase]?.gates.findIndex((row) => row.id.endsWith(id));
  return `/phases/${phase}/gates/${index}`;
};
const promote = gate(1, "summary_use_rate.promote");
const within = gate(2, "time_to_notes.promote");
const checklist = gate(1, "dpa_register.promote");

test.each([
  ["a missing part", "/population", undefined],
  ["a key that is not in the contract", "/phases/1/colour", "green"],
  ["a derived week", "/phases/1/weekStart", 2],
  ["days that are no whole number", "/phases/1/days", 2.5],
  ["a share above 1", "/phases/1/exposed/shareOfEligible", 2],
  ["a kind of phase that does not exist", "/phases/1/kind", "big_bang"],
  ["a chosen value without its reason", "/phases/1/because/days", undefined],
  ["a reason for nothing", "/phases/1/because/name", { source: "catalog", detail: "x", row: "x" }],
  ["a reason without a source", "/phases/1/because/days/source", "hunch"],
  ["a reason from the brief without its words", "/profile/because/riskLevel/span", undefined],
  ["a metric gate without a threshold", `${promote}/threshold`, null],
  ["a one-sided rule with limits", `${promote}/limits`, { low: 1, high: 2 }],
  ["an unknown comparator", `${promote}/comparator`, "=="],
  ["a window in an unknown unit", `${promote}/window/unit`, "sprint"],
  ["no reading at all", `${promote}/consecutive`, 0],
  ["a gate id that is none", `${promote}/id`, "Acceptance Rate"],
  ["a two-sided rule with a threshold", `${within}/threshold`, 4],
  ["a checklist line with a metric", `${checklist}/metric`, "latency"],
  ["a checklist line without proof", `${checklist}/proof`, null],
  ["a hash that is none", "/version/hash", "abc"],
  ["a permanent exclusion with a condition", "/exclusions/1/until", "later"],
  ["a legal line that was read on no day", "/regulations/0/lines/0/readOn", "last summer"],
  ["a cover of an unknown kind", "/metrics/0/covers/0", "vibe:0"],
])("%s is refused with its place and a remedy", (_, pointer, value) => {
  const findings = findingsOf(exampleWith(pointer, value));
  expect(findings.map(({ code, place }) => [code, place])).toContainEqual([
    "plan-shape",
    { in: "plan", pointer: expect.stringMatching(new RegExp(`^${pointer}`)) },
  ]);
  for (const finding of findings) {
    expect(Finding.parse(finding)).toMatchObject({
      severity: "error",
      message: expect.stringMatching(/\.$/),
      remedy: expect.stringMatching(/\.$/),
    });
  }
});

test("evidence that is not measurable must say what it would need", () => {
  const findings = findingsOf(exampleWith(`${promote}/evidence/measurable`, false));
  expect(findings.map(({ place }) => place)).toEqual([{ in: "plan", pointer: `${promote}/evidence/wouldNeed` }]);
});

test("values that only fit together are refused where they do not", () => {
  const pause = gate(1, "summary_use_rate.pause");
  const places = (pointer: string, value: unknown) => findingsOf(exampleWith(pointer, value)).map(({ place }) => place);
  expect(places(`${within}/limits`, { low: 4, high: -4 })).toEqual([{ in: "plan", pointer: `${within}/limits/low` }]);
  expect(places(`${pause}/window`, null)).toEqual([{ in: "plan", pointer: `${pause}/consecutive` }]);
  expect(places("/metrics/3/per", null)).toEqual([{ in: "plan", pointer: "/metrics/3/per" }]);
});

test("another version of the contract has a finding of its own", () => {
  expect(findingsOf(exampleWith("/schema", "rampwright/plan@2"))).toEqual([
    expect.objectContaining({ code: "plan-unknown-version", place: { in: "plan", pointer: "/schema" } }),
  ]);
});

test.each([[undefined], [null], [3], ["plan"], [[]], [() => 1]])("%s is no plan, and nothing is thrown", (value) => {
  expect(findingsOf(value)).toEqual([expect.objectContaining({ code: "plan-not-a-plan" })]);
});

test("an empty object names every part that is missing", () => {
  expect(findingsOf({}).map(({ place }) => place)).toContainEqual({ in: "plan", pointer: "/phases" });
});

test("pointers escape what JSON Pointer reserves", () => {
  expect(jsonPointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
});
