/** Groups of people that plans keep out, by the words that name them. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly words: RegExp;
}

const group = (id: string, name: string, words: RegExp): Group => ({ id, name, words });

export const GROUPS: readonly Group[] = [
  group("hipaa", "accounts under HIPAA", /\bhipaa\b|health ?care accounts|protected health|\bphi\b/i),
  group(
    "financial",
    "financial-regulated accounts",
    /\bfinancial(?:[- ](?:regulated|services|institutions?|accounts?|customers?))?\b|\bbanks?\b|\bfinra\b|\bglba\b/i,
  ),
  group("residency", "accounts with data-residency contracts", /residency|data[- ]localization|sovereign/i),
  group("free-tier", "free-tier users", /free[- ](?:tier|plan|users?|accounts?)|freemium|\bfree\b(?=[,;.)]|$)/i),
  group(
    "opt-out",
    "people who switched AI off",
    /opt(?:ed)?[- ]?out|switched (?:the )?ai(?: features)? off|ai disabled/i,
  ),
  group("escalation", "accounts in escalation", /escalation/i),
  group("minors", "minors", /\bminors?\b|under (?:13|16|18)|children|\bkids\b/i),
  group("government", "government accounts", /\bgovernment\b|public[- ]sector|federal|fedramp/i),
  group("trial", "trial accounts", /\btrial(?:s| accounts| users| customers)?\b/i),
  group("eu", "EU users", /\b(?:eu|e\.u\.|eea|european union|europe(?:an)?)\b/i),
  group("uk", "UK users", /\b(?:uk|united kingdom|british)\b/i),
  group("california", "Californian users", /\bcaliforni\w+/i),
  group("canada", "Canadian users", /\b(?:canad\w+|quebec)\b/i),
  group("legacy", "legacy clients", /\blegacy\b|end[- ]of[- ]life|older than version/i),
];

const GENERIC = new Set(
  "users user accounts account customers customer people who whose with without under until their that have has had from the and for are not any all only plan plans tier active contract contracts signed region regions those data patient patients learner learners driver drivers host hosts student students member members seller sellers employee employees agent agents clinic clinics claim claims goods item items order orders trip trips store stores school schools employer employers applicant applicants company companies policy policies merchant merchants shop shops tenant tenants staff guest guests exam exams paper papers essay essays document documents message messages conversation conversations matter matters image images home homes meter meters passenger passengers booking bookings ticket tickets chat chats listing listings".split(
    " ",
  ),
);

/** The group that an exclusion in words names: one of the table, or one of its own by its telling words. */
export function groupOf(text: string): Group {
  const known = GROUPS.find(({ words }) => words.test(text));
  const outside = text.replace(/\([^()]*\)/g, " ").trim();
  // "Pupils of partner schools (minors)" is told by either.
  if (known !== undefined && !known.words.test(outside) && outside !== "") {
    const own = groupOf(outside);
    return { ...known, words: new RegExp(`${known.words.source}|${own.words.source}`, "i") };
  }
  if (known !== undefined) return known;
  const telling = (text.toLowerCase().match(/[\p{L}\p{N}-]{4,}/gu) ?? [])
    .filter((word) => !GENERIC.has(word))
    .slice(0, 4);
  const stems = telling.map((word) => word.replace(/s$/, ""));
  const source = [...stems, ...shortForms(text).map((short) => `\\b${short}s?\\b`)].join("|");
  return group(telling.join(" ") || text, text, source === "" ? /(?!)/ : new RegExp(`(?:${source})`, "i"));
}

/** "IEP" as it stands, and "DPA" of "data processing agreement". */
function shortForms(text: string): string[] {
  const written = text.match(/\b(?:[A-Z]{3,6}|[A-Z]{1,3}-\d{1,3})\b/g) ?? [];
  const words = text.slice(0, 400).split(/[ -]/);
  const runs = words
    .map((_, n) => words.slice(n, n + 3))
    .filter((run) => run.every((word) => /^[a-z]{4,}$/.test(word)));
  const initials = runs.filter((run) => run.length === 3).map((run) => run.map(([first]) => first).join(""));
  // "M&A" of "mergers and acquisitions".
  const [, one, two] = /\b(\p{L})\p{L}{3,} and (\p{L})\p{L}{3,}/u.exec(text) ?? [];
  const joint = one && two ? [`${one}&${two}`] : [];
  return [...written, ...initials, ...joint].slice(0, 4);
}

/** Everything behind "exclude", "except" or "kept out" in a cohort's text, up to where people are let in again. */
export function keptOutPart(cohort: string): string {
  const parts: string[] = [];
  const pattern =
    /\b(?:exclud\w*|except(?: for)?|kept out|without|not? (?:in|yet)|never|no |non-|stays? out|other than|minus|only)\b/gi;
  for (let found = pattern.exec(cohort); found !== null; found = pattern.exec(cohort))
    parts.push(cohort.slice(found.index));
  return parts.join(" ");
}

/** "A contract addendum is needed", "because no review was done": why others are kept out, and no group. */
export function isReason(text: string): boolean {
  return REASON.test(text);
}

const REASON =
  /^(?:(?:because|since|due to|unless|until|once|when|if|not before)\b|(?:an? |the |their )?(?:[\p{L}-]+ ){0,3}(?:addendum|agreement|amendment|contract|consent|approval|review|assessment|licen[cs]e|signature|permission|certificate|certification|training)s? (?:is|are|must|has|have|needs?|will)\b)/iu;
