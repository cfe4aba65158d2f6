import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const shadowFitsItsPhase = textRule({
  id: "shadow-fits-its-phase",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A shadow run takes no larger share of traffic than its phase.",
    why: "A shadow run processes real data: at a larger share it reads the data of people who are not in the cohort.",
    todo: "Take the phase's own cohort and share, or give the shadow run a phase of its own.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { label, words } of view.plan.operations) {
      if (!/shadow/i.test(`${label.text} ${words.text}`)) continue;
      const said = /phase\s*(\d)\b[^.;]{0,12}?\(?\s*(\d+(?:\.\d+)?)\s*%/i.exec(words.text);
      const phase = said === null ? undefined : view.plan.phases[Number(said[1]) - 1];
      const share = Number(said?.[2]);
      if (!phase?.traffic?.share || !(share > phase.traffic.share)) continue;
      yield {
        at: words,
        message: `The shadow run takes ${share}% of traffic in ${phaseName(phase)}, whose share is ${phase.traffic.share}%.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a shadow run at 20% in a phase of 12%",
        edits: [["Phase 1, on synthetic loads only;", "Phase 3 (20% of traffic), on synthetic loads only;"]],
        alsoBreaks: ["shadow-comes-before-exposure"],
      },
    ],
  },
});
