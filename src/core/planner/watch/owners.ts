import { ROLES_BY_PRODUCT } from "../../catalog/metrics/roles-by-product.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import { type Described, hasTrait } from "./traits.ts";

/** Who owns it in this product: some roles exist only where what they look after does. */
export function ownerIn(role: RoleId, context: Described): RoleId {
  const row = ROLES_BY_PRODUCT.find((one) => one.role === role);
  if (row === undefined || row.needsOneOf.some((trait) => hasTrait(trait, context))) return role;
  return row.standIn;
}
