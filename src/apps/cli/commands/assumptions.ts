import { ASSUMPTIONS, type AssumptionRow } from "../../../core/catalog/assumptions.ts";
import { numberText } from "../../../core/plan/grammar/numbers.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { UsageError } from "../usage-error.ts";
import { wrap } from "../wrap.ts";

const ROWS: readonly AssumptionRow[] = Object.values(ASSUMPTIONS);

export const assumptions: Command = {
  name: "assumptions",
  usage: "[--json]",
  summary:
    "Lists what plans assume where a brief is silent, with default, unit, range and why: --assume of plan sets it.",
  options: { json: { help: "the list as JSON on standard output" } },
  examples: ["rampwright assumptions", "rampwright plan my-brief.md --out my-plan --assume unitsPerPersonPerWeek=10"],
  async run(args, console) {
    if (args.positionals.length > 0)
      throw new UsageError("This command takes no file.", "Usage: rampwright assumptions [--json]");
    if (args.switches.has("json")) console.out(JSON.stringify(ROWS, null, 2));
    else for (const line of ROWS.flatMap(rowLines)) console.out(line);
    return EXIT.done;
  },
};

function rowLines({ id, value, unit, range, why, source, status }: AssumptionRow): string[] {
  const spelled = `${numberText(value)}${unit === "" ? "" : ` ${unit}`}`;
  return [
    `${id} = ${spelled}, from ${numberText(range.low)} to ${numberText(range.high)}`,
    ...wrap(`${why} (${status}; ${source})`, { width: 100, indent: "    " }),
  ];
}
