import type { Because } from "../../plan/because.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Mark, markOf } from "./mark.ts";

/** The sign that stands beside a number, for formats without drawn marks. */
export const MARK_SIGN: Readonly<Record<Mark, string>> = { brief: "●", computed: "=", default: "○" };

/** "●", "=" or "○" for the reason of a number. */
export function signOf(plan: Pick<Plan, "assumptions">, because: Because): string {
  return MARK_SIGN[markOf(plan, because)];
}
