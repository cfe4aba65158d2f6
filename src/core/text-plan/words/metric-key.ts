/** Words of a name that say nothing about what is measured: kinds of value, states, the product itself. */
const UNSAID = new Set(
  (
    "a an the of for in on to and or by per with at is are be than as from its our any all each confirmed critical " +
    "rate rates ratio volume level levels percentage percent share number count total overall average mean median score scores value values " +
    "decline declines declined drop drops risk spike spikes collapse degradation issue issues problem problems incident incidents event events " +
    "breach breaches violation violations regression increase increases dip dips growth change trend stays remains performance stable " +
    "feature features ai user users customer customers people person composer suggestion suggestions reply replies draft drafts answer answers " +
    "response responses assistant product app cohort phase session sessions week weekly day days daily month monthly within target " +
    "p50 p75 p90 p95 p99 7 14 28 30 7day d7 d30 d28 immediate end related reported rated added s ms"
  ).split(" "),
);

/** Words of one meaning. */
const SAME: Readonly<Record<string, string>> = {
  tickets: "ticket",
  support: "ticket",
  contacts: "ticket",
  escalations: "escalation",
  hallucinations: "hallucination",
  hallucinated: "hallucination",
  accepted: "acceptance",
  accept: "acceptance",
  retained: "retention",
  leaks: "leak",
  leakage: "leak",
  leaked: "leak",
  errors: "error",
  failures: "failure",
  crashes: "crash",
  complaints: "complaint",
  costs: "cost",
  credentials: "credential",
  confidential: "confidentiality",
  injections: "injection",
  "opt-in": "opt-in",
  consents: "consent",
  satisfaction: "csat",
  nps: "nps",
  promoter: "nps",
};

/** Names of one happening, however much is said around them. */
const HAPPENINGS = ["hallucination", "confidentiality", "injection", "hipaa", "gdpr", "drift", "nps"] as const;

/** Parts of the people or units; they tell two values of one metric apart, not two metrics. */
const SLICES: readonly (readonly [string, RegExp])[] = [
  ["mobile", /\b(?:mobile|ios|android|phones?)\b/],
  ["desktop", /\b(?:desktop|web|browser)\b/],
  ["eu", /\b(?:eu|european|emea|eea)\b/],
  ["uk", /\buk\b/],
  ["us", /\bus\b/],
  ["segment", /\b(?:segment-specific|segments?|lowest-performing|weakest|worst)\b/],
];

/** Differences between groups are metrics of their own. */
const GAP = /\b(?:gap|difference|disparity|parity|variance|spread|deviation)\b/;

export interface MetricKey {
  readonly key: string;
  readonly slice: string;
}

/** "Wrong amounts in the weekly audit of 500": where a metric is read is no part of it. */
const SAMPLED =
  /(?<=\p{L})\s+(?:in|on|from) (?:(?:an?|the|each|every|our) )?(?:[\p{L}-]+ ){0,2}(?:samples?|(?:re-?)?reviews?|audits?|spot[- ]checks?)(?: of \d[\d,]*)?(?:\s+\p{L}+){0,3}$/iu;

/** One key for all names of a metric ("Suggestion acceptance rate", "acceptance_rate"), and the part of the people apart. */
export function metricKey(name: string): MetricKey {
  const plain = behindColon(name.slice(0, 200))
    .replace(SAMPLED, "")
    .replace(/\([^()]*\)/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    // Who judges an answer is no part of what is counted.
    .replace(/\b[\p{L}]+[ -](?:rated|graded|judged|scored|assessed)\b/gu, " ")
    .replace(/net promoter/g, "nps")
    .replace(/opt[ _-]?in/g, "opt-in")
    .replace(/[_/]+/g, " ")
    .replace(/[^\p{L}\p{N}\s-]+/gu, " ");
  const slice = SLICES.filter(([, words]) => words.test(plain)).map(([id]) => id);
  const gap = GAP.test(plain) ? "gap " : "";
  const rest = gap === "" ? SLICES.reduce((text, [, words]) => text.replace(words, " "), plain) : plain;
  const words = rest
    .split(/\s+/)
    .map((word) => SAME[word] ?? word)
    .map((word) => (/[^s]s$/.test(word) && word.length > 4 && !UNSAID.has(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== "" && !UNSAID.has(word) && !/^\d+(?:-day)?$/.test(word) && word !== "-");
  const distinct = [...new Set(words)];
  const narrow = distinct.length > 1 ? distinct.filter((word) => word !== "ticket") : distinct;
  const happening = HAPPENINGS.find((word) => narrow.includes(word));
  if (happening !== undefined && gap === "") return { key: happening, slice: slice.join(" ") };
  const key = narrow.toSorted().join(" ");
  const named = key === "" && slice.length === 0 ? fallback(plain) : key;
  return { key: named === "" ? "" : gap + named, slice: gap === "" ? slice.join(" ") : "" };
}

/** "Model performance stable: relevance score" is about what stands behind the colon. */
function behindColon(name: string): string {
  const behind = name.slice(name.lastIndexOf(":") + 1);
  return behind.trim() === "" ? name : behind;
}

function fallback(plain: string): string {
  return plain.split(/\s+/).filter(Boolean).toSorted().join(" ");
}
