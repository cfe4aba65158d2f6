import { type Explanation, explainGate, nearestGates } from "../../../core/explain/explain-gate.ts";
import type { Command } from "../command.ts";
import { printable } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { loadPlan } from "../load-plan.ts";
import { UsageError } from "../usage-error.ts";
import { wrap } from "../wrap.ts";

export const explain: Command = {
  name: "explain",
  usage: "PLAN GATE [--format text|json]",
  summary: "Says why a gate of a plan is as it is: its limit, window, units, chances and method.",
  options: {
    format: { value: "text|json", choices: ["text", "json"], help: "text (the default), or JSON on standard output" },
  },
  examples: [
    "rampwright explain my-plan/plan.json closed_beta.acceptance_rate.promote",
    "rampwright explain - canary.latency.kill --format json < my-plan/plan.json",
  ],
  async run(args, console) {
    const [file, gate, ...more] = args.positionals;
    const { format = "text" } = args.values;
    if (file === undefined || gate === undefined || more.length > 0)
      throw new UsageError("There must be one plan and one gate.", `Usage: rampwright explain ${explain.usage}`);
    if (format !== "text" && format !== "json")
      throw new UsageError(`There is no format "${format}".`, "Give --format text or --format json.");
    const plan = await loadPlan(file, console);
    const explanation = explainGate(plan, gate);
    if (explanation === null) {
      const near = nearestGates(plan, gate);
      const remedy =
        near.length === 0 ? "The ids stand in plan.json, under phases, gates." : `Nearest: ${near.join(", ")}`;
      throw new UsageError(`The plan has no gate "${gate}".`, remedy);
    }
    if (format === "json") console.out(JSON.stringify(explanation, null, 2));
    else for (const line of explanationLines(explanation)) console.out(line);
    return EXIT.done;
  },
};

const WIDTH = 100;

function explanationLines({ gate, title, rule, sections }: Explanation): string[] {
  const paragraph = (text: string, indent: string) => wrap(printable(text), { width: WIDTH, indent });
  return [
    gate,
    ...paragraph(title, ""),
    // A checklist line is its own rule, and says so below.
    ...(sections.some(({ id }) => id === "check") ? [] : paragraph(rule, "")),
    ...sections.flatMap(({ id, heading, lines }) => [
      ...paragraph(`${heading}:`, ""),
      // The rows of the ladder stand in columns.
      ...lines.flatMap((line) => (id === "ladder" ? [`  ${safeRow(line)}`] : paragraph(line, "  "))),
    ]),
  ];
}

/** Safe like any user text, with the blanks that make columns. */
function safeRow(row: string): string {
  return row
    .split(/( +)/)
    .map((part) => (part.trim() === "" ? part : printable(part)))
    .join("");
}
