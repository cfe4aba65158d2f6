import type { TextPhase } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, phaseName } from "../text/text-view.ts";

export const shareAndPeopleAgree = textRule({
  id: "share-and-people-agree",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Share and people of a phase are the same number on one base.",
    why: "Sample sizes, support staffing and the size of a mistake hang on which of the two is right.",
    todo: "Correct the one that is wrong; state the base once.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const bases = new Map<string, { size: number; phase: TextPhase }>();
    // All people at 100% are the base that needs no rounding.
    const whole = view.exposed.filter(({ traffic }) => traffic?.share === 100 && traffic.people !== null);
    for (const phase of [...whole, ...view.exposed]) {
      const { traffic } = phase;
      if (!traffic?.share || !traffic.people) continue;
      const size = traffic.people / (traffic.share / 100);
      const base = traffic.base === "" ? ([...bases.keys()][0] ?? "") : traffic.base.toLowerCase();
      const first = bases.get(base);
      if (first === undefined) bases.set(base, { size, phase });
      else if (Math.abs(size / first.size - 1) > Math.max(ROUNDING, halfDigit(traffic.share)))
        yield {
          at: traffic.words,
          subject: String(phase.index),
          message: `${traffic.share}% and ${numberText(traffic.people)} people make ${base || "the base"} ${numberText(Math.round(size))}; ${phaseName(first.phase)} makes it ${numberText(Math.round(first.size))}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a share with the wrong number of people",
        edits: [["36% of eligible dispatchers (18,000 people)", "36% of eligible dispatchers (12,000 people)"]],
      },
    ],
  },
});

/** Shares are printed with two digits, and people are rounded. */
const ROUNDING = 0.06;

/** How far a share may be off by its rounding, as a part of it: 0.4% may be anything from 0.35% to 0.45%. */
function halfDigit(share: number): number {
  const decimals = String(share).split(".")[1]?.length ?? 0;
  return (0.5 * 10 ** -decimals) / share;
}
