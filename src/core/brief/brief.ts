import { z } from "zod";

/** What a product manager typed, field by field and letter for letter. An empty string is an empty field. */
export const Brief = z.strictObject({
  feature: z.string(),
  userBase: z.string(),
  riskProfile: z.string(),
  successMetrics: z.string(),
  cohortExclusions: z.string(),
});
export type Brief = z.infer<typeof Brief>;
