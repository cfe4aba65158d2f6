import { z } from "zod";
import { Archetype, Market, RiskLevel } from "../brief/facts.ts";
import { reasonsFor } from "./because.ts";
import { Line } from "./values.ts";

const chosen = {
  archetype: Archetype,
  market: Market,
  riskLevel: RiskLevel.describe("As stated; chosen from the hazards where the brief states none."),
  unit: z.strictObject({ one: Line, many: Line }).describe("What the feature makes, in its own noun: draft, drafts."),
};

/** What the plan takes the feature to be, where `facts` may leave it open. */
export const Profile = z.strictObject({
  title: Line.describe("A short name for the feature and its plan."),
  ...chosen,
  because: reasonsFor(chosen),
});
export type Profile = z.infer<typeof Profile>;
