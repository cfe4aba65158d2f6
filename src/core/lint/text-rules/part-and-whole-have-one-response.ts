import { textRule } from "../text/text-rule.ts";
import { phasesText, valueText } from "../text/text-view.ts";

export const partAndWholeHaveOneResponse = textRule({
  id: "part-and-whole-have-one-response",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A part of the people has no kill at the limit at which everybody is only paused.",
    why: "The smaller group has the noisier value, and gets the harsher response at the same limit.",
    todo: "Give the part a limit of its own, or the same response as the whole.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const part of view.limits) {
      if (
        part.rule.slice === "" ||
        part.tier === "promote" ||
        /\b(?:all|lowest|worst|weakest|across|us \+ eu)\b/.test(part.rule.slice)
      )
        continue;
      const whole = view.limits.find(
        (limit) =>
          limit.phase === part.phase &&
          limit.rule.slice === "" &&
          limit.rule.metric === part.rule.metric &&
          limit.tier !== part.tier &&
          limit.tier !== "promote" &&
          limit.value === part.value &&
          limit.side === part.side,
      );
      if (whole === undefined) continue;
      yield {
        at: part.criterion.words,
        subject: `${part.rule.metric} ${part.rule.slice} ${part.value}`,
        message: `${part.rule.name} at ${valueText(part.value, part.rule.expression)}: ${part.tier} for ${part.rule.slice}, ${whole.tier} for everybody (${phasesText(view, [part.phase])}).`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a kill on mobile at the pause limit",
        edits: [
          [
            "- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes",
            "- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes; mobile note acceptance rate < 22% over 7 days, on at least 600 notes",
          ],
        ],
      },
    ],
  },
});
