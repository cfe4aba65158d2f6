import type { TextPhase } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const regionalPhaseAddsARegion = textRule({
  id: "regional-phase-adds-a-region",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A phase that is named for a region adds one.",
    why: "Readers take the phase as proof in a new region; it is more of the same.",
    todo: "Name the phase for what it does, or add the region.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const [n, phase] of view.exposed.entries()) {
      const before = view.exposed[n - 1];
      if (
        !before ||
        /\bsteps?\b|region (?:after|by) |some of each/i.test(phase.cohort?.text ?? "") ||
        !/\b(?:region|regional|geograph\w*|country|countries)\b/i.test(phase.name.text)
      )
        continue;
      const [own, earlier] = [regionsOf(phase), regionsOf(before)];
      if (own.length === 0 || own.some((region) => !earlier.includes(region))) continue;
      yield {
        at: phase.name,
        subject: String(phase.index),
        message: `${phaseName(phase)} is in ${own.join(", ")}, as ${phaseName(before)} was.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a regional phase in the region before",
        edits: [
          ["Phase 3: Expansion", "Phase 3: US Regional Expansion"],
          ["a random part of eligible dispatchers.", "a random part of eligible US dispatchers."],
          [
            "dispatchers drawn by lot among those who volunteer.",
            "US dispatchers drawn by lot among those who volunteer.",
          ],
        ],
      },
    ],
  },
});

const REGIONS: readonly (readonly [string, RegExp])[] = [
  ["US", /\b(?:US|U\.S\.|United States)\b/],
  ["EU", /\b(?:EU|Europe(?:an)?)\b/],
  ["UK", /\bUK\b/],
  ["Canada", /\bCanad/],
  ["APAC", /\bAPAC\b/],
  ["LATAM", /\bLATAM\b/],
];

function regionsOf({ name, cohort }: TextPhase): string[] {
  const [inside = ""] = (cohort?.text ?? "").split(/\b(?:kept out|exclud\w*|except)\b/i);
  return REGIONS.flatMap(([region, words]) => (words.test(`${name.text} ${inside}`) ? [region] : []));
}
