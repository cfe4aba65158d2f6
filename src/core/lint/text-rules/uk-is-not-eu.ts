import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const ukIsNotEu = textRule({
  id: "uk-is-not-eu",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The United Kingdom is not counted as a part of the EU.",
    why: "Its law, regulator and transfer rules are its own; a DPA for the EU need not cover it.",
    todo: "Say in which phase the UK comes in, and on what papers.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const phase of view.exposed) {
      const text = phase.cohort?.text ?? "";
      if (
        !phase.cohort ||
        !/\b(?:EU|GDPR|Europe)/.test(`${phase.name.text} ${text}`) ||
        !/\b(?:UK|United Kingdom|British)\b/.test(text)
      )
        continue;
      if (/\bUK users (?:stay|are|come|wait)|UK[- ]GDPR|EU and UK|EU or UK|UK and EU/i.test(text)) continue;
      yield {
        at: phase.cohort,
        subject: String(phase.index),
        message: `${phaseName(phase)} is about the EU and names ${quote(/[^;,.(]*\b(?:UK|United Kingdom|British)\b[^;,.)]*/.exec(text)?.[0] ?? "UK")}; no phase says when the UK comes in.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "UK firms inside an EU cohort",
        edits: [
          [
            "a larger random part; Canadian users",
            "a larger random part with EU firms and their UK depots; Canadian users",
          ],
        ],
      },
    ],
  },
});
