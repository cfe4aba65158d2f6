import type { Tier } from "../text-plan.ts";

/** What a label, a key, a heading or a column's head says about the words behind it. */
export type Role =
  | "phase"
  | "name"
  | "cohort"
  | "traffic"
  | "duration"
  | "weeks"
  | "exclusions"
  | "notes"
  | "metric"
  | "threshold"
  | "timeframe"
  | "action"
  | "owner"
  | "definition"
  | "dataSource"
  | "cadence"
  | "tier"
  /** On how many units a limit is read. */
  | "sample"
  /** Of a column only: in what its values are counted. */
  | "unit"
  /** What must be true before a stop or a pause ends. */
  | "reentry"
  | "monitoring"
  | "operations"
  | Tier;

/** Who does what at a limit: "who switches", "who decides". */
const ACTS =
  "(?:acts|decides|owns|watches|responds|reacts|pulls|switches|stops|turns|executes|is (?:responsible|accountable|in charge))";

const as = (role: Role, words: RegExp): readonly [Role, RegExp] => [role, words];

/** The first that fits a plain label (lower case, no signs) is its role. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  as("operations", /^(?:kill|halt|off|stop|emergency) ?switch(?! (?:off|it)\b)\b/),
  as(
    "notes",
    /\b(?:approved|signed|signed off|authori[sz]ed|agreed) by$|^(?:sign(?:s|ed)? ?off|approv(?:al|es?|ed|ers?)\b)/,
  ),
  as(
    "reentry",
    /^(?:re ?entry|re ?enabl\w+|re ?starts?|resum\w+|re ?open\w*)\b|^(?:back(?: on)?|returns?|lifted|ends|over) (?:only )?(?:when|if|after|once|needs)\b|^(?:way back|what (?:ends|lifts|re ?enables) it|until what)$/,
  ),
  as("weeks", /^(?:(?:calendar )?weeks?|cw|kw|dates?|when|timing|schedule|calendar|start(?: date| day)?|timeline)$/),
  as(
    "duration",
    /^(?:duration|length|how long|time ?box|days|run(?:s)? for|minimum duration|dwell(?: time)?|bake time)\b/,
  ),
  as(
    "traffic",
    /^(?:traffic|exposure|rollout(?: percentage| share| %)?|percent(?:age)?|pct|share|people(?: by its end)?|head ?count|reach|ramp|size|users exposed|allocation|volume)\b|^% |^%$|(?:traffic|rollout|exposure) (?:percent|share|%)|percent(?:age)? of (?:users|traffic)/,
  ),
  as(
    "exclusions",
    /\b(?:standing|permanent|general|global|hard) exclusions?$|^(?:cohort )?(?:exclusions?|excluded?|exclude|kept out|who (?:is|stays) out|not (?:included|in scope|for|visited|served|offered|shown|invited|covered|enrolled|eligible|touched|exposed|contacted|affected|enabled|open to)|out of scope|off limits|keeps? out|(?:held|left) out|not in(?: it)?(?: yet)?$|never in)\b|^(?:who|what) (?:is|are|stays?|remains?) (?:not in|out|left out|kept out|held out|excluded)\b|^(?:who|what) (?:does|will) not get\b/,
  ),
  as(
    "cohort",
    new RegExp(
      String.raw`^(?:target )?(?:cohorts?|audience|scope|who(?! ${ACTS})|users?|population|eligib\w+|segments?|participants|target(?: users| group| audience)?|included?|group|customers)\b`,
    ),
  ),
  as(
    "kill",
    /(?:\bkill|\b(?:auto )?roll(?:ed)? ?back (?:criteri|triggers?|if|when|conditions?|thresholds?)|^(?:auto )?roll ?back$|^abort|^(?:switch |turn )?off\b.* (?:if|when)$|^off(?: (?:if|when))?$|^bail ?out|^stops?(?: (?:at|rules?|when|if|conditions?|criteri\w*))?$|stop (?:criteri|condition|if)|hard stop|shut ?(?:down|off)|immediate rollback|red line|^red$|^red (?:alarm|alert|flag|zone|light)|\bwithdraw\w*)/,
  ),
  as(
    "pause",
    /\b(?:pauses?|halts?|suspend\w*|suspension|slow(?:s|ed)? down|hold (?:criteri|if|when|at)|freeze if|stop expansion)\b/,
  ),
  as(
    "investigate",
    /\b(?:investigat\w+|watch(?: criteri\w*)?|look(?:s|ed)? (?:closer|into|again)|warn(?:ing|s)?(?: at| if)?|increase monitoring|alert (?:criteri|if|when)|amber|yellow)\b/,
  ),
  as(
    "promote",
    /(?:^to pass\b)|^go on$|^go$|\b(?:promot\w+|advance\w*|(?:go|continue|proceed|progress|expand|move|step up)(?: (?:on|up|forward|ahead|further))?(?: to (?:the )?(?:next )?(?:phase|stage|step|wave|ring|\d)(?: \d)?)? (?:only )?(?:if|when|once)|(?:ready|required|needed|criteri\w+|conditions?) (?:to|for) (?:proceed\w*|advanc\w*|mov\w+ on|continu\w*|expan\w+|progress\w*|the next (?:phase|stage))|to (?:proceed|advance|move on|progress|move to (?:the )?next (?:phase|stage))|next (?:phase|stage|step|wave) (?:if|when|once)|exit (?:criteri\w*|gates?|if|when)|exits?$|done when|finish(?:ed)? (?:when|if|once)|pass(?:es)? (?:if|when)|must (?:hold|be true|pass)|go (?:criteri\w*|if|no go)|gates?|success criteri\w*|completion criteri\w*|complete when|graduat\w+|begin the next phase|completion$|move (?:on|to next)|proceed (?:if|when)|next phase when|acceptance criteri\w*|criteria(?: to (?:advance|proceed|expand))?)\b/,
  ),
  as(
    "definition",
    /^(?:definition|what(?! we do| to do| happens)(?: it is)?|description|meaning|formula|how (?:(?:it|this) is |we )?(?:measured?|counted|computed|calculated|defined)|measure(?:d as|ment))\b/,
  ),
  as("dataSource", /^(?:data ?sources?|sources?|where from|instrument\w*|dashboard|from|tool(?:ing)?)\b/),
  as(
    "cadence",
    /^(?:cadence|frequency|how often|review(?:ed)?|checked|interval|when (?:read|checked)|read(?: every)?$|every$|refresh(?:ed)?\b)/,
  ),
  as(
    "timeframe",
    /^(?:time ?frames?|windows?|time ?windows?|within|sustained for|over|(?:measured|read|counted) over|evaluation(?: window)?|period)\b/,
  ),
  as(
    "threshold",
    /^(?:thresholds?|limits?|must be|triggers?|conditions?|values?|targets?|alerts?|alarms?(?: at)?|if|rule$|fires(?: at| when| if)?|trips(?: at)?)\b/,
  ),
  as("sample", /^(?:sample(?: size)?|min(?:imum)? (?:n|sample(?: size)?|units)|evidence|read on)$/),
  as("unit", /^units?$/),
  as(
    "action",
    /^(?:actions?|respon(?:d|ses?)|what (?:we do|happens)|then|do|remedy|mitigation|playbook|consequence)\b/,
  ),
  as(
    "owner",
    new RegExp(
      String.raw`^(?:owners?|who ${ACTS}|decides$|decided by$|responsible|dri|accountable|role|team|approvers?)\b`,
    ),
  ),
  as("tier", /^(?:tiers?|severity|level|type|category|kind|class)$/),
  as("metric", /^(?:metrics?|signals?|kpis?|indicators?|measures?|what(?: we watch| is watched)?|sli)\b/),
  as(
    "operations",
    /(?:\bshadow\b|reversib|\brollback\b|dual run|holdout|control group|a b (?:test|comparison)|fallback)/,
  ),
  as("monitoring", /\b(?:monitor\w*|metrics|watch ?list|watching|observability|dashboards?|what we (?:watch|track))\b/),
  as(
    "notes",
    /^(?:notes?|entry|prerequisites?|approv\w+|steps?|sign off|communicat\w+|comms|goals?|objectives?|purpose|rationale|remarks?|comments?|risks?|support|dependencies|region|geography|environment|surface|platform|feature flag|flag)\b/,
  ),
  as("name", /^(?:name|title|label|stage name)$/),
  as("phase", /^(?:phases?|stages?|steps?|waves?|rings?)$/),
];

/** camelCase, snake_case, signs and blanks are one. */
export function plainLabel(label: string): string {
  return label
    .slice(0, 120)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

export function roleOf(label: string): Role | null {
  const plain = plainLabel(label);
  return ROLES.find(([, words]) => words.test(plain))?.[0] ?? null;
}

export function isTier(role: Role | "other" | null): role is Tier {
  return role === "promote" || role === "investigate" || role === "pause" || role === "kill";
}

/** "Phase 2: Closed Beta", "phase2_closed_beta", "Stage 1 - dogfood", "2. Canary". */
export const PHASE_LABEL =
  /^(?:the )?(?:phase|stage|step|wave|ring|stufe) ?(\d{1,2}|[a-h]\b|[ivx]{1,4}|one|two|three|four|five|six)\b/;
const PHASE_NAME =
  /\b(?:internal|dogfood\w*|alpha|closed beta|open beta|private beta|public beta|opt in beta|beta|pilot|canary|general availability|ga|full (?:rollout|launch|release)|limited (?:rollout|release|availability)|early (?:access|adopters)|expansion|regional|shadow|dark launch|conditional admission|segment targeting|wider rollout|holdout majority|ramp)\b/;

export function isPhaseLabel(label: string): boolean {
  return PHASE_LABEL.test(plainLabel(label));
}

/** "Two depots (Weeks 2-3)". */
export function hasWeeks(label: string): boolean {
  return /\(\s*(?:weeks?|days?) \d/i.test(label);
}

/** A heading that names a phase without a number; only where nothing else is meant by it. */
export function isPhaseName(label: string): boolean {
  const plain = plainLabel(label);
  // "Gate into Canary" is what stands between two phases.
  if (/^(?:gate|completion|meeting|decision|review)\b/.test(plain)) return false;
  return (
    PHASE_LABEL.test(plain) ||
    /\(\s*(?:weeks?|days?) \d/i.test(label) ||
    (PHASE_NAME.test(plain) && plain.split(" ").length <= 8)
  );
}

/** What an action does, by its strongest word; null where it does nothing to the rollout. */
export function tierOfAction(action: string): Exclude<Tier, "promote"> | null {
  const plain = action.toLowerCase();
  if (
    /\b(?:kill|roll(?:s|ed)? ?back|rollback|disable|(?:switch|turn)(?:e[ds])? (?:(?!to\b|on\b)[\w'’-]+ ){0,4}off|shut ?down|shadow-only|revert|abort|stop the feature|feature halt|feature off|hide the (?:feature|surface)|freeze what goes out|stop sending|block all)\b/.test(
      plain,
    )
  )
    return "kill";
  if (
    /\b(?:pause|halt|hold|stop (?:the )?(?:expansion|rollout|ramp)|stop (?:phase )?expansion|freeze|do not expand)\b/.test(
      plain,
    )
  )
    return "pause";
  if (/\b(?:investigat|monitor|review|look into|deep dive|alert|triage|analy[sz]e|assess)/.test(plain))
    return "investigate";
  return null;
}
