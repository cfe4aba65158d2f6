/** How briefs write the four levels, as data. Source: the rating scales in use (words, colours, marks out of five). */

/** 1 low, 2 medium, 3 high, 4 critical. */
export type Level = 1 | 2 | 3 | 4;

/** Words that are a level wherever a level is stated. Usual slips of the pen are among them. */
export const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  low: 1,
  lo: 1,
  lower: 1,
  lowest: 1,
  lowish: 1,
  minimal: 1,
  minor: 1,
  negligible: 1,
  limited: 1,
  trivial: 1,
  green: 1,
  "🟢": 1,
  medium: 2,
  med: 2,
  meds: 2,
  mediums: 2,
  meduim: 2,
  mediun: 2,
  medum: 2,
  medim: 2,
  midium: 2,
  mediu: 2,
  mediumish: 2,
  moderate: 2,
  moderately: 2,
  moderat: 2,
  moderte: 2,
  modrate: 2,
  moderete: 2,
  moderrate: 2,
  mod: 2,
  mid: 2,
  middle: 2,
  middling: 2,
  average: 2,
  elevated: 2,
  amber: 2,
  yellow: 2,
  orange: 2,
  "🟡": 2,
  "🟠": 2,
  high: 3,
  hi: 3,
  hihg: 3,
  hgih: 3,
  hig: 3,
  highish: 3,
  higher: 3,
  significant: 3,
  severe: 3,
  major: 3,
  substantial: 3,
  serious: 3,
  considerable: 3,
  red: 3,
  "🔴": 3,
  critical: 4,
  crit: 4,
  critcal: 4,
  crtical: 4,
  critial: 4,
  criticial: 4,
  extreme: 4,
  catastrophic: 4,
  highest: 4,
};

/** Levels of two words: "very high", "life-safety", "tier 0". */
export const LEVEL_PAIRS: Readonly<Record<string, Level>> = {
  "very high": 4,
  "extremely high": 4,
  "exceptionally high": 4,
  "super high": 4,
  "very low": 1,
  "extremely low": 1,
  "life safety": 4,
  "safety critical": 4,
  "mission critical": 4,
  "business critical": 4,
  "tier 0": 4,
  "tier zero": 4,
  "mid level": 2,
};

/** Single letters: a level only behind a lead ("Risk: M") or as a pair ("M/H"). */
export const LEVEL_LETTERS: Readonly<Record<string, Level>> = { l: 1, m: 2, h: 3, c: 4 };

/** What n out of 3, 4, 5 or 10 is, by n. */
export const LEVEL_MARKS: Readonly<Record<number, readonly Level[]>> = {
  3: [1, 2, 3],
  4: [1, 2, 3, 4],
  5: [1, 1, 2, 3, 4],
  10: [1, 1, 1, 2, 2, 2, 3, 3, 4, 4],
};

/** Words that may stand right before a level and don't change it ("overall fairly low", "a solid medium"). */
export const SOFTENERS = new Set(
  "a an the at as about around roughly overall generally fairly quite rather pretty relatively somewhat still probably currently now initially provisionally maybe perhaps likely between somewhere was has been mostly largely solid solidly clear clearly firmly strictly definitely certainly only just merely be is are here this feature launch pilot release for we i think feel believe down up moved went reduced lowered raised dropped upgraded downgraded from then honestly well ok".split(
    " ",
  ),
);

/** Words that join the two ends of a range: "low to medium", "med/high", "medium, maybe high", "high bordering on critical". */
export const RANGE_JOINERS = new Set(
  "to / - — or and & → ~ + , maybe perhaps possibly verging bordering leaning edging towards toward on into the approaching arguably even some say at times nearly almost up trending".split(
    " ",
  ),
);

/** Words that may follow a level where it is stated as such. A noun behind it makes it an adjective ("high latency"). */
export const FOLLOWERS = new Set(
  "risk risks overall because since as due given for i we imo imho tbh but and with so if though although until now right currently today atm at on in mainly mostly primarily largely rated rating level tier class category severity ish or by per according until while when which where this that it our the after before pending provisional unless from to is mostly owing thanks assuming i'd i'm we'd apart aside except all end during whenever especially particularly notably".split(
    " ",
  ),
);

/** What "medium-risk ..." may qualify so that it is a level of the whole. */
export const WHOLES = new Set(
  "feature launch rollout release project product change use case initiative system rating profile level class tier category deployment tool score overall one item pilot programme program".split(
    " ",
  ),
);

/**
 * Phrases that lead to a level of the whole: words parted by blanks, phrases by "|".
 * - `sure`: say so wherever they stand
 * - `plain`: in the risk field; those of one word (but "risk", "overall", "rated") at the start of a clause
 * - `loose`: in the risk field, and only where the level ends the clause ("so I'd call it medium.")
 */
export const LEADS = {
  sure: "risk level | risk levels | risk lvl | risk lev | risk cat | lvl | level of risk | risk rating | risk class | risk classification | risk tier | risk category | risk score | risk grade | risk band | risk status | risk severity | overall risk | overall risk level | overall risk rating | overall rating | overall level | overall assessment | overall verdict | overall score | overall severity | overall | risk overall | residual risk | inherent risk | rag | rag status | rag rating | all in all | on balance | all told",
  plain:
    "argue for | argues for | argued for | push for | pushes for | pushing for | insist on | insists on | plead for | pleads for | vote for | votes for | lean to | leans to | lean towards | leans towards | rates it | rates it as | rates it at | rates this | rates this as | rates us | rates us as | rated us | rates the feature | rates the feature as | rated the feature | rated the feature as | scores it as | scores this as | classifies it as | classifies this as | classes it as | grades it | grades this | ranks it | ranks this | assesses it as | assesses this as | risk | risks | risk profile | risk assessment | rated | rated as | rated it | rated this | rate this | rate it | rate this as | rate it as | rate the risk | rate the risk as | rate this one | rate ourselves | rate it at | rate this at | score this | score it | score this as | score it as | scored this as | scored it as | scored this | classify this as | classify it as | grade this | grade it | rank this | rank it | graded | graded as | assessed as | assessed at | assess this as | assess it as | classified as | classed as | categorised as | categorized as | scored as | judged | deemed | considered | tagged | ranked | rating | level | class | classification | category | tier | grade | severity | verdict | assessment | score | status | r | initial risk",
  loose:
    "calls it | calls this | puts it at | puts this at | puts us at | sees it as | sees this as | considers it | considers this | deems it | deems this | judges it | call it | call this | call this one | calling it | calling this | put it at | put this at | put us at | put it down as | put this down as | i say | we say | i'd say | we'd say | would say | id say | consider this | consider it | deem this | deem it | judge it | judge this | marked | marked as | labelled | labeled | treat it as | treat this as | treated as | in short | in sum | so | thus | therefore | hence | now | it's | its | this is | it is | that's | that is | that makes it | which makes it | makes this | makes it | we're at | we are at | comes out as | comes out at | came out as | came out at | lands at | sits at | stands at | stays at | kept at | set at | set to | agreed on | agreed | settled on | settled at | going with | go with | went with | landed on | estimated at | estimated as | our view | my view | gut feel | gut feeling | legal says | security says | compliance says | risk team says | scored | scores | graded at | assessed | classified",
} as const;

/** Words before a level that take it back: it was so once, or it is not so. */
export const TAKEN_BACK = new Set(
  "was were not isn't isnt wasnt aren't wasn't never previously formerly earlier used no nor neither than anything hardly below above unlike".split(
    " ",
  ),
);
