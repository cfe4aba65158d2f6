import { BRIEF_OPTIONS } from "../brief-options.ts";
import type { Command } from "../command.ts";
import { loadBrief } from "../load-brief.ts";
import { PLAN_OPTIONS, planningOf } from "../plan-options.ts";
import { UsageError } from "../usage-error.ts";
import { writePlan } from "../write-plan.ts";

export const plan: Command = {
  name: "plan",
  usage: "[FILE | -] --out DIR [--force] [--format LIST] [--fast] [--assume NAME=VALUE]... [--start DATE]",
  summary:
    "Makes the rollout plan of a brief, and writes it as JSON, HTML, Markdown, Word document, calendar and tables.",
  options: {
    out: { value: "DIR", help: "folder to write into; made if it is not there" },
    force: { help: "overwrite files of an earlier plan in DIR" },
    ...PLAN_OPTIONS,
    ...BRIEF_OPTIONS,
  },
  examples: [
    "rampwright plan my-brief.md --out my-plan",
    "rampwright plan - --out my-plan --force < brief.json",
    "rampwright plan my-brief.md --out my-plan --fast --format json,html",
    "rampwright plan my-brief.md --out my-plan --start 2027-01-13 --assume activeSharePerWeek=0.4 --assume iccUser=0.1",
  ],
  async run(args, console) {
    const { out } = args.values;
    if (out === undefined) throw new UsageError("There is no folder to write the plan to.", "Add --out DIR.");
    const planning = planningOf(args);
    const intake = await loadBrief(args, console);
    return writePlan(intake, { folder: () => out, force: args.switches.has("force"), planning }, console);
  },
};
