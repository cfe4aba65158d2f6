/** A stretch of time that a volume is stated for. */
export type Period = "day" | "working day" | "week" | "month" | "year";

/** What makes of a count a target, a limit, a change, a part or the past. */
export const NO_VOLUME =
  /\b(?:at most|up to|max|maximum|at least|no more than|no fewer than|limit(?:ed|s)?|cap(?:ped|s)?|target|goal|aim|should|must|want|wants|hope|could|would|might|not|never|below|under|fewer than|less than|from|used to|of which|by|save[sd]?|reduce[sd]?|cut|another|extra|was|were|had|quota|budget|only)\b|\bin$|[<>≤≥%$€£]/;
/** Not what a week is like. */
export const RARE = /\b(?:peaks?|peaking|busiest|busy|record|worst|pilot|trial)\b/;
/** What is done with all of them, so that it takes no part of the count. */
const WITH_ALL =
  "(?:sent|handled|received|processed|made|written|answered|taken|filed|issued|read|logged|opened|lodged|submitted|created|produced)";
/** "2.3 million claims are filed a year", "30,000 notices go out a week". */
export const DONE = new RegExp(`^(?:(?:are |get )?${WITH_ALL}|come in|arrive|go out)(?: |$)`);
/** Some of them: "2,000 calls a week are escalated". */
export const PART_OF = new RegExp(
  `^(?:are (?!${WITH_ALL}\\b)|(?:is|get|go|end|need|that|which|with|without|from|of)\\b)`,
);

/** No adjective of a noun: what stands behind it is counted in another way. */
export const NO_ADJECTIVE =
  /^(?:of|in|on|to|for|with|from|and|or|more|fewer|other|people|users|percent|per|a|an|the|who|that|new)$/;

/** "40,000 weekly calls", "40,000 calls weekly". */
export const PERIOD_WORDS: Readonly<Partial<Record<string, Period>>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  yearly: "year",
  annual: "year",
  annually: "year",
};
/** "a week", "per shift". */
export const PERIODS: Readonly<Partial<Record<string, Period>>> = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  wk: "week",
  yr: "year",
  shift: "working day",
  workday: "working day",
};
