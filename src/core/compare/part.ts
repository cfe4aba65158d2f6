import type { Phase } from "../plan/phase.ts";
import type { Plan } from "../plan/plan.ts";

/** One thing of a plan, with the plan, so that its words can be made. */
export interface Placed<Item> {
  readonly plan: Plan;
  readonly item: Item;
  /** Null for what belongs to the whole plan. */
  readonly phase: Phase | null;
}

/** A list of things that two plans are compared by. */
export interface Part<Item> {
  readonly title: string;
  items(plan: Plan): readonly Placed<Item>[];
  /** Says which thing of the other plan is the same one. */
  key(placed: Placed<Item>): string;
  subject(placed: Placed<Item>): string;
  /** What it is, in a line, for one that only one plan has. */
  headline(placed: Placed<Item>): string;
  /** What can differ, in words. */
  readonly fields: Readonly<Record<string, (placed: Placed<Item>) => string>>;
  /** Fields that follow from others: a change of these alone is of little weight. */
  readonly minor?: readonly string[];
}

/** Things of the whole plan. */
export function ofPlan<Item>(list: (plan: Plan) => readonly Item[]): Part<Item>["items"] {
  return (plan) => list(plan).map((item) => ({ plan, item, phase: null }));
}

/** Things of each phase. */
export function ofPhases<Item>(list: (phase: Phase) => readonly Item[]): Part<Item>["items"] {
  return (plan) => plan.phases.flatMap((phase) => list(phase).map((item) => ({ plan, item, phase })));
}

/** A list as one text, in an order of its own, since order says nothing here. */
export function listed(texts: readonly string[]): string {
  return texts.length === 0 ? "none" : texts.toSorted().join("; ");
}
