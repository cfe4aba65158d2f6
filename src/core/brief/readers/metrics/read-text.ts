import type { CanonicalText } from "../../text/canonical.ts";
import { completed } from "./antecedent.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { has } from "./links.ts";
import { metricOf, type ReadMetric } from "./metric.ts";
import { isBareMetric, isKeptOut, isOrder, isPlainSentence } from "./no-metric.ts";
import { clausesOf } from "./split-clauses.ts";
import { type Item, partsOf } from "./split-items.ts";
import { metricsOfRows } from "./table.ts";

/** The metrics of a field, in the order of the text, and the stretches that look like metrics but are none. */
export interface TextReading {
  readonly metrics: readonly ReadMetric[];
  readonly unread: readonly Item[];
}

/** A metric that the next clause may still add to: "…; it's 15 now", "p99 < 6 s". */
interface Open {
  readonly clause: Clause;
  readonly metric: ReadMetric;
  /** How often it was added to; a clause is read again each time, so that this is limited. */
  readonly joined: number;
}

const MOST_JOINED = 2;
/** A longer name is no name. */
const MOST_WORDS = 40;

/** Reads one field. Linear in its length. */
export function readText(field: CanonicalText): TextReading {
  const metrics: ReadMetric[] = [];
  const unread: Item[] = [];
  let open: Open | null = null;
  for (const part of partsOf(field.text)) {
    if (part.kind === "rows") {
      const rows = metricsOfRows(field.text, part.rows);
      metrics.push(...rows.metrics);
      unread.push(...rows.unread);
      open = null;
      continue;
    }
    const said = field.text.slice(part.item.start, part.item.end);
    if (isOrder(said) || isKeptOut(said)) {
      unread.push(part.item);
      continue;
    }
    for (const read of clausesOf(field.text, part.item)) {
      const whole = open === null ? null : completed(field.text, open.clause, read);
      const clause = whole?.clause ?? read;
      if (open !== null && whole !== null && whole.before !== open.clause) {
        open = renamedOpen(field.text, open, whole.before);
        metrics[metrics.length - 1] = open.metric;
      }
      const next: Open | "none" | "unread" =
        clause.name === null ? added(field.text, open, clause) : begun(field.text, open, clause);
      if (next === "unread") unread.push(clause);
      if (typeof next === "string") continue;
      if (open !== null && next.joined > open.joined) metrics[metrics.length - 1] = next.metric;
      else metrics.push(next.metric);
      open = next;
    }
  }
  return { metrics, unread };
}

/** The metric before, once the clause behind has shown that more belongs to its name: "99% on typed forms and 96% on …". */
function renamedOpen(text: string, open: Open, clause: Clause): Open {
  const metric = metricOf(text, clause, null);
  return metric === null
    ? open
    : { ...open, clause, metric: { ...metric, fact: { ...open.metric.fact, name: metric.fact.name } } };
}

/** A clause with a name of its own: a metric, or a sentence that is none. */
function begun(text: string, open: Open | null, clause: Clause): Open | "none" | "unread" {
  const before = open?.clause.name ?? null;
  const metric = metricOf(
    text,
    clause,
    before === null || open === null ? null : { name: before, comparator: open.metric.fact.comparator },
  );
  if (metric === null || (clause.name?.words.length ?? 0) > MOST_WORDS) return "unread";
  if (clause.roles.target === null && !isBareMetric(clause)) return isPlainSentence(clause) ? "none" : "unread";
  if (clause.roles.target !== null && isPlainSentence(clause) && metric.aim.from === "direction") return "unread";
  return { clause, metric, joined: 0 };
}

/** A clause without a name: another percentile of the metric before, or its target or present value. */
function added(text: string, open: Open | null, clause: Clause): Open | "none" | "unread" {
  const hasNumber = clause.pieces.some((piece) => piece.kind === "amount");
  if (open === null) return hasNumber ? "unread" : "none";
  const { roles, statistic } = clause;
  if (roles.target !== null && open.clause.roles.target !== null && (statistic !== null || open.clause.name === null)) {
    const inherited = open.clause.name ?? null;
    const metric =
      inherited === null ? null : metricOf(text, clause, { name: inherited, comparator: open.metric.fact.comparator });
    if (metric !== null) return { clause: { ...clause, name: inherited }, metric, joined: 0 };
  }
  const adds = hasNumber || has(clause.pieces, "none", "flat", "nil");
  if (!adds) return "none";
  if (
    open.joined >= MOST_JOINED ||
    (roles.target !== null && open.metric.fact.target !== null && open.metric.aim.from === "words")
  )
    return "unread";
  const joined = clauseOf(text, open.clause.start, clause.end);
  const metric = metricOf(text, joined, null);
  return metric === null ? "unread" : { clause: joined, metric, joined: open.joined + 1 };
}
