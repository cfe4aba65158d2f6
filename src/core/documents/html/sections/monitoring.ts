import { METRIC_GROUPS, type MetricGroup } from "../../../plan/metric.ts";
import type { Plan } from "../../../plan/plan.ts";
import { aimText } from "../../words/aim-text.ts";
import { statisticText } from "../../words/rule-text.ts";
import { capital, counted, listText, sentence } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
import { type Row, section, table, withSub } from "../table.ts";

const GROUPS: Record<MetricGroup, string> = {
  business: "Business",
  quality: "Quality",
  safety_and_compliance: "Safety and compliance",
};

/** Everything that is watched: one definition and one owner each. */
export function monitoring(plan: Plan): Html {
  const added = plan.metrics.filter(({ addedByPlan }) => addedByPlan).length;
  const lede = `${counted(plan.metrics.length, "measure", "measures")}, one owner each${added === 0 ? "" : `; ${counted(added, "is", "are")} marked “added”: not in the brief, confirm`}.`;
  const columns = [
    { head: "Measure", width: 26 },
    { head: "Is" },
    { head: "From", width: 17 },
    { head: "Read", width: 10 },
    { head: "Owner", width: 12 },
  ];
  return section(
    "monitoring",
    "What is watched",
    lede,
    table(
      columns,
      METRIC_GROUPS.flatMap((group) => groupRows(plan, group)),
      "small",
    ),
  );
}

function groupRows({ metrics }: Plan, group: MetricGroup): Row[] {
  const own = metrics.filter((metric) => metric.group === group);
  if (own.length === 0) return [];
  const rows = own.map((metric) => ({
    cells: [
      withSub(
        capital(`${statisticText(metric)}${metric.name}`),
        html`${aimText(metric)}${metric.addedByPlan ? html` <span class="tag">added</span>` : null}`,
      ),
      sentence(metric.definition),
      sentence(metric.dataSource),
      metric.cadence,
      metric.consulted.length === 0 ? metric.owner : withSub(metric.owner, `asks ${listText(metric.consulted)}`),
    ],
  }));
  return [{ cells: [], group: GROUPS[group] }, ...rows];
}
