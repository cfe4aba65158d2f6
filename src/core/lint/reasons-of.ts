import { Because } from "../plan/because.ts";
import type { Plan } from "../plan/plan.ts";

/** Every reason that stands beside a value anywhere in the plan, with its JSON pointer. */
export function* reasonsOf(plan: Plan): Generator<{ readonly because: Because; readonly at: string }> {
  yield* reasonsIn(plan, "");
}

function* reasonsIn(node: unknown, at: string): Generator<{ readonly because: Because; readonly at: string }> {
  if (typeof node !== "object" || node === null) return;
  const reason = "detail" in node && "source" in node ? Because.safeParse(node) : null;
  if (reason?.success) {
    yield { because: reason.data, at };
    return;
  }
  for (const [key, value] of Object.entries(node)) yield* reasonsIn(value, `${at}/${key}`);
}
