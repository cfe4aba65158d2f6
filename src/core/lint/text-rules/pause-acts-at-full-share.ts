import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const pauseActsAtFullShare = textRule({
  id: "pause-acts-at-full-share",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A pause still does something when the ramp is over.",
    why: '"Stop expansion" stops nothing at the full share: what should be paused runs on for everybody.',
    todo: "Say what a pause means in the last phase: back to the share before, or off for the segment.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const { last } = view;
    if (last?.kind !== "general-availability") return;
    const rows = view.plan.criteria.filter(
      ({ tier, action, rules, phase }) =>
        tier === "pause" &&
        action !== null &&
        (phase === last.index || rules.some(({ phases }) => phases.includes(last.index))),
    );
    const idle = rows.filter(
      ({ action }) =>
        /\b(?:expansion|expand|expanding|new (?:users|enrol\w*))\b/i.test(action?.text ?? "") &&
        !BACK.test(action?.text ?? ""),
    );
    for (const { action } of idle)
      if (action)
        yield {
          at: action,
          message: `Of ${rows.length} pauses that hold in ${phaseName(last)}, ${idle.length} only stop${idle.length === 1 ? "s" : ""} the expansion.`,
        };
  },
  examples: {
    bad: [
      {
        is: "a pause that only stops expansion",
        edits: [
          [
            "Stop expansion within 1 hour, at full share back to the share before; resume after 24 hours below the limit",
            "Stop expansion within 1 hour; resume after 24 hours below the limit",
          ],
        ],
      },
    ],
  },
});

const BACK =
  /\bback to\b|share before|decid\w+ within|until the report|step back|previous share|earlier share|reduce|lower the share|switch(?:ed)? (?:it )?off|disable|\bswitch\b[^.;]{0,40} off/i;
