import { groundsOf } from "../../plan/because.ts";
import type { Plan } from "../../plan/plan.ts";
import { reasonsOf } from "../reasons-of.ts";
import type { Breach } from "../rule.ts";
import { rule } from "../rule.ts";

export const assumptionsAreNamed = rule({
  id: "assumptions-are-named",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every assumption that a value rests on is in the list of assumptions, within its range.",
    why: "What nobody sees nobody corrects.",
    todo: "Add the assumption with its value, range and influence, or set it within its range.",
    source: "practice: no silent default",
    invariant: null,
  },
  *check(plan) {
    const named = new Set(plan.assumptions.map(({ id }) => id));
    for (const { because, at } of reasonsOf(plan)) {
      const ids =
        because.source === "assumption"
          ? [because.assumption]
          : groundsOf(because)
              .filter((ground) => ground.startsWith("assumption:"))
              .map((ground) => ground.slice("assumption:".length));
      const missing = ids.filter((id) => !named.has(id));
      if (missing.length > 0)
        yield { at, message: `It rests on ${missing.join(", ")}, which is not among the ${named.size} assumptions.` };
    }
    yield* outOfRange(plan);
  },
  examples: {
    bad: [
      {
        is: "a reason that rests on something unnamed",
        edits: [{ at: "/population/because/planningLow/assumption", to: "luck" }],
      },
    ],
    good: [],
  },
});

function* outOfRange({ assumptions }: Plan): Generator<Breach> {
  for (const [n, { id, value, range }] of assumptions.entries()) {
    if (typeof value === "number" && range !== null && (value < range.low || value > range.high))
      yield { at: `/assumptions/${n}/value`, message: `${id} is ${value}, outside ${range.low} to ${range.high}.` };
  }
}
