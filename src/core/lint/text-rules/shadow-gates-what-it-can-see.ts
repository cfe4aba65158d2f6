import type { TextPhase } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const shadowGatesWhatItCanSee = textRule({
  id: "shadow-gates-what-it-can-see",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase in which nobody is shown the feature is not gated on what only people who have it can do or say.",
    why: "The number is that of today's service: the gate passes or fails whatever the feature does.",
    todo: "Gate this phase on what is read from the outputs; move the metric to the first phase with people.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const phase = view.plan.phases[criterion.phase ?? -1];
      if (criterion.tier !== "promote" || phase === undefined || !isUnseen(phase)) continue;
      const about = `${criterion.label?.text ?? ""} ${rule.piece}`;
      const found = OF_PEOPLE.exec(about)?.[0];
      const isCompared = rule.expression.form !== "count" && rule.expression.reference !== null;
      if (found === undefined || isCompared || OF_STAFF.test(about) || BEFORE.test(about)) continue;
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${rule.name || rule.metric} gates ${phaseName(phase)}, in which nobody is shown the feature.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "satisfaction gated while nothing is shown",
        edits: [
          ["## Phase 1: Internal (Week 1)", "## Phase 1: Shadow (Week 1)"],
          [
            "- Cohort: 40 staff of the operations team, on synthetic loads.",
            "- Cohort: no dispatchers; notes are written on synthetic loads and nothing is shown.",
          ],
          [
            "  - 0 wrong causes in 600 audited notes",
            "  - 0 wrong causes in 600 audited notes\n  - 14-day retention at least 40%, on at least 600 people",
          ],
        ],
        alsoBreaks: ["metric-matures-in-its-phase"],
      },
    ],
  },
});

const OF_PEOPLE =
  /\b(?:retention|retained|churn|satisfaction|csat|nps|ratings?|survey|conversion|revenue|losses|repeat (?:contacts?|calls?|visits?)|return rates?|opt[- ]?outs?|adoption|active users|weekly actives?|self-service|without (?:staff|an? (?:agent|advis[eo]r|human|clerk))|containment|basket|bookings? per)\b/i;
const OF_STAFF =
  /\b(?:agents?['’]?|staff|team|reviewers?|raters?|experts?|clinicians?|nurses?|doctors?|teachers?|advis[eo]rs?|testers?|internal|employees?|dogfood\w*)(?: \p{L}+)? (?:satisfaction|ratings?|csat|nps|survey|retention|adoption)|\b(?:rated|scored|judged|graded) by\b/iu;
/** "Today's CSAT is measured as the baseline" asks for no value. */
const BEFORE = /\bbaseline\b/i;
const NOBODY =
  /\bno (?!longer\b)(?:\p{L}+ )?(?:\p{L}+s)\b|\bnobody\b|\bno one\b|\bnone\b|\bnothing (?:is |was )?(?:shown|sent)|\b(?:see|sees) nothing\b|\bhidden\b|\bnot (?:shown|sent|seen)\b|\bsilent(?:ly)?\b|\breplay\b|\barchive\b|\bhistorical\b/iu;
const SHOWN = /\b(?:volunteers?|testers?|dogfood\w*|use it|try it)\b/i;

/** A shadow run, or a first phase at 0% whose words say that nobody sees anything. */
function isUnseen({ kind, name, cohort, traffic, notes }: TextPhase): boolean {
  const said = [name, cohort, traffic?.words, ...notes].map((words) => words?.text ?? "").join(". ");
  if (kind === "customers" || kind === "general-availability") return false;
  return !SHOWN.test(said) && (kind === "shadow" || (traffic?.share === 0 && NOBODY.test(said)));
}
