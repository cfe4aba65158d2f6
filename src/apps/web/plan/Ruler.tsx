import { axisOf, SHORT } from "../../../core/documents/figures/axis.ts";
import { dateOfDay } from "../../../core/documents/words/date-text.ts";
import { shareText } from "../../../core/documents/words/share-text.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { weekLabel } from "../../../core/plan/week.ts";
import { FORMS } from "../locale.ts";

/** The phases on the axis of all figures, above everything. */
export function Ruler({ plan }: { readonly plan: Plan }) {
  const axis = axisOf(plan, 100);
  const widths = [...axis.columns.map(({ from, to }) => to - from), Math.max(100 - axis.end, 0)];
  return (
    <div className="ruler">
      <ol style={{ gridTemplateColumns: widths.map((width) => `minmax(0,${width}fr)`).join(" ") }}>
        {axis.columns.map(({ phase, number, from, to }) => (
          <li key={phase.id} className={roomFor(to - from, SHORT[phase.kind])} title={phase.name}>
            <b>
              {number}{" "}
              <span className="nm">{room(to - from) < phase.name.length ? SHORT[phase.kind] : phase.name}</span>
            </b>
            <span className="wk">{startText(plan, phase.startDay) ?? weekLabel(phase)}</span>
            <span className="sh">{shareText(phase.exposed.shareOfEligible)}</span>
          </li>
        ))}
        <li className="end" aria-hidden="true">
          <span className="week" />
        </li>
      </ol>
    </div>
  );
}

/** What a column has room for: the number alone, with the short name, with the weeks, or with the share too. */
function roomFor(percent: number, short: string): string {
  if (percent < 9) return short.length + 1.5 <= room(percent) ? "short" : "narrow";
  return room(percent) < 15 ? "tight" : "";
}

/** Letters that a column of so many percent of the narrowest full ruler has room for. */
function room(percent: number): number {
  return (percent / 100) * 708 * 0.145 - 2;
}

/** "13 Jan", as the reader's region has it; null for a plan in relative weeks. */
function startText(plan: Plan, day: number): string | null {
  const date = dateOfDay(plan, day);
  return date === null ? null : FORMS.dayMonth(date);
}
