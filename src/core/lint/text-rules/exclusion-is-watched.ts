import { GROUPS } from "../../text-plan/words/groups.ts";
import { textRule } from "../text/text-rule.ts";
import { inBrief, quote } from "../text/text-view.ts";

export const exclusionIsWatched = textRule({
  id: "exclusion-is-watched",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each exclusion is watched: somebody counts who was served in spite of it.",
    why: "A flag rule that fails lets the group in without a sound; the first to notice is the group's lawyer.",
    todo: "Watch one metric, excluded people served, over every exclusion, with a stop at the first case.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    if (view.plan.monitors.length === 0 || !view.isRead("monitoring")) return;
    const watched = [
      ...view.plan.monitors.map(({ name, definition }) => `${name.text} ${definition?.text ?? ""}`),
      ...view.plan.criteria.map(({ words, label }) => `${label?.text ?? ""} ${words.text}`),
    ];
    if (
      watched.some(
        (text) =>
          /exclu(?:ded|sion)\b[^.]{0,60}\b(?:served|leak|exposed|shown|people|accounts|bypass)/i.test(text) &&
          !GROUPS.some(({ words, id }) => id !== "eu" && words.test(text)),
      )
    )
      return;
    const missing = view.excluded.filter(
      ({ fact, group }) =>
        !watched.some((text) => group.words.test(text)) && view.lacks({ of: fact.text, besides: ["phase"] }),
    );
    const [first] = view.plan.monitors;
    if (missing[0] === undefined || first === undefined) return;
    yield {
      at: inBrief(view, missing[0].fact.origin.span) ?? first.name,
      message: `No metric and no rule is about ${missing.map(({ fact }) => quote(fact.text)).join(", ")} (${missing.length} of ${view.excluded.length} exclusions).`,
    };
  },
  examples: {
    bad: [
      {
        is: "no metric of excluded people",
        edits: [
          [
            "| Excluded people served | People of an excluded group who were shown a note | access log against the list | hourly | Privacy officer |\n",
            "",
          ],
          [
            "| Excluded people served | any case | each case, within 15 minutes | Switch off for everyone; back on only after the list is proven | Privacy officer |\n",
            "",
          ],
        ],
      },
    ],
  },
});
