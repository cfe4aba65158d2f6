import type { Brief } from "../../brief/brief.ts";
import type { Facts } from "../../brief/facts.ts";
import { unitOf } from "../../catalog/population-units.ts";
import type { Span } from "../../shared/span.ts";

export interface PeopleOfAPeriod {
  readonly activeSharePerWeek: number;
  readonly span: Span;
  /** The brief's words, and how the value follows from them. */
  readonly why: string;
}

/** Weeks over which a population is counted that comes and goes: "1.1M guests a year", "90,000 annual visitors". */
const PERIODS = [
  {
    behind: /^\s+(?:(?:a|per|each|every|in a) year|annually|yearly)\b|^\s*\/\s*(?:year|yr)\b/i,
    within: /\b(?:annual|yearly)\b/i,
    weeks: 52,
    name: "a year",
  },
  {
    behind: /^\s+(?:(?:a|per|each|every|in a) month|monthly)\b|^\s*\/\s*month\b/i,
    within: /\bmonthly\b/i,
    weeks: 52 / 12,
    name: "a month",
  },
  {
    behind: /^\s+(?:(?:a|per|each|every|in a) week|weekly)\b|^\s*\/\s*(?:week|wk)\b/i,
    within: /\bweekly\b/i,
    weeks: 1,
    name: "a week",
  },
] as const;

/**
 * What share of a population comes in a week where the brief counts it over a period: each at least once in it, so at least
 * one in so many weeks. Null where it is a stock, or a usual count of active people (MAU).
 */
export function peopleOfAPeriod(brief: Brief, { population }: Facts): PeopleOfAPeriod | null {
  if (population === null || unitOf(population.unit).noun !== null || unitOf(population.unit).is !== "person")
    return null;
  const { span } = population.origin;
  const text = brief[span.field];
  const said = text.slice(span.start, span.end);
  if (/\bactive\b/i.test(said)) return null;
  const behind = text.slice(span.end);
  const period = PERIODS.find((one) => one.behind.test(behind) || one.within.test(said));
  if (period === undefined) return null;
  const { length } = period.behind.exec(behind)?.[0] ?? "";
  const whole = { ...span, end: span.end + length };
  const words = text.slice(whole.start, whole.end).replace(/\s+/g, " ");
  return {
    activeSharePerWeek: Number((1 / period.weeks).toPrecision(2)),
    span: whole,
    why: `The brief says "${words}": people of ${period.name}, ${period.weeks === 1 ? "so all of them come in one" : `so about one in ${Math.round(period.weeks)} comes in a week if each comes once`}.`,
  };
}
