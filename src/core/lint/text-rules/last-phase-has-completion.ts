import type { Criterion } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, type TextView } from "../text/text-view.ts";

export const lastPhaseHasCompletion = textRule({
  id: "last-phase-has-completion",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The last phase says when the rollout is complete.",
    why: "Nothing follows the last phase, so promotion criteria decide nothing there; without completion nobody hands over, and the flag stays.",
    todo: "Call the criteria of the last phase completion, and say what ends with them: flag, holdout, extra watch.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const { last } = view;
    if (last?.kind !== "general-availability") return;
    const own = view.plan.criteria.filter(({ tier, phase }) => tier === "promote" && phase === last.index);
    const [first] = own;
    if (view.says(COMPLETION)) return;
    if (first === undefined) {
      const gates = view.plan.criteria.filter(({ tier, phase }) => tier === "promote" && phase !== null).length;
      if (gates > 0)
        yield {
          at: last.name,
          message: `${phaseName(last)} has no criteria, where the phases before it have ${gates}; no text says when the rollout is complete.`,
        };
      return;
    }
    if (/complet/i.test(first.words.at.pointer ?? "") || !isCalledPromotion(view, last.name.at.start, first)) return;
    yield {
      at: first.words,
      message: `${phaseName(last)} has ${own.length} promotion ${own.length === 1 ? "criterion" : "criteria"} and no phase to promote to; no text says when the rollout is complete.`,
    };
  },
  examples: {
    bad: [{ is: "promotion criteria in the last phase", edits: [["- Complete when:", "- Promotion criteria:"]] }],
  },
});

/** Whether what stands between the phase's name and its criteria speaks of a next phase; "Exit" and "Done when" do not. */
function isCalledPromotion({ plan }: TextView, from: number, { words }: Criterion): boolean {
  const text = plan.sources.find(({ name }) => name === words.at.source)?.text.slice(from, words.at.start) ?? "";
  return /promot|advanc|proceed|next (?:phase|stage|step)|move on|expan/i.test(`${text} ${words.at.pointer ?? ""}`);
}

const COMPLETION =
  /\bcomplet(?:e|ed|ion)\b(?! (?:list|set))|\bdone (?:when|if|once)\b|success(?:ful)? (?:criteri\w*|at|by|when|if)\b|benefits review|finish(?:ed)? (?:when|if|once)|hand(?:ed)?[- ]?over|hypercare|flag (?:is )?removed/i;
