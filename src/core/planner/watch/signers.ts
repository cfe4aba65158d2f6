import type { HazardId } from "../../brief/facts.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import type { PlanContext } from "../context.ts";
import { hazardIn } from "./hazard-in.ts";
import { ownerIn } from "./owners.ts";

/** Who signs for a hazard in this product, the first owns it: the same wherever a plan names them. */
export function signersOf(id: HazardId, context: Pick<PlanContext, "facts" | "brief" | "profile">): RoleId[] {
  return [...new Set(hazardIn(id, context).signOff.map((role) => ownerIn(role, context)))];
}
