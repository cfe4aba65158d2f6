import { BRIEF_FIELDS } from "../../core/shared/brief-fields.ts";
import type { BriefField } from "../../core/shared/span.ts";
import type { Arguments, Option } from "./command.ts";

const FLAGS: Readonly<Record<BriefField, Option & { flag: string }>> = {
  feature: { flag: "feature", value: "TEXT", help: "what the feature does" },
  userBase: { flag: "user-base", value: "TEXT", help: "who uses it, how many, on what" },
  riskProfile: { flag: "risk-profile", value: "TEXT", help: "the risk level and what can go wrong" },
  successMetrics: { flag: "success-metrics", value: "TEXT", help: "what success is, with targets" },
  cohortExclusions: { flag: "cohort-exclusions", value: "TEXT", help: "who must be kept out, and until when" },
};

/** One flag a field, for a brief given without a file. */
export const BRIEF_OPTIONS: Readonly<Record<string, Option>> = Object.fromEntries(
  BRIEF_FIELDS.map((field) => {
    const { flag, ...option } = FLAGS[field];
    return [flag, option];
  }),
);

/** The fields given as flags, or null when none is. */
export function briefFromFlags(args: Arguments): Partial<Record<BriefField, string>> | null {
  const given = BRIEF_FIELDS.filter((field) => args.values[FLAGS[field].flag] !== undefined);
  if (given.length === 0) return null;
  return Object.fromEntries(given.map((field) => [field, args.values[FLAGS[field].flag] ?? ""]));
}
