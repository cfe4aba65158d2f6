import { readFileSync } from "node:fs";

/** One truth of the reference simulation: acceptance, tickets per 1,000 user-days, P95 and its noise. */
export interface Truth {
  readonly p: number;
  readonly tickets: number;
  readonly p95: number;
  readonly p95Scale: number;
}

export const OUTCOMES = ["completed", "held", "paused", "killed-acceptance", "killed-tickets", "killed-p95"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Operating characteristics of one truth under one set of rules, from 1,000,000 rollouts. */
export interface ReferenceCase {
  readonly scenario: string;
  readonly rules: "guarded" | "naive";
  readonly truth: Truth;
  readonly share: Readonly<Record<Outcome, number>>;
  readonly meanDays: number;
  readonly meanDaysStandardError: number;
}

interface Reference {
  readonly plan: {
    readonly days: readonly number[];
    readonly users: readonly number[];
    readonly promoteAcceptance: readonly number[];
  };
  readonly cases: readonly ReferenceCase[];
}

/** The reference operating characteristics of a six-phase plan, made by another program in another language. */
export function loadReference(): Reference {
  return JSON.parse(readFileSync(new URL("./oc-reference.json", import.meta.url), "utf8")) as Reference;
}
