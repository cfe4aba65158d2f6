import type { Trait } from "../archetypes/traits.ts";
import type { RoleId } from "../roles/roles.ts";
import { type Cited, ours } from "./cited.ts";

/** A role that only some products have, and who does its work in the others. */
export interface RoleByProduct extends Cited {
  readonly role: RoleId;
  readonly needsOneOf: readonly Trait[];
  readonly standIn: RoleId;
}

export const ROLES_BY_PRODUCT: readonly RoleByProduct[] = [
  {
    ...ours("roles by product"),
    role: "trust-and-safety-lead",
    needsOneOf: ["userContent", "minors"],
    standIn: "domain-lead",
  },
];
