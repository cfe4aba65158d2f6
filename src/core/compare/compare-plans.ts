import type { Plan } from "../plan/plan.ts";
import type { Change } from "./change.ts";
import { changesOf } from "./changes-of.ts";
import { type Effect, effectsOf } from "./effects.ts";
import { KILL_RULES, MILDER_RULES, PASSING_GATES } from "./gate-parts.ts";
import type { Part } from "./part.ts";
import { PHASES } from "./phase-part.ts";
import { ASSUMPTIONS, BASIS, EXCLUSIONS, HAZARDS, LAWS, METRICS } from "./plan-parts.ts";

interface Side {
  readonly title: string;
  readonly hash: string;
}

export interface Comparison {
  /** Whether the contents are equal to the letter, whatever made them. */
  readonly same: boolean;
  readonly before: Side;
  readonly after: Side;
  readonly effects: readonly Effect[];
  /** Only parts in which something changed. */
  readonly parts: readonly { readonly part: string; readonly changes: readonly Change[] }[];
}

type Changes = (before: Plan, after: Plan) => Comparison["parts"][number];

/** Each part with its own kind of thing inside. */
const PARTS: readonly Changes[] = [
  told(BASIS),
  told(PHASES),
  told(PASSING_GATES),
  told(KILL_RULES),
  told(MILDER_RULES),
  told(EXCLUSIONS),
  told(HAZARDS),
  told(LAWS),
  told(METRICS),
  told(ASSUMPTIONS),
];

function told<Item>(part: Part<Item>): Changes {
  return (before, after) => ({ part: part.title, changes: changesOf(part, before, after) });
}

/** What changed from one plan to another, and what that does to days, exposure and risk. */
export function comparePlans(before: Plan, after: Plan): Comparison {
  return {
    same: contentOf(before) === contentOf(after),
    before: { title: before.profile.title, hash: before.version.hash },
    after: { title: after.profile.title, hash: after.version.hash },
    effects: effectsOf(before, after),
    parts: PARTS.map((changes) => changes(before, after)).filter(({ changes }) => changes.length > 0),
  };
}

function contentOf(plan: Plan): string {
  return JSON.stringify({ ...plan, version: null });
}
