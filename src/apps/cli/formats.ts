import type { Plan } from "../../core/plan/plan.ts";
import type { OutputFile } from "./output-file.ts";
import { UsageError } from "./usage-error.ts";

interface Format {
  /** Every file that it can give; the calendar needs a first day. */
  readonly files: readonly string[];
  make(plan: Plan): Promise<readonly OutputFile[]>;
}

/** The documents of a plan by format, each loaded when it is asked for. */
export const FORMATS = {
  json: {
    files: ["plan.json"],
    make: async (plan) => [{ name: "plan.json", content: jsonText(plan) }],
  },
  published: {
    files: ["phases.json", "kill-criteria.json", "monitoring.json"],
    async make(plan) {
      const { publishedPhases } = await import("../../core/documents/published-json/phases.ts");
      const { publishedKillCriteria } = await import("../../core/documents/published-json/kill-criteria.ts");
      const { publishedMonitoring } = await import("../../core/documents/published-json/monitoring.ts");
      return [
        { name: "phases.json", content: jsonText(publishedPhases(plan)) },
        { name: "kill-criteria.json", content: jsonText(publishedKillCriteria(plan)) },
        { name: "monitoring.json", content: jsonText(publishedMonitoring(plan)) },
      ];
    },
  },
  markdown: {
    files: ["plan.md"],
    async make(plan) {
      const { planMarkdown } = await import("../../core/documents/markdown/plan-markdown.ts");
      return [{ name: "plan.md", content: planMarkdown(plan) }];
    },
  },
  html: {
    files: ["plan.html"],
    async make(plan) {
      const { planHtml } = await import("../../core/documents/html/plan-html.ts");
      return [{ name: "plan.html", content: planHtml(plan) }];
    },
  },
  docx: {
    files: ["plan.docx"],
    async make(plan) {
      const { planDocx } = await import("../../core/documents/docx/plan-docx.ts");
      return [{ name: "plan.docx", content: planDocx(plan) }];
    },
  },
  ics: {
    files: ["plan.ics"],
    async make(plan) {
      const { planCalendar } = await import("../../core/documents/ics/plan-calendar.ts");
      const content = planCalendar(plan);
      return content === null ? [] : [{ name: "plan.ics", content }];
    },
  },
  csv: {
    files: ["gates.csv", "tasks.csv"],
    async make(plan) {
      const { gatesCsv } = await import("../../core/documents/csv/gates-csv.ts");
      const { tasksCsv } = await import("../../core/documents/csv/tasks-csv.ts");
      return [
        { name: "gates.csv", content: gatesCsv(plan) },
        { name: "tasks.csv", content: tasksCsv(plan) },
      ];
    },
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** What stands in place of a plan for so few people that there are no phases. */
export const TRIAL_FILE = "trial.md";

/** Every file that a plan can leave in a folder. */
export const ALL_FILES: readonly string[] = [...FORMAT_NAMES.flatMap((name) => FORMATS[name].files), TRIAL_FILE];

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The formats of "json,html", in the order of the table, each once. Throws a UsageError with the list. */
export function formatsOf(list: string): FormatName[] {
  const asked = list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const unknown = asked.filter((name) => !Object.hasOwn(FORMATS, name));
  const remedy = `Give one or more of: ${FORMAT_NAMES.join(",")}`;
  if (unknown.length > 0) throw new UsageError(`There is no format "${unknown.join('", "').slice(0, 80)}".`, remedy);
  if (asked.length === 0) throw new UsageError("There is no format in the list.", remedy);
  return FORMAT_NAMES.filter((name) => asked.includes(name));
}
