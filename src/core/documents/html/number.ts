import type { Because } from "../../plan/because.ts";
import type { Plan } from "../../plan/plan.ts";
import { MARK_TEXT, type Mark, markOf } from "../words/mark.ts";
import { type Html, html } from "./markup.ts";

/** A number of the plan with the sign of its source; its reason shows when a pointer rests on it. */
export function number(plan: Plan, text: string, because: Because): Html {
  return html`<span class="${classOf(because)}" title="${because.detail}">${text}${markSign(markOf(plan, because))}</span>`;
}

/** Several numbers of one row: a sign stands only where the source changes, so that equal cells do not repeat it. */
export function numbers(plan: Plan, cells: readonly ({ text: string; because: Because } | null)[]): (Html | string)[] {
  let last: Mark | null = null;
  return cells.map((cell) => {
    if (cell === null) return "";
    const mark = markOf(plan, cell.because);
    const isNew = mark !== last;
    last = mark;
    return isNew
      ? number(plan, cell.text, cell.because)
      : html`<span class="${classOf(cell.because)}" title="${cell.because.detail}">${cell.text}</span>`;
  });
}

/** What somebody set by hand looks like what a person must see. */
function classOf({ source }: Because): string {
  return source === "edit" ? "n edited" : "n";
}

export function markSign(mark: Mark): Html {
  return html`<i class="mk mk-${mark}" role="img" aria-label="${MARK_TEXT[mark]}"></i>`;
}
