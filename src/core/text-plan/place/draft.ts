import type { GateExpression } from "../../plan/grammar/gate-expression.ts";
import type { Words } from "../source.ts";
import type {
  Criterion,
  Dates,
  Monitor,
  TextPhase,
  TextPlan,
  TextRule,
  Tier,
  Traffic,
  Unread,
  Weeks,
} from "../text-plan.ts";
import { readCriterion } from "../words/criteria.ts";
import { inYearAfter, LEAP_YEAR, readDates } from "../words/dates.ts";
import { metricKey } from "../words/metric-key.ts";
import { plainNumbers } from "../words/plain-numbers.ts";
import { readDays, readTraffic, readWeeks } from "../words/quantities.ts";
import { isYear } from "../words/years.ts";
import { atCount, signsOfBareLimits } from "./bare-limits.ts";
import { plainLabel, tierOfAction } from "./labels.ts";

/** A phase while it is read. */
export interface DraftPhase {
  name: Words;
  cohort: Words | null;
  traffic: Words | null;
  duration: Words | null;
  weeks: Words | null;
  exclusions: Words | null;
  /** A heading that comes back to the phase and gives its weeks. */
  restated?: Words;
  readonly notes: Words[];
}

export interface DraftCriterion {
  readonly tier: Tier;
  readonly from: Criterion["from"];
  readonly phase: number | null;
  readonly words: Words;
  readonly label?: Words | null;
  readonly timeframe?: Words | null;
  readonly action?: Words | null;
  readonly owner?: Words | null;
  readonly sample?: Words | null;
  readonly reentry?: Words | null;
}

export type DraftMonitor = Omit<Monitor, "metric">;

/** What both readers, of JSON and of blocks, put the words into. */
export class Draft {
  readonly phases: DraftPhase[] = [];
  readonly criteria: DraftCriterion[] = [];
  readonly monitors: DraftMonitor[] = [];
  readonly operations: { label: Words; words: Words }[] = [];
  readonly unplaced: Words[] = [];
  /** Whether the plan writes "98,5 %". */
  decimalComma = false;
  readonly unread: Unread[] = [];
  /** Who is kept out of every phase, said once for all. */
  readonly standing: Words[] = [];

  phase(name: Words): number {
    this.phases.push({ name, cohort: null, traffic: null, duration: null, weeks: null, exclusions: null, notes: [] });
    return this.phases.length - 1;
  }

  /** What is said of all phases belongs to each. */
  #withStanding(phase: DraftPhase): DraftPhase {
    const [first] = this.standing;
    if (first === undefined) return phase;
    const texts = this.standing.map(({ text }) => text.replace(/[.;,]$/, ""));
    const own = phase.exclusions;
    return {
      ...phase,
      exclusions: { text: [...(own ? [own.text] : []), ...texts].join("; "), at: own?.at ?? first.at },
    };
  }

  finished(rest: Pick<TextPlan, "sources" | "texts" | "brief" | "breaks">): TextPlan {
    const phases = this.phases.map((phase, index) =>
      finishedPhase(this.#withStanding(phase), index, this.phases.length, this.decimalComma),
    );
    const dated = withYears(phases);
    const names = phases.map(({ name }) => shortName(name.text));
    const finish = (criterion: DraftCriterion) => finishedCriterion(criterion, phases, names, this.decimalComma);
    const read = this.criteria.map(finish);
    const signs = signsOfBareLimits(read);
    const tables = read.map((criterion, n) => {
      const [draft, sign] = [this.criteria[n], signs.get(n)];
      return draft === undefined || sign === undefined
        ? criterion
        : {
            ...finish({ ...draft, words: { ...draft.words, text: `${sign} ${draft.words.text}` } }),
            words: draft.words,
          };
    });
    const monitors = this.monitors.map((monitor) => ({
      ...monitor,
      metric: metricKey(monitor.name.text.replace(/,.*$/, "")).key,
    }));
    const own = new Set(monitors.map(({ metric }) => metric));
    const short = shortNames(tables);
    const named = (rule: TextRule) =>
      withHorizon(inFull(short.get(rule.metric) ?? rule.metric, own), rule.name, horizons);
    const horizons = horizonsIn([
      ...tables.flatMap(({ rules }) => rules.map(({ metric, name }) => ({ metric, name }))),
      ...monitors.map(({ metric, name }) => ({ metric, name: name.text })),
    ]);
    return {
      ...rest,
      phases: dated,
      criteria: tables.map((criterion) => ({
        ...criterion,
        rules: criterion.rules.map((rule) => ({ ...rule, metric: named(rule) })),
      })),
      monitors: monitors.map((monitor) => ({
        ...monitor,
        metric: withHorizon(monitor.metric, monitor.name.text, horizons),
      })),
      operations: this.operations,
      unplaced: this.unplaced,
      unread: this.unread,
    };
  }
}

/** "28 Sep - 11 Oct" behind a phase that begins on 14 September 2026 is in that year. */
function withYears(phases: readonly TextPhase[]): TextPhase[] {
  let after: number | null = null;
  let undated: number | null = null;
  return phases.map((one) => {
    // "25 January" behind a phase of December is in the next year.
    const isNext =
      one.dates !== null && one.dates.from < 0 && undated !== null && one.dates.from < undated - HALF_A_YEAR;
    const phase = isNext && one.dates ? { ...one, dates: aYearOn(one.dates) } : one;
    if (phase.dates !== null && phase.dates.from < 0) undated = phase.dates.from;
    const dates = phase.dates === null || after === null ? phase.dates : inYearAfter(phase.dates, after);
    if (dates !== null && dates.from > 0) after = dates.from;
    return { ...phase, dates };
  });
}

const HALF_A_YEAR = 183;

function aYearOn(dates: Dates): Dates {
  return { ...dates, from: dates.from + LEAP_YEAR, to: dates.to === null ? null : dates.to + LEAP_YEAR };
}

/** "Accuracy" is "routing accuracy" where the monitoring knows no other accuracy. */
function inFull(metric: string, watched: ReadonlySet<string>): string {
  if (metric === "" || watched.has(metric)) return metric;
  const longer = [...watched].filter(
    (one) => one.startsWith("gap") === metric.startsWith("gap") && hasAll(one, metric),
  );
  return longer.length === 1 ? (longer[0] ?? metric) : metric;
}

/**
 * "Summary edit rate" once and "edit rate" ever after are one metric, where no phase has a rule of one tier on both. By
 * the shorter name the longer one.
 */
function shortNames(criteria: readonly Criterion[]): ReadonlyMap<string, string> {
  const uses = new Map<string, Set<string>>();
  for (const { tier, rules } of criteria)
    for (const { metric, phases } of rules) {
      const used = uses.get(metric) ?? new Set<string>();
      for (const phase of phases) used.add(`${tier} ${phase}`);
      uses.set(metric, used);
    }
  const full = new Map<string, string>();
  if (uses.size > MOST_METRICS) return full;
  for (const [metric, used] of uses) {
    const longer = [...uses.keys()].filter((one) => isLongerBy(one, metric, 2) && hasAll(one, metric));
    const [only] = longer;
    if (metric === "" || only === undefined || longer.length > 1 || metric.startsWith("gap") || only.startsWith("gap"))
      continue;
    if (![...(uses.get(only) ?? [])].some((use) => used.has(use))) full.set(metric, only);
  }
  return full;
}

/** By one word, or by so many. */
function isLongerBy(long: string, short: string, most: number): boolean {
  const more = long.split(" ").length - short.split(" ").length;
  return more > 0 && more <= most;
}

/** More metrics than any plan has; each is compared with each. */
const MOST_METRICS = 200;

/** Metrics that a plan has at two ages of people: "D7 retention" and "D30 retention". */
function horizonsIn(named: readonly { metric: string; name: string }[]): ReadonlySet<string> {
  const ages = new Map<string, Set<string>>();
  for (const { metric, name } of named) {
    const age = horizonOf(name);
    if (age !== null) ages.set(metric, (ages.get(metric) ?? new Set<string>()).add(age));
  }
  return new Set([...ages].flatMap(([metric, found]) => (found.size > 1 ? [metric] : [])));
}

function withHorizon(metric: string, name: string, horizons: ReadonlySet<string>): string {
  const age = horizons.has(metric) ? horizonOf(name) : null;
  return age === null ? metric : `${metric} d${age}`;
}

function horizonOf(name: string): string | null {
  if (!/retention|retained|churn|return|repeat/i.test(name)) return null;
  const [, days, dayed, weeks] =
    /\b(?:d|day[- ]?)(\d{1,3})\b|\b(\d{1,3})[- ]days?\b|\b(?:w|week[- ]?)(\d{1,2})\b/i.exec(name) ?? [];
  return weeks === undefined ? (days ?? dayed ?? null) : String(Number(weeks) * 7);
}

function hasAll(long: string, short: string): boolean {
  const words = long.split(" ");
  return short.split(" ").every((word) => words.includes(word));
}

function finishedPhase(phase: DraftPhase, index: number, count: number, decimalComma: boolean): TextPhase {
  const weeks = [
    phase.weeks === null ? null : weeksOf(phase.weeks),
    ...[phase.name, phase.duration].map((words) => (words === null ? null : readWeeks(words))),
  ];
  const dates = datesOf(phase);
  const told = phase.traffic ?? (SHARE_FIRST.test(phase.cohort?.text ?? "") ? phase.cohort : null);
  const traffic = told === null ? null : withBase(readTraffic(told, decimalComma), phase.cohort, decimalComma);
  return {
    index,
    name: phase.name,
    kind: kindOf(phase, traffic, index, count),
    weeks: weeks.find((one) => one !== null) ?? null,
    restated: phase.restated ? readWeeks(phase.restated) : null,
    dates,
    duration: phase.duration,
    days:
      readDays(phase.duration?.text ?? inParentheses(phase.name.text)) ??
      (dates?.to ? dates.to - dates.from + 1 : null),
    cohort: phase.cohort,
    traffic,
    exclusions: phase.exclusions,
    notes: phase.notes,
  };
}

/** "Weeks 3-4", and "3-4" in a column of weeks. */
function weeksOf(words: Words): Weeks | null {
  if (!/^\d{1,2}\s*(?:[-–—]\s*\d{1,2}|\+)?$/.test(words.text)) return readWeeks(words);
  const read = readWeeks({ ...words, text: `weeks ${words.text}` });
  return read === null ? null : { ...read, words };
}

/** "exposure: 25" beside "25% of undergraduates (6,750)": of whom, and how many. */
function withBase(traffic: Traffic, cohort: Words | null, decimalComma: boolean): Traffic {
  const said = cohort === null || traffic.base !== "" ? null : readTraffic(cohort, decimalComma);
  return said === null || said.share === null || said.share !== traffic.share
    ? traffic
    : { ...traffic, base: said.base, people: traffic.people ?? said.people };
}

function datesOf(phase: DraftPhase): Dates | null {
  for (const words of [phase.weeks, phase.name, phase.duration]) {
    const dates = words === null ? null : readDates(words);
    if (dates !== null) return dates;
  }
  return null;
}

/** "Audience: 10% of MAU (120,000 users)", "12,000 opted-in users (1% of MAU)": how many, and no other share. */
const SHARE_FIRST = /^[~≈<]?\s*\d[\d.,]*[kKmM]?\s*(?:%|[^%]{0,60}\(\s*[~≈]?\d[\d.,]*\s*% of)/;

/** "Pilot (2 weeks)": the name alone may say how long a phase lasts. "(Weeks 2-3)" are dates. */
function inParentheses(name: string): string {
  return /\(\s*(\d+[ -](?:days?|weeks?|months?))\s*\)/i.exec(name)?.[1] ?? "";
}

/** "Full rollout in the north", at a fifth of the people and with a phase behind it, is not all. */
const MOST_OF_ALL = 75;

function kindOf(
  { name, cohort }: DraftPhase,
  traffic: Traffic | null,
  index: number,
  count: number,
): TextPhase["kind"] {
  const plain = plainLabel(name.text).replace(/\b(?:limited|early|pre) (?:general availability|ga)\b/, "");
  const isLast = index === count - 1 && count > 1;
  const isPart = !isLast && traffic?.share != null && traffic.share > 0 && traffic.share < MOST_OF_ALL;
  if (/\b(?:general availability|ga|full (?:rollout|launch|release))\b/.test(plain) && !isPart)
    return "general-availability";
  if (isLast && /\b(?:everyone|everybody)\b/i.test(`${plain} ${cohort?.text ?? ""}`)) return "general-availability";
  if (isLast && traffic?.share === 100) return "general-availability";
  if (/\b(?:shadow|dark launch|silent(?:ly)?)\b/.test(plain)) return "shadow";
  if (
    /\b(?:intern(?:al)?|dogfood\w*|employees?|staff|alpha|team only|sandbox|laboratory|lab|offline|back ?test\w*|(?:desk|bench|paper) (?:test|trial|check|run)|dry run)\b/.test(
      plain,
    ) ||
    (index === 0 &&
      /^(?:[~\d]+ (?:of )?)?(?:our own|internal|employees?|staff|all staff|team members)\b/i.test(
        cohort?.text ?? "",
      )) ||
    (index === 0 && traffic?.share === 0)
  )
    return "internal";
  return "customers";
}

/** A longer one is a sentence with a number in it, and no metric. */
const LONGEST_NAME = 9;

function finishedCriterion(
  draft: DraftCriterion,
  phases: readonly TextPhase[],
  names: readonly string[],
  decimalComma: boolean,
): Criterion {
  const { tier, from, phase, words } = draft;
  const said =
    draft.label === null || draft.label === undefined ? words.text : ofRow(draft.label.text, tier, words.text);
  const read = readCriterion(withPhaseNumbers(plainNumbers(said, decimalComma), names));
  const timeframe = draft.timeframe ?? null;
  const label = draft.label ?? null;
  const own = phase === null ? phases.map(({ index }) => index) : [phase];
  const rules: TextRule[] = [];
  const conditions = [...read.conditions];
  const sample = draft.sample ? leastUnits(draft.sample.text) : null;
  for (const { expression: alone, scope, piece } of read.rules) {
    const sampled = readOn(alone);
    const expression = sampled.minUnits === null && sample !== null ? { ...sampled, minUnits: sample } : sampled;
    const written = expression.metric;
    if (expression.form !== "count" && written.split(/\s+/).length > LONGEST_NAME) {
      conditions.push(piece);
      continue;
    }
    const name =
      label !== null && (from !== "table" || isRemark(written) || expression.form === "count") ? label.text : written;
    const before = rules.at(-1)?.metric ?? "";
    const isUnnamed = isWait(expression) && NAMELESS_WAIT.test(piece) && !/latency|time|wait|delay/.test(before);
    const { key, slice } = metricKey(isUnnamed && label === null ? "latency" : name);
    // "mobile uptake < 9% while desktop > 13%": the second is the first one's metric on another part.
    const metric = key === "" ? (rules.at(-1)?.metric ?? "") : key;
    const partOf = metricKey(written).slice || slice;
    const within =
      scope === null ? own : own.filter((n) => n + 1 >= scope.from && (scope.to === null || n + 1 <= scope.to));
    const part =
      expression.slice === null ? partOf : [partOf, expression.slice.toLowerCase()].filter(Boolean).join(" ");
    rules.push({ expression, metric, name, slice: part, phases: within, scoped: scope !== null, piece });
  }
  const action = draft.action ?? (read.action === null ? null : { text: read.action, at: words.at });
  const row = {
    from,
    phase,
    words,
    label,
    timeframe,
    action,
    owner: draft.owner ?? null,
    sample: draft.sample ?? null,
    reentry: draft.reentry ?? null,
  };
  return { ...row, tier, rules, conditions, advisory: read.advisory };
}

/** A cell of a row of limits as it would stand in a sentence. */
function ofRow(label: string, tier: Tier, cell: string): string {
  return ANY.test(cell) ? `any ${label}` : atCount(tier, cell);
}

/** A limit that is the name of its row and no more: "any", "one case". */
const ANY = /^(?:any|one|a single)(?: (?:single|confirmed|proven))*(?: (?:case|incident|event|instance))?\.?$/i;

/** "On a weekly review of 400" is how a rate is read, and no part of the people; the number in it is its sample. */
function readOn(expression: GateExpression): GateExpression {
  if (expression.slice === null || !SAMPLED.test(expression.slice)) return expression;
  const [, digits, of] =
    /(?:\bof|^(?:the|all)|^) ?(\d{1,3}(?:,\d{3})+|\d{1,9})(?: of(?: the| these)?)?(?: (?!an?\b|per\b|each\b|every\b)([\p{L}-]+(?: (?!(?:with|of|in|on|by|per|an?|each|every|and|or|from|that|which|for|at|to|over)\b)[\p{L}-]+)?))?/u.exec(
      expression.slice,
    ) ?? [];
  const count = Number(digits?.replaceAll(",", ""));
  if (isYear(count, expression.slice)) return expression;
  const minUnits = expression.minUnits ?? (digits === undefined ? null : { count, of: of ?? "units" });
  return { ...expression, slice: null, minUnits };
}

const SAMPLED =
  /^(?:the |all (?:the )?)?\d|\b(?:(?:re-?)?reviews?|audits?|samples?|panels?|replays?|(?:test|golden|labelled) sets?|spot[- ]checks?)\b/i;

/** "2,000 audited lines, at least 400 of them from Riga": the number of units that a cell of samples begins with. */
function leastUnits(cell: string): GateExpression["minUnits"] {
  const [, digits, of] =
    /^(?:about|at least|n\s*[≥>]=?|[~≈≥])?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})\s+(\p{L}[\p{L} -]{1,40})/iu.exec(cell) ?? [];
  const count = Number(digits?.replaceAll(",", ""));
  return of === undefined || count === 0 || /^(?:%|percent|of)\b/i.test(of) ? null : { count, of: of.trim() };
}

const NAMELESS_WAIT = /(?:^|[,;]\s*|\b(?:or|and)\s+)p\d{2}\s*(?:[<>≤≥]|at most|below|above|under|over)/i;

/** "p95 < 4s" without a name is a latency. */
function isWait(expression: GateExpression): boolean {
  return (
    expression.form !== "count" && /^p\d/i.test(expression.statistic ?? "") && /^(?:ms|s|second)/.test(expression.unit)
  );
}

/** "of sampled suggestions contain ...", "reporting AI-related issues": no names. */
function isRemark(written: string): boolean {
  return written === "" || /^(?:of|reporting|in|drops?|falls?|any|score|rate)\b/i.test(written);
}

/** Monitors say in one text what several limits do; each is a criterion of the tier of its own action. */
export function alarmsOf(name: Words, action: Words | null, owner: Words | null): DraftCriterion[] {
  if (action === null) return [];
  const { rules, conditions } = readCriterion(action.text);
  const alarms: DraftCriterion[] = [];
  for (const piece of action.text.split(/;\s*/)) {
    const arrow = /→|⇒|=>|->/.exec(piece);
    if (arrow === null) continue;
    const tier = tierOfAction(piece.slice(arrow.index));
    const offset = action.text.indexOf(piece);
    const at = { ...action.at, column: action.at.column + offset, start: action.at.start + offset };
    if (tier !== null && rules.length + conditions.length > 0)
      alarms.push({
        tier,
        from: "monitor",
        phase: null,
        words: { text: piece, at: { ...at, end: at.start + piece.length } },
        label: name,
        owner,
      });
  }
  return alarms;
}

/** "Closed Beta" of "Phase 2: Closed Beta (Weeks 2-3)". */
export function shortName(name: string): string {
  return name
    .slice(0, 200)
    .replace(/\([^()]*\)/g, "")
    .replace(/^\s*(?:phase|stage|step|wave|ring|stufe)\s*\d+\s*[-:–—.]*\s*/i, "")
    .replace(/^\d+\s*[.)]\s*/, "")
    .trim();
}

/** "below 9.9% in Closed Beta" says a phase by its name; the grammar knows phases by their numbers. */
function withPhaseNumbers(text: string, names: readonly string[]): string {
  let result = text;
  names.forEach((name, index) => {
    if (name.length < 4 || !result.includes(name)) return;
    result = result.replaceAll(
      new RegExp(`\\b(in|from|to|at|during|and) ${escaped(name)}(?: and later)?`, "g"),
      `$1 Phase ${index + 1}`,
    );
  });
  return result;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
