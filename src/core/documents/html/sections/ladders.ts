import { isPassing, type MetricGate } from "../../../plan/gate.ts";
import type { Metric } from "../../../plan/metric.ts";
import type { Plan } from "../../../plan/plan.ts";
import { ladderFigure, ladderNote } from "../../figures/ladder.ts";
import { laddersOf } from "../../figures/ladder-order.ts";
import { zoneSign } from "../../figures/zone-signs.ts";
import { statisticText } from "../../words/rule-text.ts";
import { capital, listText } from "../../words/sentence.ts";
import { type Html, html, trusted } from "../markup.ts";
import { section } from "../table.ts";
import { ruleMatrix } from "./rule-matrix.ts";

/** What each number decides, phase by phase: the metrics of the brief first. */
export function ladders(plan: Plan, draw = twoAbreast): Html {
  const { body, rest } = laddersOf(plan);
  const others = rest.length === 0 ? "" : ` In appendix E: ${listText(rest.map(({ name }) => name))}.`;
  const lede = `Every value falls into one zone. Limits tighten from left to right and never loosen.${others}`;
  return section("ladders", "What each number decides, phase by phase", lede, html`${key()}${grid(plan, body, draw)}`);
}

/** The ladders' limits in numbers, tier by tier: what the figures show, as a table. */
export function laddersTable(plan: Plan): Html {
  const drawn = new Set(laddersOf(plan).body.map(({ id }) => id));
  const group = (title: string, takes: (gate: MetricGate) => boolean) => ({
    title,
    takes: (gate: MetricGate) => drawn.has(gate.metric) && takes(gate),
    acts: false,
  });
  return ruleMatrix(plan, [
    group("To pass", isPassing),
    group("Investigate", ({ tier }) => tier === "investigate"),
    group("Pause", ({ tier }) => tier === "pause"),
    group("Kill", ({ tier }) => tier === "kill"),
  ]);
}

/** On paper and in a document two stand side by side. */
const twoAbreast = (figure: (width: number) => Html) => figure(358);

export function grid(plan: Plan, metrics: readonly Metric[], draw = twoAbreast): Html {
  const each = metrics.map(
    (metric) =>
      html`<figure class="lad"><figcaption><b>${capital(`${statisticText(metric)}${metric.name}`)}</b> ${ladderNote(plan, metric)}</figcaption>${draw((width) => trusted(ladderFigure(plan, metric, width)))}</figure>\n`,
  );
  return html`<div class="lads">${each}</div>`;
}

function key(): Html {
  const zones = (["promote", "hold", "investigate", "pause", "kill"] as const).map(
    (zone) =>
      html`<span><svg xmlns="http://www.w3.org/2000/svg" class="fig k" viewBox="0 0 44 12" aria-hidden="true"><rect x="0.5" y="0.5" width="27" height="11" class="z-${zone} frame"/>${zoneSign(zone, 33, 2)}</svg>${zone}</span>`,
  );
  return html`<p class="zkey">${zones}<span class="dash">your target</span></p>`;
}
