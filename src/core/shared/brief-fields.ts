/**
 * The five free-text fields of a brief, in the order in which people are asked for them. Beside the schema and not in it,
 * because what only asks for a brief needs no parser.
 */
export const BRIEF_FIELDS = ["feature", "userBase", "riskProfile", "successMetrics", "cohortExclusions"] as const;
