import type { Tier } from "../../../plan/gate.ts";
import type { Plan } from "../../../plan/plan.ts";
import { counted, listText, sentence } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
import { section } from "../table.ts";
import { type Group, ruleMatrix } from "./rule-matrix.ts";

/** What switches it off. What pauses it or calls for a look is in the runbook. */
export function killRules(plan: Plan): Html {
  const alone = sentence(`${listText(plan.operations.mayKillAlone)} may switch it off alone; no meeting is needed`);
  const pausing = howMany(watched(plan, "pause"));
  const calling = howMany(watched(plan, "investigate"));
  const lede = `${alone} ${sentence(`${pausing} can also pause the rollout, and ${calling} can call for a look`)} See the runbook, with the way back after a stop.`;
  return section("kills", "What switches it off", lede, ruleMatrix(plan, [groupOf("kill", "Kill")]));
}

export function otherStops(plan: Plan): Html {
  const groups = [groupOf("pause", "Pause"), groupOf("investigate", "Investigate")];
  return html`<h3>What pauses it, and what calls for a look</h3>${ruleMatrix(plan, groups)}`;
}

function groupOf(tier: Tier, title: string): Group {
  return { title, takes: (gate) => gate.tier === tier, acts: true };
}

function howMany(count: number): string {
  return count === 0 ? "no measure" : counted(count, "measure", "measures");
}

function watched({ phases }: Plan, tier: Tier): number {
  const own = phases.flatMap(({ gates }) => gates).filter((gate) => gate.tier === tier);
  return new Set(own.map(({ metric }) => metric)).size;
}
