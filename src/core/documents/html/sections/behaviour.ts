import { numberText } from "../../../plan/grammar/numbers.ts";
import type { Plan } from "../../../plan/plan.ts";
import { behaviourFigure } from "../../figures/behaviour.ts";
import { notCounted } from "../../words/not-counted.ts";
import { sentence, sentences } from "../../words/sentence.ts";
import { chanceText } from "../../words/share-text.ts";
import { worldText } from "../../words/world-text.ts";
import { type Html, html, trusted } from "../markup.ts";
import { bothWidths, section, table } from "../table.ts";

/** Does a good feature get through, and is a bad one stopped? */
export function behaviour(plan: Plan): Html {
  const { errorBudget: budget } = plan;
  const drawn =
    budget.worlds.length > 0 ? html`${bothWidths((width) => trusted(behaviourFigure(plan, width) ?? ""))}` : null;
  const chances = [
    ["A feature as promised is stopped", share(budget.stoppedWrongly)],
    ["A feature as promised is ever paused", share(budget.falsePause)],
    ["Investigations of a feature as promised, a month", perMonth(budget.falseInvestigate)],
    ["A feature at a kill limit gets through", share(budget.passedAtKillLine)],
  ] as const;
  const columns = [
    { head: "What these rules get wrong, taken together" },
    { head: "at most", right: true, width: 16, mark: "default" as const },
    { head: "in this plan", right: true, width: 20, mark: "computed" as const },
  ];
  const rows = chances.map(([what, { limit, reached }]) => ({ cells: [what, limit, reached] }));
  const notes = [...notCounted(plan), budget.method];
  const buy = budget.wouldBuy === null ? null : html`<p class="pen">${sentence(budget.wouldBuy)}</p>`;
  return section(
    "behaviour",
    "How this plan behaves",
    "How rollouts of this plan end if the feature is as promised, and if it is as bad as a limit.",
    html`${drawn}${table(columns, rows)}${buy}<p class="sub">${sentences(notes)}</p>`,
  );
}

type Chance = Plan["errorBudget"]["falsePause"];

const share = ({ limit, reached }: Chance) => ({
  limit: chanceText(limit),
  reached: reached === null ? "not computed" : chanceText(reached),
});
const perMonth = ({ limit, reached }: Chance) => ({
  limit: numberText(limit),
  reached: reached === null ? "not computed" : numberText(Number(reached.toPrecision(2))),
});

/** How rollouts end in each world, in numbers: the figure's table. */
export function worldsTable(plan: Plan): Html | null {
  if (plan.errorBudget.worlds.length === 0) return null;
  const columns = [
    { head: "World" },
    ...["get through", "fail a gate for good", "end in a pause", "killed"].map((head) => ({
      head,
      right: true,
      mark: "computed" as const,
      width: 16,
    })),
  ];
  const rows = plan.errorBudget.worlds.map((world) => ({
    cells: [worldText(plan, world), ...[world.completed, world.failedGate, world.paused, world.killed].map(chanceText)],
  }));
  return html`<h3>How rollouts end, in each world</h3>${table(columns, rows, "small")}`;
}
