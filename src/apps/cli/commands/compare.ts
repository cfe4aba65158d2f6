import type { Change, Detail } from "../../../core/compare/change.ts";
import { type Comparison, comparePlans } from "../../../core/compare/compare-plans.ts";
import type { Effect } from "../../../core/compare/effects.ts";
import type { Command } from "../command.ts";
import { type Console, printable } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { loadPlan } from "../load-plan.ts";
import { UsageError } from "../usage-error.ts";
import { wrap } from "../wrap.ts";

export const compare: Command = {
  name: "compare",
  usage: "A B [--format text|json]",
  summary: "Says what changed from one plan to another, and what that does to exposure, days and risk.",
  options: {
    format: { value: "text|json", choices: ["text", "json"], help: "text (the default), or JSON on standard output" },
  },
  examples: [
    "rampwright compare old/plan.json new/plan.json",
    "rampwright compare signed/plan.json - --format json < plan.json",
  ],
  async run(args, console) {
    const [first, second, ...more] = args.positionals;
    const { format = "text" } = args.values;
    if (first === undefined || second === undefined || more.length > 0)
      throw new UsageError("There must be two plans.", `Usage: rampwright compare ${compare.usage}`);
    if (first === "-" && second === "-")
      throw new UsageError(
        "Standard input can't be both plans.",
        'Give a file for one of them, and "-" for the other.',
      );
    if (format !== "text" && format !== "json")
      throw new UsageError(`There is no format "${format}".`, "Give --format text or --format json.");
    const comparison = comparePlans(await loadPlan(first, console), await loadPlan(second, console));
    if (format === "json") console.out(JSON.stringify(comparison, null, 2));
    else for (const line of comparisonLines(comparison, console)) console.out(line);
    return EXIT.done;
  },
};

const WIDTH = 110;
const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

function comparisonLines({ same, before, after, effects, parts }: Comparison, console: Console): string[] {
  const titled = (text: string) => console.paint("out", "bold", text);
  const named = (which: string, { title, hash }: Comparison["before"]) =>
    `${which} ${hash.slice(0, 12)}  ${printable(title)}`;
  const plans = [named("A", before), named("B", after), ""];
  if (same) return [...plans, "The plans say the same."];
  if (parts.length === 0) return [...plans, "No rule, number, person or date differs: only wording beside them."];
  return [
    ...plans,
    titled("What it does"),
    ...effects.map(effectLine),
    ...parts.flatMap(({ part, changes }) => ["", titled(part), ...partLines(changes)]),
  ];
}

const MEASURE_WIDTH = 40;

function effectLine({ measure, text }: Effect): string {
  const { before, after, difference } = text;
  const values = before === after ? `${after} (as before)` : `${before} -> ${after}`;
  return `  ${measure.padEnd(MEASURE_WIDTH)} ${values}${difference === null ? "" : ` (${difference})`}`;
}

/** What is of weight, one by one; the rest counted. */
function partLines(changes: readonly Change[]): string[] {
  const minor = changes.filter((change) => change.minor);
  const weighty = changes.filter((change) => !change.minor).flatMap(changeLines);
  if (minor.length === 0) return weighty;
  const fields = [...new Set(minor.flatMap(({ details }) => details.map(({ field }) => field)))].join(", ");
  const more = weighty.length === 0 ? "" : " more";
  return [...weighty, `  ${minor.length}${more} in ${fields} alone: --format json lists them`];
}

function changeLines({ what, subject, where, details }: Change): string[] {
  const place = where.length === 0 ? "" : ` (${where.join(", ")})`;
  return [
    ...wrap(printable(`${SIGNS[what]} ${subject}${place}`), { width: WIDTH, indent: "  " }),
    ...details.flatMap((detail) => wrap(printable(detailText(detail)), { width: WIDTH, indent: "      " })),
  ];
}

/** What only one plan has stands by itself; the sign before it says in which. */
function detailText({ field, before, after }: Detail): string {
  return before === null || after === null ? (before ?? after ?? "") : `${field}: ${before} -> ${after}`;
}
