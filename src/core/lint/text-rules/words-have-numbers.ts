import { textRule } from "../text/text-rule.ts";
import { isChecklist, quote } from "../text/text-view.ts";

export const wordsHaveNumbers = textRule({
  id: "words-have-numbers",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Words that decide have numbers.",
    why: "Each reader has another number in mind; the meeting argues about the word.",
    todo: "Replace the word by a value and a time.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { words, tier, rules, conditions } of view.plan.criteria) {
      if (isChecklist(words)) continue;
      for (const [id, pattern, exempt] of VAGUE) {
        const found = pattern.exec(words.text);
        if (found === null || exempt?.test(words.text.slice(found.index))) continue;
        if (
          id === "critical" &&
          rules.some(({ expression }) => expression.form === "count" && /P0|Sev|S0/.test(words.text))
        )
          continue;
        if (tier === "promote" && conditions.length === 0 && rules.length === 0) continue;
        yield {
          at: words,
          subject: id,
          message: `${quote(found[0])} decides here, and no text says how much or how long.`,
        };
        break;
      }
    }
    for (const words of [...view.plan.operations.map((one) => one.words), ...view.plan.unplaced]) {
      const found = RETURNS.exec(words.text);
      if (found !== null)
        yield {
          at: words,
          subject: "return",
          message: `${quote(found[0])} decides on the way back, and no text says how much or how long.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a way back that a mood decides",
        edits: [["## Rollback\n", "## Rollback\nWe turn it back on once the dispatchers feel confident.\n"]],
      },
      {
        is: "latency sustained",
        edits: [["| > 4 s for 2 hours, on at least 300 notes |", "| > 4 s sustained, on at least 300 notes |"]],
      },
      {
        is: "tickets that are stable",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Support volume stable",
          ],
        ],
      },
    ],
  },
});

/** "We switch back on once the team is happy", "a pause is lifted when things look normal". */
const RETURNS =
  /\b(?:(?:switch|turn|go|come|bring)\w*(?: it)? back(?: on)?|re-?enabl\w+|resum\w+|restart\w*|lift(?:ed|s)?|re-?open\w*)\b[^.;]{0,60}\b(?:once|when|as soon as|if|after)\b[^.;\d]{0,50}\b(?:happy|comfortable|confident|satisfied|normal(?: again)?|calm(?:ed|er)?|settled?(?: down)?|(?:looks?|seems?|feels?) (?:good|fine|ok(?:ay)?|better|stable|safe)|under control)\b/i;

/** A word, and what behind it gives it its number. */
const VAGUE: readonly (readonly [id: string, pattern: RegExp, exempt?: RegExp])[] = [
  ["sustained", /\bsustained\b/i, /^sustained (?:for|over)/i],
  ["stable", /\bstable(?: or \w+)?\b/i, /^stable[^;.]{0,12}(?:\(?±|within)|^stable:/i],
  ["critical", /\bcritical (?:\w+ )?(?:incidents?|issues?|bugs?|errors?)\b/i],
  ["significant", /\bsignificant(?:ly)?\b/i, /^significant(?:ly)?[^;.]{0,30}(?:p\s*<|\d\s*%)/i],
  ["acceptable", /\bacceptable\b|\bsatisfactory\b|\bsufficient(?:ly)?\b|\badequate\b|\breasonable\b/i],
  [
    "noticeable",
    /\b(?:noticeabl[ey]|considerabl[ey]|substantial(?:ly)?|materially|markedly|by a lot|a lot (?:more|less|of)|too (?:many|much|high|low|slow|often)|(?:much|way) (?:worse|more|less|higher|lower))\b/i,
    /^[^;.]{0,30}\d/,
  ],
  [
    "than before",
    /\b(?:fewer|less|more|lower|higher|better|worse|no worse)\b[^.;\d]{0,40}\bthan (?:before|now|today|usual|normal)\b/i,
  ],
  [
    "material",
    /^(?:an? )?(?:material|substantial|considerable|marked|notable|clear|strong|negative)(?: (?:difference|change|drop|rise|increase|decrease|decline|deterioration|worsening)\b[^.;\d]{0,20})?$/i,
  ],
  [
    "by a lot",
    /\b(?:drops?|falls?|rises?|sinks?|grows?|worsens?) (?:a lot|sharply|strongly|considerably)\b/i,
    /^[^;.]{0,30}\d/,
  ],
  ["backlash", /\b(?:backlash|bad press|negative (?:feedback|sentiment|press|reviews))\b/i],
  ["spike", /\bspikes?\b/i, /^spikes?[^;.]{0,6}(?:>|above|over|of)\s*\w/i],
  ["positive feedback", /\b(?:positive|good|strong|healthy) (?:feedback|reception|engagement|results|sentiment)\b/i],
  ["worrying", /\b(?:worrying|alarming|concerning|unusual(?:ly)?|unacceptable|abnormal(?:ly)?)\b/i, /^[^;.]{0,30}\d/],
  [
    "content",
    /^(?:the )?(?:\p{L}+ ){1,4}(?:are|is|feels?|seems?|looks?) (?:\p{L}+ )?(?:comfortable|happy|content|confident|pleased|satisfied|fine|ok(?:ay)?|good|normal|positive)\b[^.;\d]{0,60}\.?$|(?<!\bwho )\b(?:love|like)s? (?:it|the \p{L}+)\.?$/iu,
  ],
  [
    "good",
    /^(?:[\p{L} ]{0,60} )?(?:(?:mostly|largely|generally|overall) (?:good|positive|fine|happy)|good|positive|fine|happy|ok(?:ay)?)\.?$/iu,
  ],
  [
    "no major",
    /\b(?:major|serious|severe|notable|widespread) (?:\w+ )?(?:issues?|bugs?|incidents?|complaints?|regressions?|problems?)\b/i,
  ],
];
