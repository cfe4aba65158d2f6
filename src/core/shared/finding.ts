import { z } from "zod";
import { Span } from "./span.ts";

/** `error`: the plan can't stand like this (exit code 1). `warning`: a person must decide. `info`: good to know. */
export const Severity = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof Severity>;

/** Where a finding points: a stretch of the brief, a value of the plan, or nothing narrower than the whole input. */
export const Place = z.discriminatedUnion("in", [
  z.strictObject({ in: z.literal("brief"), span: Span }),
  z.strictObject({ in: z.literal("plan"), pointer: z.string() }),
  z.strictObject({ in: z.literal("input") }),
]);
export type Place = z.infer<typeof Place>;

/** What is wrong with a user's text or plan: never thrown, always with the place and the remedy. */
export const Finding = z.strictObject({
  /** Permanent name, kebab-case. */
  code: z.string(),
  severity: Severity,
  place: Place,
  /** What is wrong, in a sentence. */
  message: z.string(),
  /** What to do about it, in a sentence. */
  remedy: z.string(),
});
export type Finding = z.infer<typeof Finding>;
