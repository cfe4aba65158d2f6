import type { BriefField } from "../../shared/span.ts";

/**
 * Forms of a sentence that speak for a field, tried on the sentence in small letters, and how strongly. None of the
 * patterns repeats a repetition, so that a long sentence costs its length.
 */
export const SENTENCE_SIGNS: readonly (readonly [field: BriefField, weight: number, pattern: RegExp])[] = [
  // A level at its head, or a statement of the risk as such.
  [
    "riskProfile",
    6,
    /^(?:[-*•\d.)# ]{0,6})(?:overall:? |risk:? |risk level:? |rated |we rate this |rating:? )?(?:very )?(?:low|medium|med|moderate|high|critical)(?:[ /-](?:to[ -])?(?:low|medium|med|high|critical))?(?: risk)?(?:[.,:;!( —-]|$)/,
  ],
  ["riskProfile", 3, /^(?:[-*•\d.)# ]{0,6})(?:risk|overall|rating|rated)\b/],
  [
    "riskProfile",
    2,
    /\b(?:could|might|may|would) (?:\w+ )?(?:be|say|state|show|leak|tell|make|make up|reveal|cite|send|quote|harm|eat|face)\b/,
  ],
  ["riskProfile", 2, /\b(?:isn't a (?:concern|worry|problem)|not a (?:concern|worry|problem))\b/],
  // Targets: a comparison with a number, a change, a level from which to which.
  ["successMetrics", 4, /(?:[≥≤<>]=?|=>|=<|\+\/-|±) ?[$€£]? ?\d/],
  [
    "successMetrics",
    3,
    /\b(?:at least|at most|under|below|above|over|more than|less than|fewer than|no more than|no less than|no worse than|no lower than|no higher than|max(?:imum)?|min(?:imum)?|up by|down by|up|down|by at least|target|within|rate of|score of) (?:of |by |to )?[$€£]?\d/,
  ],
  [
    "successMetrics",
    3,
    /\d ?(?:%|ms|s|sec|seconds|min|minutes|h|hours|days|pp|points)?\+? ?(?:or|and) (?:more|less|better|higher|lower|fewer|under|above|below|faster)\b/,
  ],
  ["successMetrics", 4, /\d ?(?:%|ms|s|min|h|d|points)? ?(?:->|→|=>) ?[<>≤≥]? ?[$€£]?\d/],
  ["successMetrics", 4, /\bfrom [$€£]?[\d.,]+ ?(?:%|ms|s|sec|seconds|min|minutes|h|hours|days)? ?(?:down |up )?to /],
  ["successMetrics", 3, /[+-][$€£]?\d+(?:\.\d+)? ?(?:pp|%|points|pts|s|min|h|ms)\b|[+-]\d+(?:\.\d+)?%/],
  [
    "successMetrics",
    3,
    /\b(?:per cent|percent|%|minutes|seconds|hours|days|points) (?:or|and) (?:more|less|better|higher|lower|fewer|under|over|above|below)\b|\d (?:\w+ ){0,3}(?:fewer|less|more)\b/,
  ],
  ["successMetrics", 3, /\b\d(?:\.\d)? ?(?:\/|out of) ?(?:5|10)\b/],
  ["successMetrics", 2, /\b(?:in|per) 1,?000\b/],
  ["successMetrics", 2, /\(?(?:today|now|currently|baseline|it's|was)[: ]+[$€£]?\d/],
  ["successMetrics", 2, /\d[\d.,]*\+? ?%? (?:today|now|currently)\b/],
  ["successMetrics", 2, /\b\d+(?:\.\d+)?(?:%|)\+(?:[ ,;.)]|$)/],
  // People and their number; shares without a comparison.
  [
    "userBase",
    5,
    /\b\d[\d.,]*(?:k|m|bn)?\+? ?(?:million |thousand |lakh |crore |hundred |active |monthly |weekly |daily |paying |registered |named |licensed |company |enrolled |independent |small |own )?(?:users|customers|employees|seats|accounts|subscribers|members|patients|students|teachers|nurses|clinicians|doctors|drivers|merchants|sellers|companies|clients|households|devices|mau|dau|wau|agents|developers|engineers|managers|analysts|officers|advisers|advisors|people|residents|citizens|players|listeners|readers|viewers|shoppers|guests|borrowers|brokers|lawyers|firms|clinics|hospitals|schools|stores|hotels|councils|farmers|creators|authors|technicians|planners|staff|learners|parents|relatives|professionals|recruiters|tenants|workspaces|handlers|consumers|workers|buyers|filers|salespeople|declarants|cooks|pupils|cardholders|policyholders|passengers|riders|travellers|travelers|volunteers|pharmacists|architects|accountants|bookkeepers|librarians|caseworkers|agencies|departments|organisations|organizations|institutions|universities|colleges)\b/,
  ],
  // Any people by their trade: "7,700 translators", "2M listeners in the club app".
  [
    "userBase",
    3,
    /\b\d[\d.,]*(?:k|m)?\+? (?:[a-z-]{3,20} ){0,2}[a-z]{2,}(?:ers|ors|ists|ants|ees|ians|men|women|kids|clerks|cooks|fans|pilots|tutors|crews|homes|chains)\b/,
  ],
  [
    "userBase",
    3,
    /\b(?:mau|wau|dau|seats|headcount|user count|users)\b[: ]{1,2}(?:about |around |~)?\d|\b(?:numbers?|headcount|count|size) (?:not |to |tb)/,
  ],
  ["userBase", 3, /\d ?%[^≥≤<>]{1,40}\d ?%/],
  [
    "userBase",
    2,
    /\b\d+ ?% (?:in|of|on|are|use|from|web|ios|android|mobile|desktop)\b|\b(?:us|uk|web|ios|android|desktop|mobile|germany|france|india|canada) \d+ ?%/,
  ],
  ["userBase", 4, /\bb2b2?c?\b|\binternal (?:tool|use|only|app)\b|\bpublic sector\b|^internal\b/],
  [
    "userBase",
    3,
    /\b(?:sell|sold|licensed|licence|license|available) (?:it )?(?:to|by)\b|\bour own (?:staff|employees|people|team|company)\b/,
  ],
  // Groups kept out, with or without the condition that lets them in.
  ["cohortExclusions", 4, /\b(?:until|till|pending|unless)\b/],
  [
    "cohortExclusions",
    4,
    /^(?:[-*•\d.)#( a-h]{0,6})(?:excludes?|excluding|exclusions?|not for|nobody|none|n\/a|everyone except|everybody except|only|anyone|anybody|not yet|keep it away|leave out|out of scope)\b/,
  ],
  ["cohortExclusions", 2, /^(?:[-*•\d.)#( a-h]{0,6})no\b/],
  // Said of a group at the end of its sentence: "... are off limits for good", "... can't have it", "... have to wait".
  [
    "cohortExclusions",
    5,
    /\b(?:off[- ]limits|out of bounds|(?:can't|cannot|can not|mustn't|must not|may not|shouldn't|should not|won't|will not|don't|do not|doesn't|does not) (?:have|get|see|receive|use|be offered|be given|be shown) (?:it|this|the (?:feature|tool|assistant|model))|(?:have|has|need|needs|ought) to wait|must wait|(?:stay|stays|remain|remains|are|is|be|left|kept|keep|leave|leaving) (?:them |it )?(?:shut )?out(?! of (?!scope|bounds|it|this))|kept off|held back|hold back|not allowed (?:to|on|in) (?:it|this|use)|no access|never get)\b/,
  ],
  [
    "cohortExclusions",
    5,
    /\b(?:children|kids|anyone|users|customers|people|players|drivers|pupils|students|members|guests|patients|applicants) (?:under|below|over|younger than|older than|aged) (?:the age of )?\d{1,2}(?![\d%.])/,
  ],
  ["cohortExclusions", 5, /\b(?:opened|joined|created|registered|signed up|hired) (?:less than|under|within|in) /],
  [
    "feature",
    2,
    /\b(?:we have|team (?:is|of)|in the|have) (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:engineers|designers|people|developers)\b|\bbudget\b/,
  ],
  [
    "cohortExclusions",
    3,
    /\b(?:under|below|over)[- ]?(?:the age of )?(?:1[0-9]|2[01]|65)s?\b(?! ?(?:%|ms|s\b|min|h\b|sec|per|in ))/,
  ],
  [
    "cohortExclusions",
    3,
    /\bwho (?:have|has|had|haven't|hasn't|opted|said|asked|ticked|turned|switched|declined|refused|did|do|don't|never)\b/,
  ],
  [
    "cohortExclusions",
    3,
    /\b(?:whose|with (?:a|an|no)) (?:\w+ ){0,2}(?:contract|agreement|clause|licence|license|dispute|escalation|account|plan)\b/,
  ],
  ["cohortExclusions", 2, /\b(?:on|in) (?:the |a )?(?:\w+ ){0,2}(?:plan|tier|edition|integration|trial|programme)\b/],
  // What the thing does.
  [
    "feature",
    3,
    /^(?:[-*•\d.)#( ]{0,6})(?:the |an? |our |this )?(?:ai |new |little |small )?(?:agent|assistant|tool|feature|helper|bot|chatbot|model|app|copilot|system|box|widget|button|page|service)\b/,
  ],
  [
    "feature",
    4,
    /^(?:[-*•\d.)#( ]{0,6})(?:automatically |quietly )?(?:drafts|reads|writes|answers|predicts|forecasts|flags|labels|ranks|recommends|summari[sz]es|translates|transcribes|generates|extracts|classifies|suggests|turns|fills|pulls|picks|produces|converts|detects|finds|checks|scores|sorts|routes|shows|takes|listens|looks|holds|sets|creates|makes|proposes|rewrites|searches|estimates|watches|spots|matches|type|snap|ask|paste|upload|background music|guests|residents|people|students|advisers|every|when)\b/,
  ],
  [
    "feature",
    2,
    /\b(?:it|that one) (?:doesn't|does not|never|only|can't|cannot|won't|reads|uses|knows|keeps|takes|can|runs)\b/,
  ],
  [
    "feature",
    2,
    /\b(?:before|after) (?:saving|sending|it is|it's|filing|publishing)\b|\bnothing (?:goes|is|reaches|touches)\b/,
  ],
];
