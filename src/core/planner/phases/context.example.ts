import type { Facts, Market, Origin, RiskLevel } from "../../brief/facts.ts";
import { phaseId } from "../../plan/ids.ts";
import type { Phase } from "../../plan/phase.ts";
import { exampleContext as plainContext } from "../context.example.ts";
import type { PlanContext } from "../context.ts";
import { choosePhases } from "./choose-phases.ts";
import { phaseTexts } from "./phase-texts.ts";
import { type Need, sizePhases } from "./size-phases.ts";

const origin: Origin = { span: { field: "feature", start: 0, end: 1 }, certainty: "stated" };

export interface Example extends Partial<Facts> {
  readonly people?: number;
  readonly startDate?: string | null;
  readonly feature?: string;
}

/** What the phases look at: 480,000 B2B users at medium risk, but for what is changed. */
export function exampleContext({ people = 480_000, startDate, feature = "", ...facts }: Example = {}): PlanContext {
  const { market = "B2B", riskLevel = "medium", population = { count: people, unit: "MAU", origin } } = facts;
  const context = plainContext({
    facts: { metrics: [], ...facts, population, market, riskLevel },
    market: market ?? "B2B",
    riskLevel: riskLevel ?? "medium",
    people,
    ...(startDate ? { startDate } : {}),
  });
  return {
    ...context,
    brief: { ...context.brief, feature },
    profile: { ...context.profile, archetype: facts.archetype ?? "drafting" },
  };
}

/** An exclusion of the brief, with or without a condition. */
export function excluded(
  text: string,
  kind: Facts["exclusions"][number]["kind"],
  until: string | null,
): Facts["exclusions"][number] {
  return { text, kind, until, origin };
}

/** A named part of the user base. */
export function segment(dimension: Facts["segments"][number]["dimension"], name: string): Facts["segments"][number] {
  return { dimension, name, share: null, origin };
}

/** A harm that the brief names. */
export function hazard(id: Facts["hazards"][number]["id"]): Facts["hazards"][number] {
  return { id, origin };
}

/** Every market and every risk. */
export const MARKETS: readonly Market[] = ["B2B", "B2C", "B2B2C", "internal", "public-sector"];
export const RISKS: readonly RiskLevel[] = ["low", "medium", "high", "critical"];

/** The phases of a context as a plan has them, without rules of cohorts and gates. */
export function examplePhases(context: PlanContext, needs: readonly Need[] = []): Phase[] {
  const sized = sizePhases(context, choosePhases(context), needs);
  return sized.map((phase, at) => {
    const { include, ...texts } = phaseTexts(context, sized, at);
    const cohort = { include, exclude: [], admits: [] };
    return { id: phaseId(at + 1, phase.kind), ...phase, ...texts, cohort, approver: "x", vetoes: [], gates: [] };
  });
}

/** A shop for consumers: a trade with hard freezes. */
export const SHOP: Example = { feature: "Ranks a marketplace for shoppers from cart to checkout", market: "B2C" };
