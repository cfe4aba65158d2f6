import { hashPlan } from "../plan/hash-plan.ts";
import { Plan } from "../plan/plan.ts";
import type { Edit } from "./rule.ts";

/** The plan with the edits of an example, sealed again unless they touch the seal itself. Throws where they don't fit. */
export function editedPlan(plan: Plan, edits: readonly Edit[]): Plan {
  const copy: unknown = JSON.parse(JSON.stringify(plan));
  for (const edit of edits) apply(copy, edit);
  const edited = Plan.parse(copy);
  if (edits.some(({ at }) => at.startsWith("/version"))) return edited;
  return { ...edited, version: { ...edited.version, hash: hashPlan(edited) } };
}

function apply(root: unknown, { at, to }: Edit): void {
  const path = at.split("/").slice(1);
  const last = path.pop() ?? "";
  const parent = path.reduce(child, root);
  if (!Array.isArray(parent)) {
    Reflect.set(Object(parent), last, to);
    return;
  }
  const index = last === "-" ? parent.length : indexIn(parent, last);
  if (to === undefined) parent.splice(index, 1);
  else parent[index] = to;
}

function child(node: unknown, key: string): unknown {
  const found = Array.isArray(node) ? node[indexIn(node, key)] : Reflect.get(Object(node), key);
  if (found === undefined) throw new Error(`the example plan has no ${key}`);
  return found;
}

/** Elements are named by their number or by one of these. */
const NAMES = ["id", "text", "exclusion", "after", "kind"];

function indexIn(list: readonly unknown[], key: string): number {
  const index = /^\d+$/.test(key)
    ? Number(key)
    : list.findIndex((row) => NAMES.some((name) => Reflect.get(Object(row), name) === key));
  if (index < 0) throw new Error(`the example plan has no ${key}`);
  return index;
}
