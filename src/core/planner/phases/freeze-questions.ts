import type { FreezeWindow } from "../../catalog/industries/freezes.ts";
import type { Question } from "../../plan/follow-up.ts";
import { computed } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { monthDayText } from "./dates.ts";
import { freezesFor, type GateFreeze } from "./freezes.ts";

/** What has to be known before freezes can be kept: the start, dates that move, and whether a freeze applies at all. */
export function freezeQuestions(context: PlanContext): Question[] {
  const freezes = freezesFor(context);
  return [
    ...(context.startDate === null ? startQuestion(context, freezes) : []),
    ...datesQuestion(context, freezes),
    ...appliesQuestion(context, freezes),
  ];
}

function question(context: PlanContext, parts: Omit<Question, "asks">): Question {
  return { ...parts, asks: context.people.title("product-manager") };
}

const HINTED = computed("the trade that the brief's words hint at has such times", ["catalog:freezes"]);

function startQuestion(context: PlanContext, freezes: readonly GateFreeze[]): Question[] {
  const dated = freezes.flatMap((freeze) => {
    const when = freeze.windows.flatMap((window) => windowText(window) ?? []);
    return freeze.hard && when.length > 0 ? [`${freeze.title} (${when.join("; ")})`] : [];
  });
  const told = freezes.filter(({ hard }) => !hard).map(({ title }) => title);
  const hard = dated.length === 0 ? "" : ` These times move gates: ${dated.join("; ")}.`;
  const soft = told.length === 0 ? "" : ` These are to beware of: ${told.slice(0, MOST_TOLD).join("; ")}.`;
  return [
    question(context, {
      id: "start-date",
      text: `On which Wednesday does phase 1 begin, and in which weeks may nothing be promoted?${hard}${soft}`,
      untilAnswered: "weeks are relative, and no freeze is kept",
      influence: "the dates of all gates, and how long a phase is whose gate would meet in a freeze",
      because: computed("no start date is given", ["plan:/startDate"]),
    }),
  ];
}
const MOST_TOLD = 4;

function windowText(window: FreezeWindow): string | null {
  switch (window.kind) {
    case "dates":
      return `${monthDayText(window.from)} to ${monthDayText(window.to)}`;
    case "weekday":
      return `${window.days} days late in the month`;
    case "working days":
      return `last ${window.last} and first ${window.first} working days of a ${window.of}`;
    case "asked":
      return null;
  }
}

function datesQuestion(context: PlanContext, freezes: readonly GateFreeze[]): Question[] {
  const events = freezes.flatMap(({ windows }) =>
    windows.flatMap((window) => (window.kind === "asked" ? [window.event] : [])),
  );
  if (events.length === 0) return [];
  return [
    question(context, {
      id: "freeze-dates",
      text: `On which dates, if any, do these fall: ${[...new Set(events)].join("; ")}?`,
      untilAnswered: "none of them falls into the plan",
      influence: "gate meetings and steps around those dates",
      because: HINTED,
    }),
  ];
}

function appliesQuestion(context: PlanContext, freezes: readonly GateFreeze[]): Question[] {
  const some = freezes.filter(({ hardOnlyFor }) => hardOnlyFor !== null);
  if (some.length === 0) return [];
  return [
    question(context, {
      id: "freeze-applies",
      text: `Does the feature touch ${some.map(({ title, hardOnlyFor }) => `${hardOnlyFor} (${title})`).join("; or ")}?`,
      untilAnswered: "no: those times are told and move no gate",
      influence: "whether gates move out of those times",
      because: HINTED,
    }),
  ];
}
