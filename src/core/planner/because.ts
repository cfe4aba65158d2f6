import type { Because } from "../plan/because.ts";
import type { Span } from "../shared/span.ts";

/** The ways in which a value of the plan can be explained. */
export const fromBrief = (detail: string, span: Span): Because => ({ source: "brief", detail, span });
export const fromCatalog = (detail: string, row: string): Because => ({ source: "catalog", detail, row });
export const computed = (detail: string, from: readonly string[]): Because => ({
  source: "computed",
  detail,
  from: [...from],
});
export const assumed = (detail: string, assumption: string): Because => ({ source: "assumption", detail, assumption });
/** In place of what was computed; what that rests on, its evidence still does. */
export const byHand = (detail: string, from: readonly string[]): Because => ({
  source: "edit",
  detail,
  from: [...from],
});
