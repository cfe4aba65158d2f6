import { z } from "zod";
import { BRIEF_FIELDS } from "./brief-fields.ts";

export const BriefField = z.enum(BRIEF_FIELDS);
export type BriefField = z.infer<typeof BriefField>;

/**
 * A stretch of a brief field as the user typed it: UTF-16 offsets, `start` included, `end` not.
 * `brief[span.field].slice(span.start, span.end)` is the text that was read.
 */
export const Span = z.strictObject({
  field: BriefField,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof Span>;
