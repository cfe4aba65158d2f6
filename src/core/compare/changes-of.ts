import type { Plan } from "../plan/plan.ts";
import type { Change, Detail } from "./change.ts";
import type { Part, Placed } from "./part.ts";

/** What changed in one part, from the plan before to the plan after; the same change in several phases is told once. */
export function changesOf<Item>(part: Part<Item>, before: Plan, after: Plan): Change[] {
  const old = byKey(part, before);
  const now = byKey(part, after);
  const kept = (placed: Placed<Item>) => isInBoth(placed, before, after);
  const removed = [...old].flatMap(([key, was]) =>
    now.has(key) || !kept(was) ? [] : [changeOf(part, "removed", was, [headline(part, was, "before")])],
  );
  const others = [...now].flatMap(([key, is]) => {
    const was = old.get(key);
    if (was === undefined) return kept(is) ? [changeOf(part, "added", is, [headline(part, is, "after")])] : [];
    const details = detailsOf(part, was, is);
    return details.length === 0 ? [] : [changeOf(part, "changed", is, details)];
  });
  return together([...removed, ...others]);
}

/** What stands in a phase that only one plan has is told with the phase, not thing by thing. */
function isInBoth({ phase }: Placed<unknown>, before: Plan, after: Plan): boolean {
  if (phase === null) return true;
  return [before, after].every(({ phases }) => phases.some(({ kind }) => kind === phase.kind));
}

/** Things with one key are told apart by their order. */
function byKey<Item>(part: Part<Item>, plan: Plan): Map<string, Placed<Item>> {
  const found = new Map<string, Placed<Item>>();
  for (const placed of part.items(plan)) {
    const key = part.key(placed);
    let nth = 1;
    while (found.has(JSON.stringify([key, nth]))) nth += 1;
    found.set(JSON.stringify([key, nth]), placed);
  }
  return found;
}

function headline<Item>(part: Part<Item>, placed: Placed<Item>, side: "before" | "after"): Detail {
  return { field: "is", before: null, after: null, [side]: part.headline(placed) };
}

function detailsOf<Item>({ fields }: Part<Item>, was: Placed<Item>, is: Placed<Item>): Detail[] {
  return Object.entries(fields)
    .map(([field, text]) => ({ field, before: text(was), after: text(is) }))
    .filter((detail) => detail.before !== detail.after);
}

function changeOf<Item>(
  part: Part<Item>,
  what: Change["what"],
  placed: Placed<Item>,
  details: readonly Detail[],
): Change {
  const minor = what === "changed" && details.every(({ field }) => part.minor?.includes(field));
  return {
    what,
    subject: part.subject(placed),
    where: placed.phase === null ? [] : [placed.phase.name],
    details,
    minor,
  };
}

function together(changes: readonly Change[]): Change[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.what, change.subject, change.details]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, where: [first, ...rest].flatMap(({ where }) => where) }],
  );
}
