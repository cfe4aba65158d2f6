import type { BriefField } from "../../shared/span.ts";

/** What people put behind a heading to say when: "Left out for now", "Users at launch". It names nothing. */
export const HEADING_TAIL =
  / (?:for now|for the moment|for the time being|for today|so far|yet|just yet|at first|at the start|at launch|at the beginning|initially|to (?:start|begin)(?: with)?|in (?:the )?(?:first|next|this) (?:release|version|phase|wave|round|step|year)|in (?:v|version|phase|year) ?\d|in year one|this (?:year|quarter|time)|at all|for good|for ever|forever|please)$/;

/** People, in the widest words, as headings call them. */
const PEOPLE =
  "people|persons|users|customers|groups|cohorts|segments|accounts|clients|members|audiences?|teams|markets|countries|regions|tenants|cases|those|anyone|anybody|everyone|everybody";
const NOT = "not|never|cannot|can't|doesn't|don't|won't|isn't|aren't|shouldn't|mustn't|may not|without|no longer";
const OUT =
  "left (?:out|aside|behind)|leave (?:out|aside)|leaving out|kept (?:out|off|away|back)|keep (?:out|off|away|back)|held back|hold back|shut out|ruled out|carved out|out of (?:scope|bounds)|off limits|excluded|ineligible|not (?:eligible|included|covered|served|allowed|offered|supported|available)|blocked|barred|skip|skipped|waiting";
const THING = "it|this|that|the (?:\\p{L}+ ){0,2}\\p{L}+";
const WE = "we|you|i|us|the team";

/**
 * Ways in which a heading names a field without one of the usual phrases, tried in this order on the plain key; none
 * of them is sure. They are questions and short clauses of grammar, so that words of one brief have no place here.
 */
export const HEADING_FORMS: readonly (readonly [field: BriefField, form: RegExp])[] = [
  ["cohortExclusions", new RegExp(`^(?:the )?(?:${OUT})(?: (?:${PEOPLE}))?$`, "u")],
  [
    "cohortExclusions",
    new RegExp(
      `^(?:the )?(?:${PEOPLE}) (?:(?:that|who|which) )?(?:(?:${WE}) |(?:are|is|stay|to be) )?(?:${OUT})$`,
      "u",
    ),
  ],
  [
    "cohortExclusions",
    new RegExp(
      `^(?:who(?:m|ever|'s)?|which (?:${PEOPLE})|(?:${PEOPLE})(?: (?:who|that))?) (?:\\p{L}+ )?(?:${NOT})(?: [\\p{L}']+){0,6}$`,
      "u",
    ),
  ],
  [
    "cohortExclusions",
    new RegExp(
      `^(?:who(?:m|'s)?|which (?:${PEOPLE})|(?:${PEOPLE}) (?:who|that)) (?:(?:${WE}|must|has to|have to|needs to|is|are|will|should|stays?) )?(?:be )?(?:${OUT}|waits?|skip|out|exclude|leave out|keep out)$`,
      "u",
    ),
  ],
  [
    "cohortExclusions",
    /^(?:nobody|no one|not)$|^(?:(?:do|does) not|don't|doesn't|never) (?:[\p{L}']+ ){1,3}(?:to|for|by|with)$/u,
  ],
  [
    "cohortExclusions",
    new RegExp(
      `^(?:the )?(?:${PEOPLE}) (?:${WE}|we're|we'll|we've) (?:are |will |have )?not(?: [\\p{L}']+){1,4}$`,
      "u",
    ),
  ],
  ["cohortExclusions", /^(?:not|never|no) (?:for|to|in|with) (?:these|those|this|the following)\b/],
  [
    "userBase",
    new RegExp(
      `^(?:who|for whom|which (?:${PEOPLE})|(?:${PEOPLE}) who) (?:(?:will|can|could|would|should|may|is|are) )?(?:be )?(?:going to )?(?:us(?:e|es|ing)|gets?|getting|sees?|has|have|benefits?|works? with|needs?|wants?|asked for)(?: [\\p{L}']+){0,3}$`,
      "u",
    ),
  ],
  ["userBase", new RegExp(`^who (?:is )?(?:${THING}) (?:is )?(?:made |built |meant )?for$`, "u")],
  [
    "riskProfile",
    /^(?:what|where|how) (?:(?:it|this|that|things) )?(?:else )?(?:could|can|might|may|would) (?:(?:it|this|that|things) )?(?:go(?:es)? wrong|fail|break|hurt|harm|backfire|bite)\b/,
  ],
  [
    "riskProfile",
    /^what (?:(?:we|i|people|legal|security) )?(?:are |is |am |'re )?(?:fear|worry|worries|scares?|frightens?|afraid|worried|nervous|dread)\b/,
  ],
  ["riskProfile", /^what (?:goes|could be|would be|is) (?:wrong|bad|risky|dangerous|at stake)\b/u],
  [
    "successMetrics",
    new RegExp(
      `^(?:how|when) (?:(?:do|will|can|would|shall) )?(?:${WE}|we'll|you'll)(?:'ll| will| can| would)? (?:know|measure|judge|tell|decide|track|count|see|call)\\b`,
      "u",
    ),
  ],
  ["successMetrics", /^what (?:(?:is|would be|counts as|we call) )?(?:a )?(?:success|good|winning|great|done)\b/],
  [
    "successMetrics",
    new RegExp(
      `^(?:what|numbers|figures) (?:(?:do|will) )?(?:${WE}|we'll|we're|we'd)(?: will| want to| would like to| are)? (?:measure|track|count|watch|aim|aiming|reach|see|report|promise)\\b`,
      "u",
    ),
  ],
  [
    "feature",
    new RegExp(`^what (?:(?:is|does|will) )?(?:${THING})(?: (?:is|do|does|will do|would do|is about|can do))?$`, "u"),
  ],
  [
    "feature",
    new RegExp(
      `^what (?:(?:are|do) )?(?:${WE}|we're|we'd)(?: are| want to| would like to)? (?:build|make|do|ship|plan|launch|propose|offer)(?:ing)?\\b`,
      "u",
    ),
  ],
];
