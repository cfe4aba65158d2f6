import { z } from "zod";
import { MetricId, PHASE_KINDS } from "./ids.ts";
import { METRIC_GROUPS } from "./metric.ts";
import { Line } from "./values.ts";

/** Limits on counts, so that the documents can be read. */
export const MOST_CRITERIA = 8;
export const MOST_KILL_ROWS = 12;
export const MOST_OTHER_ROWS = 10;
export const MOST_METRICS = 16;

const phase = {
  name: Line.describe('With its weeks: "Closed Beta (Weeks 2-4)".'),
  cohort: Line.describe("Who is in, how many, and every exclusion in force, by name."),
  trafficPercentage: Line.describe('Share and people: "3% of eligible MAU (up to 14,400 people)".'),
  duration: Line.describe('"21 days" and what makes it that long.'),
  promotionCriteria: z.array(Line).min(1).max(MOST_CRITERIA),
  investigateCriteria: Line,
  pauseCriteria: Line,
};

export const PublishedPhase = z.strictObject({ ...phase, killCriteria: Line });
export type PublishedPhase = z.infer<typeof PublishedPhase>;

/** General availability: nothing to promote to, and kill rules that stay. */
export const PublishedLastPhase = z.strictObject({ ...phase, ongoingKillCriteria: Line });
export type PublishedLastPhase = z.infer<typeof PublishedLastPhase>;

const PhaseKey = z.string().regex(new RegExp(`^phase[1-6]_(?:${PHASE_KINDS.join("|")})$`));

/** phases.json: one key a phase, in order; four to six. */
export const PublishedPhases = z
  .record(PhaseKey, z.union([PublishedPhase, PublishedLastPhase]))
  .check(({ value, issues }) => {
    const keys = Object.keys(value);
    const wrong = (message: string, path: PropertyKey[] = []) =>
      issues.push({ code: "custom", input: value, message, path, continue: true });
    if (keys.length < 4 || keys.length > 6) wrong(`four to six phases, not ${keys.length}`);
    keys.forEach((key, n) => {
      const last = n === keys.length - 1;
      if (!key.startsWith(`phase${n + 1}_`))
        wrong(`phases are numbered from 1 in their order; this is number ${n + 1}`, [key]);
      if (last !== key.endsWith("_general_availability"))
        wrong("general availability is the last phase, and only that", [key]);
      if (last !== "ongoingKillCriteria" in (value[key] ?? {})) {
        wrong("`ongoingKillCriteria` belongs to the last phase, `killCriteria` to the others", [key]);
      }
    });
  });
export type PublishedPhases = z.infer<typeof PublishedPhases>;

export const PublishedRule = z.strictObject({ metric: Line, threshold: Line, timeframe: Line, action: Line });
export type PublishedRule = z.infer<typeof PublishedRule>;

/** kill-criteria.json: a rule that is equal in several phases is one row. */
export const PublishedKillCriteria = z.strictObject({
  kill_immediate_rollback: z.array(PublishedRule).max(MOST_KILL_ROWS),
  pause_halt_expansion: z.array(PublishedRule).max(MOST_OTHER_ROWS),
  investigate_increase_monitoring: z.array(PublishedRule).max(MOST_OTHER_ROWS),
});
export type PublishedKillCriteria = z.infer<typeof PublishedKillCriteria>;

export const PublishedMetric = z.strictObject({
  definition: Line,
  dataSource: Line,
  cadence: Line,
  owner: Line,
  action: Line,
});
export type PublishedMetric = z.infer<typeof PublishedMetric>;

const PublishedMetrics = z.record(MetricId, PublishedMetric);

/** monitoring.json: metrics by their ids, in three groups. */
export const PublishedMonitoring = z
  .strictObject({
    quality_metrics: PublishedMetrics,
    business_metrics: PublishedMetrics,
    safety_and_compliance_metrics: PublishedMetrics,
    shadow_evaluation_and_reversibility: z.strictObject({
      shadow_mode_phases: Line,
      dataSource: Line,
      cadence: Line,
      reversibility: Line,
      dual_run_capability: Line,
    }),
  })
  .refine((monitoring) => metricCount(monitoring) <= MOST_METRICS, { error: `at most ${MOST_METRICS} metrics in all` });
export type PublishedMonitoring = z.infer<typeof PublishedMonitoring>;

function metricCount(groups: Record<`${(typeof METRIC_GROUPS)[number]}_metrics`, Record<string, unknown>>): number {
  return METRIC_GROUPS.reduce((sum, group) => sum + Object.keys(groups[`${group}_metrics`]).length, 0);
}
