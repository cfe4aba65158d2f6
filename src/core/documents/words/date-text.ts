import type { Plan } from "../../plan/plan.ts";
import { type Days, weekLabel, weeksOf } from "../../plan/week.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Calendar date of a day of the plan, as "2027-01-13"; null for a plan without a first date. */
export function dateOfDay({ startDate }: Pick<Plan, "startDate">, day: number): string | null {
  if (startDate === null) return null;
  const [year = 0, month = 1, date = 1] = startDate.split("-").map(Number);
  return dateOf(daysFromCivil(year, month, date) + day - 1);
}

/** "13 Jan 2027" where the plan has dates, else "day 15 (week 3)". */
export function dayText(plan: Pick<Plan, "startDate">, day: number): string {
  const date = dateOfDay(plan, day);
  return date === null ? `day ${day} (week ${weeksOf({ startDay: day, days: 1 }).first})` : spelled(date);
}

/** "13 Jan 2027 to 2 Feb 2027" where the plan has dates, else "Weeks 3-5". */
export function stretchText(plan: Pick<Plan, "startDate">, stretch: Days): string {
  if (plan.startDate === null) return weekLabel(stretch);
  const last = stretch.startDay + Math.max(stretch.days, 1) - 1;
  return stretch.startDay === last
    ? dayText(plan, last)
    : `${dayText(plan, stretch.startDay)} to ${dayText(plan, last)}`;
}

function spelled(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

// Days since 1970-01-01 in the Gregorian calendar, by H. Hinnant's "chrono-compatible low-level date algorithms". The
// platform's own dates would bring time zones in.
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dateOf(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
