import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const versionIsHeldInAPhase = textRule({
  id: "version-is-held-in-a-phase",
  meta: {
    severity: "info",
    since: "0.1",
    what: "The model's version is held while a phase is measured.",
    why: "A new version in the middle makes one number of two features.",
    todo: "Pin the version for each phase; a new one begins the window again.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const [first] = view.plan.criteria.flatMap(({ action }) =>
      action && /\bretrain|re-train|new (?:model|version)|prompt changes?\b/i.test(action.text) ? [action] : [],
    );
    if (
      !first ||
      view.says(
        /\b(?:pinned|frozen|fixed|held|locked|same)\b[^.;]{0,30}\bversion|\bversions?\b[^.;]{0,30}\b(?:pinned|frozen|fixed|held|locked)|window restart/i,
      )
    )
      return;
    yield {
      at: first,
      message: `${quote(first.text.split(/[.;]/)[0] ?? "")} changes the model; no text holds its version while a gate is measured.`,
    };
  },
  examples: {
    bad: [
      {
        is: "a model retrained at will",
        edits: [
          ["The model version is pinned for each phase.", ""],
          ["Read 50 wrong notes within 2 days", "Retrain the model within 2 days"],
        ],
      },
    ],
  },
});
