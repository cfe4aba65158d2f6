import type { Facts } from "../../brief/facts.ts";
import { profileOf } from "../assume/profile.ts";
import { exampleContext } from "../context.example.ts";
import type { PlanContext } from "../context.ts";

/** What planning looks at, for tests: any facts, defaults for the rest, and the profile that follows from them. */
export function contextFor(facts: Partial<Facts>): PlanContext {
  const context = exampleContext({ facts: { metrics: [], ...facts } });
  return {
    ...context,
    profile: profileOf(context.facts, context.facts.archetype ?? "drafting", "Drafts", context.brief),
  };
}
