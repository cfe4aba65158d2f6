import { z } from "zod";
import { PhaseId } from "./ids.ts";
import { Line } from "./values.ts";

/** Whose data is processed in a phase, where, on what basis and for how long. */
export const DataFlow = z.strictObject({
  phase: PhaseId,
  data: Line,
  flow: Line,
  lawfulBasis: Line,
  retention: Line,
});
export type DataFlow = z.infer<typeof DataFlow>;

export const Legal = z.strictObject({
  dataFlows: z.array(DataFlow),
  notices: z.array(Line).describe("Notices that Legal has to word, as placeholders."),
  disclaimer: Line,
});
export type Legal = z.infer<typeof Legal>;
