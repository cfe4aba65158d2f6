import { isPassing } from "../../core/plan/gate.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { weekLabel } from "../../core/plan/week.ts";
import { printable } from "./console.ts";

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A plan that stands on a wrong brief says so before anything else. */
function standsOnErrors({ findings }: Plan): string[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return errors === 0
    ? []
    : [`This plan stands on a brief with ${count(errors, "error")}: mend them before you send it.`];
}

/** How many people the gates are proven for: while nobody knows how many are eligible, counts are upper bounds. */
function basis({ eligible, planningLow, breakEven, unit }: Plan["population"]): string {
  const proven = `${planningLow.toLocaleString("en-US")} ${printable(unit)}`;
  const known =
    eligible === null
      ? `Who is eligible is not known: gates are proven for ${proven}`
      : `Gates are proven for the ${proven} who are eligible`;
  return breakEven === null
    ? `${known}.`
    : `${known}; under ${breakEven.toLocaleString("en-US")} the first of them can't be measured.`;
}

/** The plan in ten seconds: its phases with weeks, exposure and gates. */
export function planSummary(plan: Plan): string[] {
  const { profile, population, phases } = plan;
  const rows = phases.map((phase) => {
    const passing = phase.gates.filter(isPassing);
    const deciding = passing.filter(({ advisory }) => !advisory).length;
    const people = phase.exposed.count.toLocaleString("en-US");
    return [
      phase.name,
      weekLabel(phase),
      phase.exposed.count === 0 ? "no customers" : `${Number((phase.exposed.shareOfEligible * 100).toPrecision(2))} %`,
      phase.exposed.count === 0 ? "" : `${population.eligible === null ? "up to " : ""}${people} ${phase.exposed.unit}`,
      `${deciding} gate${deciding === 1 ? "" : "s"}${passing.length > deciding ? `, ${passing.length - deciding} advisory` : ""}`,
    ];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    printable(profile.title),
    `${profile.archetype}, ${profile.market}, ${profile.riskLevel} risk; ${count(plan.hazards.length, "hazard")} named, ${count(plan.exclusions.length, "group")} kept out`,
    "",
    ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd()),
    "",
    ...standsOnErrors(plan),
    basis(population),
    `Decision asked for now: ${printable(plan.summary.decision)}.`,
  ];
}
