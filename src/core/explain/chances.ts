import { chanceText } from "../documents/words/share-text.ts";
import { isPassing, type MetricGate } from "../plan/gate.ts";
import { numberText } from "../plan/grammar/numbers.ts";

/** What the evidence's numbers mean, in words: false pass at the pause edge, false fail as promised, looks. */
export function chanceLines(gate: MetricGate): string[] {
  const { evidence } = gate;
  const passing = isPassing(gate);
  return [
    ...(evidence.falseFail === null ? [] : [falseFailText(evidence.falseFail, passing)]),
    ...(evidence.falsePass === null || evidence.rulesOut !== null
      ? []
      : [
          `If the true value were at the pause edge, it would still pass in ${chanceText(evidence.falsePass)} of such phases (false pass).`,
        ]),
    ...(evidence.looks > 1
      ? [`It is read ${numberText(evidence.looks)} times in the phase; the chance covers all of them together.`]
      : []),
    ...(evidence.rulesOut === null
      ? []
      : [
          `No event in so many ${evidence.sampleUnit} rules out a true rate above ${chanceText(evidence.rulesOut.rate)}, with ${chanceText(evidence.rulesOut.confidence)} confidence; it does not show that there is none.`,
        ]),
  ];
}

function falseFailText(chance: number, passing: boolean): string {
  if (chance === 0)
    return `If all is as promised it ${passing ? "never fails" : "never fires"}: nothing in it is left to chance.`;
  const oneIn = chance < 0.5 ? `, about 1 phase in ${numberText(Math.max(2, Math.round(1 / chance)))}` : "";
  return passing
    ? `If the feature is just as good as promised, it fails all the same in ${chanceText(chance)} of such phases${oneIn} (false fail).`
    : `If the feature is just as good as promised, it fires all the same in ${chanceText(chance)} of such phases${oneIn} (false alarm).`;
}
