import { expect, it } from "vitest";
import { readBrief } from "../brief/read-brief.ts";
import { lintPlan } from "../lint/lint-plan.ts";
import type { Edit } from "../plan/edit.ts";
import { isSealed } from "../plan/hash-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { makePlan } from "../planner/make-plan.ts";
import { binomialAtMost } from "../statistics/binomial.ts";
import { laterPhases } from "./later-phases.ts";

const brief = {
  feature: "Drafts replies to mail that a person picks, changes and sends.",
  userBase: "About 480K MAU of a B2B workspace.",
  riskProfile: "Medium: a draft might show something confidential.",
  successMetrics: "Acceptance rate of at least 18%. Zero confirmed leaks.",
  cohortExclusions: "EU users until the DPA addendum is signed.",
};

function made(edits: readonly Edit[], of = brief) {
  const { facts, findings } = readBrief(of);
  const result = makePlan({ brief: of, facts, findings, generator: "test 1", ranked: false, edits });
  if (result.plan === null) throw new Error("no plan");
  return { ...result, plan: result.plan };
}

const gateOf = (plan: Plan, id: string) => plan.phases.flatMap(({ gates }) => gates).find((gate) => gate.id === id);
const PROMOTE = "closed_beta.acceptance_rate.promote";
const { plan: own } = made([]);
const before = gateOf(own, PROMOTE);
const limit = (value: number, old = before?.threshold ?? 0): Edit => ({
  on: "gate",
  at: PROMOTE,
  field: "limit",
  old,
  new: value,
});
const codes = (plan: Plan) => lintPlan(plan).map(({ code }) => code);

it("changes one gate, says so, and computes its chances at the new limit", () => {
  const { plan, edits, findings } = made([limit(17.5)]);
  const gate = gateOf(plan, PROMOTE);
  if (gate?.kind !== "metric") throw new Error("no gate");
  expect(gate.threshold).toBe(17.5);
  expect(gate.because.source).toBe("edit");
  const { needed, available, designEffect, falseFail } = gate.evidence;
  expect(needed).toBe(available);
  // Clusters make the tail heavier than that of so many independent units, never lighter.
  const n = Math.floor((needed ?? 0) / designEffect);
  const exact = binomialAtMost(Math.ceil(0.175 * n) - 1, n, 0.18);
  expect(falseFail).toBeGreaterThan(exact - 0.05);
  expect(falseFail).toBeLessThan(exact + 0.05);
  expect(edits).toMatchObject([{ state: "applied", computed: before?.threshold }]);
  expect(findings.map(({ code }) => code)).toContain("set-by-hand");
  expect(plan.edits).toEqual([limit(17.5)]);
  expect(isSealed(plan)).toBe(true);
  expect(codes(plan)).toEqual(expect.arrayContaining(["limits-never-loosen", "chances-are-small"]));
  const others = (of: Plan) => of.phases.flatMap(({ gates }) => gates).filter(({ id }) => id !== PROMOTE);
  expect(others(plan)).toEqual(others(own));
});

it("takes the fewest units that decide by the limit, as the planner does", () => {
  const gate = gateOf(made([limit(14)]).plan, PROMOTE);
  if (gate?.kind !== "metric" || before?.kind !== "metric") throw new Error("no gate");
  expect(gate.evidence.needed).toBeLessThan(gate.evidence.available ?? 0);
  expect(gate.evidence.falseFail).toBeLessThanOrEqual(before.evidence.falseFail ?? 0);
  expect(gate.evidence.falsePass).toBeGreaterThan(before.evidence.falsePass ?? 0);
  expect(codes(made([limit(14)]).plan)).toEqual([]);
});

it("leaves the bytes alone where nothing is set, and where what is set is what is computed", () => {
  expect(made([limit(before?.threshold ?? 0)]).plan).toEqual(own);
  expect(made([limit(before?.threshold ?? 0)]).edits).toMatchObject([{ state: "same" }]);
  expect("edits" in own).toBe(false);
});

it("holds when the brief changes, says that the plan would say something else by now, and loses nothing that does not fit", () => {
  const target = { ...brief, successMetrics: "Acceptance rate of at least 22%. Zero confirmed leaks." };
  expect(made([limit(17.5)], target).edits).toMatchObject([{ state: "moved" }]);
  expect(gateOf(made([limit(17.5)], target).plan, PROMOTE)?.threshold).toBe(17.5);
  const other = { ...brief, successMetrics: "Zero confirmed leaks." };
  const { plan, edits, findings } = made([limit(17.5)], other);
  expect(edits).toMatchObject([{ edit: limit(17.5), state: "lost" }]);
  expect(plan.edits).toBeUndefined();
  expect(findings.find(({ code }) => code === "edit-does-not-fit")?.message).toContain("17.5");
});

it("sets owners, words, windows and readings, and leaves a gate out", () => {
  const at = "closed_beta.acceptance_rate.kill";
  const kill = gateOf(own, at);
  const check = own.phases.flatMap(({ gates }) => gates).find(({ kind }) => kind === "checklist");
  if (kill?.kind !== "metric" || kill.window === null || check?.check == null) throw new Error("no gate");
  const { plan, edits } = made([
    { on: "gate", at, field: "owner", old: kill.owner, new: "Head of Support" },
    { on: "gate", at, field: "window", old: kill.window, new: { value: 14, unit: "day" } },
    { on: "gate", at: check.id, field: "check", old: check.check, new: "Somebody has looked" },
    { on: "gate", at: PROMOTE, field: "out", old: false, new: true },
  ]);
  expect(edits.map(({ state }) => state)).toEqual(["applied", "applied", "applied", "applied"]);
  const set = gateOf(plan, at);
  expect(set).toMatchObject({ owner: "Head of Support", window: { value: 14, unit: "day" } });
  expect(set?.timeframe).toContain("14-day");
  expect(set?.evidence?.available).toBeGreaterThan(0);
  expect(gateOf(plan, check.id)?.check).toBe("Somebody has looked");
  expect(gateOf(plan, PROMOTE)).toBeUndefined();
  expect(codes(plan)).toContain("success-metric-gated");
});

it("sets days and share of a phase, and everything after follows", () => {
  const canary = own.phases.find(({ kind }) => kind === "canary");
  const next = own.phases[own.phases.findIndex(({ kind }) => kind === "canary") + 1];
  if (canary === undefined || next === undefined) throw new Error("no canary");
  const set = (field: "days" | "share", old: number, value: number): Edit => ({
    on: "phase",
    at: "canary",
    field,
    old,
    new: value,
  });
  const { plan } = made([
    set("days", canary.days, canary.days + 7),
    set("share", canary.exposed.shareOfEligible, canary.exposed.shareOfEligible * 1.5),
  ]);
  const longer = plan.phases.find(({ kind }) => kind === "canary");
  expect(longer?.days).toBe(canary.days + 7);
  expect(longer?.exposed.count).toBe(canary.exposed.count * 1.5);
  expect(plan.phases.find(({ kind }) => kind === next.kind)?.startDay).toBe(next.startDay + 7);
  expect(codes(plan)).toEqual([]);
  expect(made([set("share", 0.03, 4)]).edits).toMatchObject([{ state: "lost" }]);
});

it("refuses a value that the field can't have, and keeps it", () => {
  const wrong: Edit = { on: "gate", at: PROMOTE, field: "owner", old: "x", new: 3 };
  const { plan, edits } = made([wrong]);
  expect(edits).toMatchObject([{ edit: wrong, state: "lost" }]);
  expect(plan.phases).toEqual(own.phases);
});

it("keeps later phases as strict as a gate that was tightened", () => {
  const { plan } = made([limit(17.5)]);
  const gate = gateOf(plan, PROMOTE);
  if (gate?.kind !== "metric") throw new Error("no gate");
  const later = laterPhases(plan, gate);
  expect(later.length).toBeGreaterThan(0);
  expect(codes(made([limit(17.5), ...later]).plan)).not.toContain("limits-never-loosen");
  expect(before?.kind === "metric" && laterPhases(own, before)).toEqual([]);
});
