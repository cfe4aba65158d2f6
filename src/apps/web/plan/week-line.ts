import type { RefObject } from "react";
import { useEffect } from "react";
import { axisOf } from "../../../core/documents/figures/axis.ts";
import { dateOfDay } from "../../../core/documents/words/date-text.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { FORMS } from "../locale.ts";
import { WORDS } from "../words.ts";

/** What hangs from the time axis, over the whole of its width. */
const ON_AXIS =
  ".ruler ol, .prof-w svg.fig, #timetable svg.fig, .lin svg.fig, #exclusions svg.fig, #ladders svg.fig[aria-labelledby]";

/**
 * One line through ruler and figures at the week under the pointer, with its date. It is drawn by the style sheet from one
 * number on the sheet, so that no view is drawn anew while a pointer moves.
 */
export function useWeekLine(sheet: RefObject<HTMLElement | null>, plan: Plan): void {
  useEffect(() => {
    const root = sheet.current;
    if (root === null) return;
    const weeks = weeksOf(plan);
    const leave = () => delete root.dataset.week;
    const move = (event: PointerEvent) => {
      const on = (event.target as Element).closest(ON_AXIS)?.getBoundingClientRect();
      const part = on === undefined ? Number.NaN : (event.clientX - on.left) / on.width;
      const week = weeks.findLast(({ from }) => from <= part);
      if (week === undefined) {
        leave();
        return;
      }
      if (root.dataset.week === String(week.number)) return;
      root.dataset.week = String(week.number);
      root.style.setProperty("--week", String(week.from));
      const says = root.querySelector(".week");
      if (says !== null) says.textContent = week.says;
    };
    root.addEventListener("pointermove", move);
    root.addEventListener("pointerleave", leave);
    return () => {
      leave();
      root.removeEventListener("pointermove", move);
      root.removeEventListener("pointerleave", leave);
    };
  }, [sheet, plan]);
}

/** Where each week begins, as a part of the axis. */
function weeksOf(plan: Plan): { readonly number: number; readonly from: number; readonly says: string }[] {
  const axis = axisOf(plan, 1);
  const last = plan.phases.at(-1);
  const days = last === undefined ? 0 : last.startDay + last.days - 1;
  return Array.from({ length: Math.ceil(days / 7) }, (_, at) => {
    const date = dateOfDay(plan, at * 7 + 1);
    const name = WORDS.week(at + 1);
    return {
      number: at + 1,
      from: axis.x(at * 7 + 1),
      says: date === null ? name : `${name}, ${FORMS.dayMonth(date)}`,
    };
  });
}
