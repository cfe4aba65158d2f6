import type { Plan } from "../plan/plan.ts";
import type { Severity } from "../shared/finding.ts";

/** What a rule says about itself; its finding, its page and `lint --format text` are made from it. */
export interface RuleMeta {
  readonly severity: Severity;
  /** First version that has the rule. */
  readonly since: string;
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** What happens if it stays. */
  readonly why: string;
  /** What to do about it: the finding's remedy. */
  readonly todo: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Number of the invariant of the contract that the rule is a part of; null for one that stands beside them. */
  readonly invariant: number | null;
}

/** One place where a plan breaks a rule. The message shows the computation: numbers, not adjectives. */
export interface Breach {
  /** JSON pointer into the plan. */
  readonly at: string;
  readonly message: string;
}

/**
 * One change to the example plan. `at` is a JSON pointer in which an element of a list may be named by its id or text:
 * "/phases/phase2_closed_beta/days"; "-" is the place after the last one. `to: undefined` takes the value away.
 */
export interface Edit {
  readonly at: string;
  readonly to: unknown;
}

export interface Example {
  /** What the edits amount to, as a noun phrase. */
  readonly is: string;
  readonly edits: readonly Edit[];
  /** Other rules that the same edits must break too. */
  readonly alsoBreaks?: readonly string[];
}

/**
 * A rule over any plan that parses. It never throws, looks at each gate a fixed number of times, and has no state.
 * The unchanged example plan is a good example of every rule; `good` holds near misses beside it.
 */
export interface Rule {
  /** Permanent name, kebab-case: the name of its file, and the code of its findings. */
  readonly id: string;
  readonly meta: RuleMeta;
  check(plan: Plan): Iterable<Breach>;
  readonly examples: { readonly bad: readonly [Example, ...Example[]]; readonly good: readonly Example[] };
}

/** Gives the object its type, so that a rule's file is one literal. */
export function rule(definition: Rule): Rule {
  return definition;
}
