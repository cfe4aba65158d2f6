import type { Gate } from "../../plan/gate.ts";
import { METRIC_GROUPS, type MetricGroup } from "../../plan/metric.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { type StoppingRule, type StoppingTier, stoppingRules } from "../published-json/kill-criteria.ts";
import { aimText } from "../words/aim-text.ts";
import { signOf } from "../words/mark-sign.ts";
import { listText, sentence, sentences } from "../words/sentence.ts";
import { type Block, bullets, heading, paragraph, plain, strong, table } from "./blocks.ts";
import { ladderParts } from "./figure-parts.ts";

const TIERS = ["kill", "pause", "investigate"] as const;

const TIER_TITLES: Readonly<Record<StoppingTier, string>> = {
  kill: "Kill",
  pause: "Pause",
  investigate: "Investigate",
};

/** The kill matrix: each metric with the limits that slow, hold or end the rollout, and what is then done by whom. */
export function stoppingParts(plan: Plan): Block[] {
  const rules = TIERS.map((tier) => [tier, stoppingRules(plan, tier)] as const);
  const inForce = TIERS.map((tier) => [tier, stoppingRules(deciding(plan), tier)] as const);
  const namesIn = (all: readonly (readonly [StoppingTier, readonly StoppingRule[]])[]) => [
    ...new Set(all.flatMap(([, some]) => some.map(({ row }) => row.metric))),
  ];
  const metrics = namesIn(inForce);
  const reported = namesIn(rules).filter((name) => !metrics.includes(name));
  const first = plan.phases.find(showsToCustomers)?.name ?? "";
  const cell = (some: readonly StoppingRule[], metric: string) =>
    some
      .filter(({ row }) => row.metric === metric)
      .map((rule) => limitCell(rule, first))
      .join(" ");
  return [
    heading(1, "What stops it"),
    metrics.length === 0
      ? paragraph("This plan has no rule in force on a number that stops it.")
      : paragraph(
          `Limits hold from ${first} on, unless phases are named.${beforeCustomers(plan)} Least units stand with the evidence.`,
        ),
    ...ladderParts(plan),
    ...table(
      [["Metric", 16], ...TIERS.map((tier) => [TIER_TITLES[tier], 28] as const)],
      metrics.map((metric) => [metric, ...inForce.map(([, some]) => cell(some, metric))]),
    ),
    ...(reported.length === 0
      ? []
      : [
          paragraph(
            `${reported.length} reported only, stopping nothing: ${listText(reported)} (limits in appendix D).`,
          ),
        ]),
    ...inForce.flatMap(([tier, some]) => deedLines(tier, some)),
  ];
}

/** What acts while no customer sees it yet: events and reports need no exposure to count. */
function beforeCustomers(plan: Plan): string {
  const early = deciding(plan).phases.filter((phase) => !showsToCustomers(phase));
  const stops = ({ tier }: Gate) => tier === "pause" || tier === "kill";
  const some = early.filter(({ gates }) => gates.some(stops));
  const ids = new Set(some.flatMap(({ gates }) => gates.filter(stops).map(({ metric }) => metric)));
  const names = plan.metrics.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  if (names.length === 0) return "";
  return ` In ${listText(some.map(({ name }) => name))} only those on ${listText(names)} hold.`;
}

/** The plan with those rules alone that act. */
function deciding(plan: Plan): Plan {
  const phases = plan.phases.map((phase) => ({ ...phase, gates: phase.gates.filter(({ advisory }) => !advisory) }));
  return { ...plan, phases };
}

function limitCell({ row, read }: StoppingRule, firstPhase: string): string {
  return sentences([row.threshold.replace(` from ${firstPhase} on`, ""), read]);
}

/** What is done when a rule of the tier is met; metrics for which it is the same share a line, each with its owner. */
function deedLines(tier: StoppingTier, rules: readonly StoppingRule[]): Block[] {
  const acting = Map.groupBy(rules, ({ deed, within }) => JSON.stringify([within, deed]));
  return bullets(
    [...acting.values()].map((some) => {
      const [{ deed = "", within = "" } = {}] = some;
      const owners = Map.groupBy(some, ({ owner }) => owner);
      const metrics = [...owners].map(([owner, its]) => {
        const names = [...new Set(its.map(({ row }) => row.metric))];
        return `${listText(names)} (${owner})`;
      });
      return [
        strong(within === "" ? `${TIER_TITLES[tier]}. ` : `${TIER_TITLES[tier]}, ${within}. `),
        plain(`${sentence(deed)} ${sentence(metrics.join("; "))}`),
      ];
    }),
  );
}

const GROUP_TITLES: Readonly<Record<MetricGroup, string>> = {
  quality: "Quality",
  business: "Value",
  safety_and_compliance: "Safety and compliance",
};

/** Every metric with its one definition, source and owner, and how the feature is run beside and taken back. */
export function monitoringParts(plan: Plan): Block[] {
  const groups = METRIC_GROUPS.flatMap((group) => plan.metrics.filter((metric) => metric.group === group));
  const rows = groups.map((metric) => [
    [strong(metric.name), plain(`, ${GROUP_TITLES[metric.group].toLowerCase()}`)],
    sentences([
      metric.definition,
      metric.target === null ? "" : `${aimText(metric)} ${signOf(plan, metric.because.target)}`,
      metric.addedByPlan ? "Added by this plan, confirm" : "",
    ]),
    `${metric.dataSource}, ${metric.cadence}`,
    metric.consulted.length === 0 ? metric.owner : `${metric.owner} (consulted: ${metric.consulted.join(", ")})`,
    metric.action,
  ]);
  return [
    heading(1, "What is watched"),
    ...table(
      [
        ["Metric", 15],
        ["Definition", 31],
        ["Source", 13],
        ["Owner", 12],
        ["Action", 29],
      ],
      rows,
      "small",
    ),
    paragraph(runText(plan)),
  ];
}

function runText({ monitoring, control }: Plan): string {
  const { shadow, reversibility } = monitoring;
  return sentences([
    `Shadow: ${shadow.shadow_mode_phases}`,
    `Way back: ${reversibility.reversibility}`,
    `Beside one another: ${reversibility.dual_run_capability}`,
    control.share === 0 ? "" : `The holdout is drawn once, from ${control.from} until ${control.until}`,
  ]);
}
