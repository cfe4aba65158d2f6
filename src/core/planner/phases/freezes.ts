import { FREEZE_CUES } from "../../catalog/freeze-cues.ts";
import { FREEZES, type Freeze, type FreezeId, type FreezeWindow } from "../../catalog/industries/freezes.ts";
import { INDUSTRIES } from "../../catalog/industries/industries.ts";
import type { IndustryRow } from "../../catalog/industries/industry-row.ts";
import { dayNumberOf, partsOf } from "../../shared/day-numbers.ts";
import type { PlanContext } from "../context.ts";
import { dayNumber, weekdayOf } from "./dates.ts";
import { industriesOf } from "./industries-of.ts";
import { wordFinder } from "./words-of-brief.ts";

/** A freeze that concerns this plan. */
export interface GateFreeze {
  readonly title: string;
  readonly windows: readonly FreezeWindow[];
  /** Moves a gate; where it is hard for a part only, nobody has said that this feature is that part. */
  readonly hard: boolean;
  readonly hardOnlyFor: string | null;
  readonly note: string | null;
}

/** A stretch of calendar days, both included, as day numbers. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The freezes of the industries that the brief's words hint at, and those that its words name. */
export function freezesFor(context: Pick<PlanContext, "brief">): GateFreeze[] {
  const industries = industriesOf(context).map((id): IndustryRow => INDUSTRIES[id]);
  const listed = new Set<FreezeId>(industries.flatMap(({ freezes }) => freezes));
  const words = findCues(context);
  const ids = (Object.keys(FREEZES) as FreezeId[]).filter((id) => concerns(words, id, listed.has(id)));
  const own = industries.flatMap(({ ownFreezes }) => ownFreezes);
  return [
    ...ids.map((id) => fromCalendar(FREEZES[id])),
    ...own.map(({ text, window, strength }) => ({
      title: text,
      windows: window === null ? [] : [window],
      hard: strength === "hard",
      hardOnlyFor: null,
      note: null,
    })),
  ];
}

const findCues = wordFinder(FREEZE_CUES.flatMap(({ words }) => words));

function concerns(found: ReadonlySet<string>, id: FreezeId, listed: boolean): boolean {
  const cue = FREEZE_CUES.find(({ freeze }) => freeze === id);
  if (cue === undefined) return listed;
  return (listed || cue.anyIndustry) && cue.words.some((word) => found.has(word));
}

function fromCalendar({ title, windows, strength, hardOnlyFor, note }: Freeze): GateFreeze {
  return { title, windows, hard: strength === "hard" && hardOnlyFor === null, hardOnlyFor, note };
}

/** The hard freeze in which a day of the plan falls, or null; without a start date nobody can tell. */
export function hardFreezeOn(
  { startDate }: PlanContext,
  freezes: readonly GateFreeze[],
  day: number,
): GateFreeze | null {
  if (startDate === null) return null;
  const date = dayNumber(startDate) + day - 1;
  return freezes.find((freeze) => freeze.hard && stretchesOf(freeze, date, date).length > 0) ?? null;
}

/** When a freeze is between two days, both included. What moves from year to year has no date here. */
export function stretchesOf({ windows }: GateFreeze, from: number, to: number): Stretch[] {
  const first = partsOf(from).year - 1;
  const years = Array.from({ length: partsOf(to).year + 2 - first }, (_, at) => first + at);
  return windows
    .flatMap((window) => years.flatMap((year) => inYear(window, year)))
    .filter((stretch) => stretch.to >= from && stretch.from <= to);
}

function inYear(window: FreezeWindow, year: number): Stretch[] {
  switch (window.kind) {
    case "dates": {
      const start = dayNumberOf(year, window.from.month, window.from.day);
      const end = dayNumberOf(year, window.to.month, window.to.day);
      return [{ from: start, to: end >= start ? end : dayNumberOf(year + 1, window.to.month, window.to.day) }];
    }
    case "weekday": {
      const first = dayNumberOf(year, window.month, 1);
      const start = first + ((window.weekday - weekdayOf(first) + 7) % 7) + 7 * (window.nth - 1);
      return [{ from: start, to: start + window.days - 1 }];
    }
    case "working days":
      return boundaries(window.of, year).map((first) => ({
        from: workingDays(first - 1, window.last, -1),
        to: workingDays(first, window.first, 1),
      }));
    case "asked":
      return [];
  }
}

/** The first days of the year's months or quarters. */
function boundaries(of: "month" | "quarter", year: number): number[] {
  const step = of === "month" ? 1 : 3;
  return Array.from({ length: 12 / step }, (_, at) => dayNumberOf(year, 1 + at * step, 1));
}

/** The `count`th working day from `day` on, in a direction; holidays are not known here. */
function workingDays(day: number, count: number, direction: 1 | -1): number {
  let left = count;
  for (let at = day; ; at += direction) {
    if (weekdayOf(at) !== 0 && weekdayOf(at) !== 6) left -= 1;
    if (left === 0) return at;
  }
}
