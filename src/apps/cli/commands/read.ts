import type { Facts } from "../../../core/brief/facts.ts";
import { bySeverity, readBrief } from "../../../core/brief/read-brief.ts";
import { BRIEF_OPTIONS } from "../brief-options.ts";
import type { Command } from "../command.ts";
import { printable } from "../console.ts";
import { EXIT, exitCodeOf } from "../exit-codes.ts";
import { loadBrief } from "../load-brief.ts";
import { printFindings } from "../print-findings.ts";

export const read: Command = {
  name: "read",
  usage: "[FILE | -] [--json]",
  summary: "Reads a brief and prints the facts that it states, with what is missing or doubtful.",
  options: {
    json: { help: 'print {"facts": ..., "findings": [...]} as JSON on standard output' },
    ...BRIEF_OPTIONS,
  },
  examples: [
    "rampwright read my-brief.md",
    "rampwright read --json - < brief.json",
    'rampwright read --feature "Drafts replies to tickets" --success-metrics "CSAT at least 4.2/5" --json',
  ],
  async run(args, console) {
    const intake = await loadBrief(args, console);
    const reading = intake.brief === null ? null : readBrief(intake.brief);
    const findings = bySeverity([...intake.findings, ...(reading?.findings ?? [])]);
    if (args.switches.has("json")) {
      console.out(JSON.stringify({ facts: reading?.facts ?? null, findings }, null, 2));
    } else {
      for (const line of reading === null ? [] : factLines(reading.facts)) console.out(line);
      printFindings(findings, intake.brief, console);
    }
    return reading === null ? EXIT.unusable : exitCodeOf(findings);
  },
};

function factLines(facts: Facts): string[] {
  const row = (label: string, values: readonly (string | null)[]) => {
    const shown = values.filter((value) => value !== null);
    return [
      `${label.padEnd(12)} ${shown.length === 0 ? "not stated" : printable(shown[0] ?? "")}`,
      ...shown.slice(1).map((value) => `${"".padEnd(12)} ${printable(value)}`),
    ];
  };
  const { population } = facts;
  return [
    ...row("archetype", [facts.archetype]),
    ...row("market", [facts.market]),
    ...row("population", [population === null ? null : `${population.count} ${population.unit}`]),
    ...row("risk level", [facts.riskLevel]),
    ...row(
      "segments",
      facts.segments.map(
        ({ dimension, name, share }) =>
          `${name} (${dimension}${share === null ? "" : `, ${Number((share * 100).toFixed(2))} %`})`,
      ),
    ),
    ...row(
      "hazards",
      facts.hazards.map(({ id }) => id),
    ),
    ...row(
      "regulations",
      facts.regulations.map(({ id }) => id),
    ),
    ...row("metrics", facts.metrics.map(metricLine)),
    ...row(
      "exclusions",
      facts.exclusions.map(({ text, kind, until }) => `${text} (${kind})${until === null ? "" : ` until ${until}`}`),
    ),
  ];
}

function metricLine({ name, statistic, comparator, target, unit, baseline }: Facts["metrics"][number]): string {
  const aim = comparator === "none" ? "no target" : `${comparator} ${target ?? ""} ${unit ?? ""}`.trim();
  return `${name}: ${statistic} ${aim}${baseline === null ? "" : `, now ${baseline}`}`;
}
