import { type Because, groundsOf } from "../../plan/because.ts";
import type { Plan } from "../../plan/plan.ts";
import { reasonsOf } from "../reasons-of.ts";
import { rule } from "../rule.ts";

export const reasonsResolve = rule({
  id: "reasons-resolve",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A reason points at something that is there: words of the brief, a fact, a value of the plan.",
    why: 'A mark that says "from your brief" beside words that nobody wrote is a false witness.',
    todo: "Point at the right words or value, or name another source.",
    source: "practice: every value says why",
    invariant: null,
  },
  *check(plan) {
    for (const { because, at } of reasonsOf(plan)) {
      const wrong = unresolved(plan, because);
      if (wrong !== null) yield { at, message: wrong };
    }
  },
  examples: {
    bad: [
      {
        is: "a quotation from behind the end of the brief",
        edits: [{ at: "/profile/because/market/span/end", to: 4_000 }],
      },
    ],
    good: [],
  },
});

function unresolved(plan: Plan, because: Because): string | null {
  if (because.source === "brief") {
    const { field, start, end } = because.span;
    const { length } = plan.brief[field];
    return start < end && end <= length
      ? null
      : `It quotes ${field} from ${start} to ${end}, which has ${length} characters.`;
  }
  const lost = groundsOf(because).filter((ground) => !isThere(plan, ground));
  return lost.length === 0 ? null : `Nothing is at ${lost.join(", ")}.`;
}

function isThere(plan: Plan, ground: string): boolean {
  if (ground.startsWith("plan:/")) return valueAt(plan, ground.slice("plan:/".length).split("/"));
  if (ground.startsWith("fact:")) return valueAt(plan.facts, ground.slice("fact:".length).split("."));
  return true;
}

function valueAt(root: unknown, path: readonly string[]): boolean {
  let node: unknown = root;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return false;
    node = Reflect.get(node, key);
  }
  return true;
}
