import { numberText } from "../../../plan/grammar/numbers.ts";
import type { Plan } from "../../../plan/plan.ts";
import { exposureFigure } from "../../figures/exposure.ts";
import { timelineFigure } from "../../figures/timeline.ts";
import { dayText, stretchText } from "../../words/date-text.ts";
import { sentences } from "../../words/sentence.ts";
import { type Html, html, trusted } from "../markup.ts";
import { number } from "../number.ts";
import { bothWidths, section } from "../table.ts";

/** When it happens, and to how many people. */
export function timetable(plan: Plan): Html {
  const body = html`${bothWidths((width) => trusted(timelineFigure(plan, width)))}${freezes(plan)}
<div class="keep"><h3>People who have it, in all</h3><p class="sub">${base(plan)}</p>${bothWidths((width) => trusted(exposureFigure(plan, width)))}</div>`;
  return section("timetable", "When it happens, and to how many", null, body);
}

function base(plan: Plan): Html {
  const { population } = plan;
  const scale = "Each line of the scale is ten times the one below; zero stands under the break.";
  if (population.eligible !== null) return html`${sentences([population.base])} ${scale}`;
  const low = number(plan, numberText(population.planningLow), population.because.planningLow);
  const least =
    population.breakEven === null
      ? null
      : html` With fewer than ${number(plan, numberText(population.breakEven), population.because.breakEven)} eligible people a rule that decides can't be read any more.`;
  return html`${sentences([population.base])} How many are eligible is not known: counts are upper bounds, and the dashed line is ${low}, the number that gates are proven for.${least} ${scale}`;
}

function freezes(plan: Plan): Html | null {
  const found = plan.calendar.filter(({ kind }) => kind === "freeze" || kind === "review");
  if (found.length === 0) return null;
  const texts = found.map(({ title, day, days, hard }) => {
    // What comes from a calendar says its own dates, of which the plan may see a part only.
    const isDated = /\b\d{4}\b/.test(title);
    const when = days === 1 ? dayText(plan, day) : stretchText(plan, { startDay: day, days });
    return `${title}${isDated ? "" : `: ${when}`}${hard ? ", no gate moves in it" : ""}`;
  });
  return html`<p class="sub">Days to keep in mind. ${sentences(texts)}</p>`;
}
