import { durationText } from "../../src/core/plan/duration.ts";
import type { Gate } from "../../src/core/plan/gate.ts";
import type { Phase } from "../../src/core/plan/phase.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { phaseTitle } from "../../src/core/plan/week.ts";
import { textOf } from "./absurdities.ts";
import { percent } from "./figures.ts";

/** A plan in plain text, to be read whole by people. */
export function showPlan(plan: Plan): string {
  return [
    ...head(plan),
    ...plan.phases.flatMap((phase) => phaseLines(plan, phase)),
    ...section("Metrics", plan.metrics.map(metricLine)),
    ...section("Exclusions", plan.exclusions.map(exclusionLine)),
    ...section(
      "Hazards",
      plan.hazards.map((hazard) => fields(hazard)),
    ),
    ...section(
      "Regulations",
      plan.regulations.map((regulation) => fields(regulation)),
    ),
    ...section("Control", [fields(plan.control)]),
    ...section("Monitoring", [fields(plan.monitoring)]),
    ...section("Error budget", [fields(plan.errorBudget)]),
    ...section("Operations", [fields(plan.operations)]),
    ...section(
      "Re-entry",
      plan.reentry.map((rule) => fields(rule)),
    ),
    ...section(
      "Calendar",
      plan.calendar.map(({ kind, title, day, days }) => `day ${day}, ${days} d, ${kind}: ${title}`),
    ),
    ...section(
      "Assumptions",
      plan.assumptions.map(
        ({ id, value, unit, source, influence }) => `${id} = ${value} ${unit} (${source}). ${influence}`,
      ),
    ),
    ...section(
      "Questions",
      plan.questions.map(({ asks, text, untilAnswered }) => `${asks}: ${text} Until then: ${untilAnswered}`),
    ),
    ...section(
      "Suggestions",
      plan.suggestions.map(({ kind, text }) => `${kind}: ${text}`),
    ),
    ...section(
      "Reviews",
      plan.reviews.map(({ role, verifies }) => `${role}: ${verifies.join("; ")}`),
    ),
    ...section(
      "Findings",
      plan.findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
    ),
  ].join("\n");
}

function head({ profile, population, summary, brief }: Plan): string[] {
  return [
    `# ${profile.title}`,
    ...Object.entries(brief).map(([field, text]) => `> ${field}: ${text}`),
    "",
    `${profile.archetype}, ${profile.market}, ${profile.riskLevel} risk, makes ${profile.unit.many}`,
    `${population.stated ?? "?"} ${population.unit}; eligible ${population.eligible ?? "unknown"}, planned with ${population.planningLow}, break-even ${population.breakEven ?? "none"}; base: ${population.base}`,
    `Decision: ${summary.decision}`,
    `Effort: ${summary.effort.reviewHoursPerWeek} h of review a week; ${summary.effort.meetings}`,
    ...(summary.length === null ? [] : [`Length: ${summary.length}`]),
    ...summary.shorter.map((line) => `Shorter: ${line}`),
  ];
}

function phaseLines(plan: Plan, phase: Phase): string[] {
  const { exposed, cohort, assignment, days } = phase;
  const tiers = ["promote", "complete", "investigate", "pause", "kill"] as const;
  return [
    "",
    `## ${phaseTitle(phase)} [${phase.id}] ${days} days, ${percent(exposed.shareOfEligible)} (${exposed.count} ${exposed.unit}), by ${assignment.by} of ${assignment.unit}`,
    ...(phase.steps.length > 1
      ? [
          `steps: ${phase.steps.map((step) => `day ${step.day} ${percent(step.shareOfEligible)}${step.adds === null ? "" : ` + ${step.adds}`}`).join(", ")}`,
        ]
      : []),
    ...cohort.include.map((line) => `in: ${line}`),
    ...cohort.exclude.map(
      ({ exclusion, status, until }) => `out: ${exclusion} (${status}${until === null ? "" : ` until ${until}`})`,
    ),
    ...cohort.admits.map(({ exclusion, when, gate }) => `admits: ${exclusion} when ${when} [${gate}]`),
    ...(phase.autonomy === null ? [] : [`autonomy: ${phase.autonomy}`]),
    ...phase.entry.map((line) => `entry: ${line}`),
    ...(phase.skip === null ? [] : [`skipped on day ${phase.skip.onDay} unless ${phase.skip.unless}`]),
    `approver: ${phase.approver}; vetoes: ${phase.vetoes.join(", ") || "none"}`,
    ...phase.messages.map((line) => `message: ${line}`),
    ...tiers.flatMap((tier) => phase.gates.filter((gate) => gate.tier === tier).map((gate) => gateLine(plan, gate))),
  ];
}

function gateLine(plan: Plan, gate: Gate): string {
  if (gate.kind === "checklist") return `  ${gate.tier} [ ] ${gate.check} | proof: ${gate.proof} | ${gate.owner}`;
  const { evidence, advisory, action, owner, actWithin } = gate;
  const chances = `${evidence.falseFail === null ? "" : ` fails/fires as promised ${evidence.falseFail}`}${evidence.falsePass === null ? "" : ` passes at the edge ${evidence.falsePass}`}`;
  const within = actWithin === null ? "" : ` within ${durationText(actWithin)}`;
  const wants = evidence.measurable ? "" : ` WOULD NEED ${evidence.wouldNeed}`;
  return `  ${gate.tier}${advisory ? " (advisory)" : ""} ${textOf(plan, gate)} | ${action}${within} | ${owner} | ${evidence.needed ?? "-"} of ${evidence.available ?? "-"}, deff ${evidence.designEffect}, ${evidence.looks} looks;${chances}${wants} | ${gate.because.detail}`;
}

function metricLine(metric: Plan["metrics"][number]): string {
  const { id, name, group, statistic, unit, direction, target, baseline, cadence, owner, definition, covers } = metric;
  return `${id} (${name}; ${group}): ${statistic}, ${direction}, target ${target ?? "none"} ${unit ?? ""}, baseline ${baseline ?? "none"}, ${cadence}, ${owner}. ${definition} Source: ${metric.dataSource}. Action: ${metric.action} [${covers.join(", ")}]${metric.addedByPlan ? " added by this plan" : ""}`;
}

function exclusionLine(exclusion: Plan["exclusions"][number]): string {
  const { text, treatment, kind, until, admittedIn, evidence, owner } = exclusion;
  return `${text} (${treatment}, ${kind}) until ${until ?? "never lifted"}; admitted in ${admittedIn ?? "no phase"}; shown by ${evidence}; ${owner}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `## ${title}`, ...lines.map((line) => `- ${line}`)];
}

/** Any part of a plan as "key: value; key: value", reasons left out. */
function fields(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => fields(one)).join(" | ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([key]) => key !== "because")
    .map(([key, one]) => `${key}: ${fields(one)}`)
    .join("; ");
}
