import { ASSUMPTIONS } from "../../core/catalog/assumptions.ts";
import { CalendarDate } from "../../core/plan/values.ts";
import { setValues } from "../../core/planner/assume/set-values.ts";
import type { AssumedValues } from "../../core/planner/assume/values.ts";
import type { Arguments, Option } from "./command.ts";
import { FORMAT_NAMES, type FormatName, formatsOf } from "./formats.ts";
import { UsageError } from "./usage-error.ts";

/** What a plan is made with beside its brief. */
export interface Planning {
  /** Only the assumptions that were set. */
  readonly assumed: Partial<AssumedValues>;
  /** As 2027-01-13; null gives relative weeks. */
  readonly start: string | null;
  /** Whether the assumptions are ranked by what they change, which takes most of the time. */
  readonly ranked: boolean;
  readonly formats: readonly FormatName[];
}

export const AS_ASSUMED: Planning = { assumed: {}, start: null, ranked: true, formats: FORMAT_NAMES };

export const PLAN_OPTIONS: Readonly<Record<string, Option>> = {
  format: {
    value: "LIST",
    choices: FORMAT_NAMES,
    list: true,
    help: `documents to write, with commas between them: ${FORMAT_NAMES.join(",")}; all unless given`,
  },
  fast: { help: "does not rank the assumptions by how much they change the plan" },
  assume: {
    value: "NAME=VALUE",
    choices: Object.keys(ASSUMPTIONS).map((id) => `${id}=`),
    many: true,
    help: "sets an assumption; may be given several times (list: rampwright assumptions)",
  },
  start: { value: "DATE", help: "first day, as 2027-01-13; without it the plan has relative weeks and no calendar" },
};

/** Throws a UsageError for names, numbers, dates and formats that can't be taken: none of them is guessed. */
export function planningOf({ values, lists, switches }: Arguments): Planning {
  const { assumed, findings } = setValues(lists.assume ?? []);
  const [first, ...others] = findings;
  if (first !== undefined)
    throw new UsageError([first, ...others].map(({ message }) => message).join(" "), first.remedy);
  const start = values.start ?? null;
  if (start !== null && !CalendarDate.safeParse(start).success)
    throw new UsageError(`"${start.slice(0, 40)}" is no date.`, "Give the first day as YYYY-MM-DD: --start 2027-01-13");
  const formats = values.format === undefined ? FORMAT_NAMES : formatsOf(values.format);
  if (start === null && values.format !== undefined && formats.includes("ics"))
    throw new UsageError("A calendar needs a first day.", "Add --start DATE, or leave ics out of --format.");
  return { assumed, start, ranked: !switches.has("fast"), formats };
}
