import { CalendarDate } from "../../core/plan/values.ts";
import { setValues } from "../../core/planner/assume/set-values.ts";
import type { AssumedValues } from "../../core/planner/assume/values.ts";
import type { Arguments, Option } from "./command.ts";
import { UsageError } from "./usage-error.ts";

/** What a plan is made with beside its brief. */
export interface Planning {
  /** Only the assumptions that were set. */
  readonly assumed: Partial<AssumedValues>;
  /** As 2027-01-13; null gives relative weeks. */
  readonly start: string | null;
}

export const AS_ASSUMED: Planning = { assumed: {}, start: null };

export const PLAN_OPTIONS: Readonly<Record<string, Option>> = {
  assume: {
    value: "NAME=VALUE",
    many: true,
    help: "sets an assumption; may be given several times (list: rampwright assumptions)",
  },
  start: { value: "DATE", help: "first day, as 2027-01-13; without it the plan has relative weeks" },
};

/** Throws a UsageError for names, numbers and dates that can't be taken: none of them is guessed. */
export function planningOf(args: Arguments): Planning {
  const { assumed, findings } = setValues(args.lists.assume ?? []);
  const [first, ...others] = findings;
  if (first !== undefined)
    throw new UsageError([first, ...others].map(({ message }) => message).join(" "), first.remedy);
  const start = args.values.start ?? null;
  if (start !== null && !CalendarDate.safeParse(start).success)
    throw new UsageError(`"${start.slice(0, 40)}" is no date.`, "Give the first day as YYYY-MM-DD: --start 2027-01-13");
  return { assumed, start };
}
