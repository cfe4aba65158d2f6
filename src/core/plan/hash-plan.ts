import { sha256 } from "../shared/sha256.ts";
import { Plan } from "./plan.ts";

/** What a hash is while it is being computed. */
const UNSEALED = "0".repeat(64);

/**
 * The one text of a plan's content: JSON without blanks, keys in the order of the schema, the hash blanked out. However the
 * keys of a file are ordered or indented, the same content gives the same text.
 */
export function planContent(plan: Plan): string {
  return JSON.stringify(Plan.parse({ ...plan, version: { ...plan.version, hash: UNSEALED } }));
}

/** SHA-256 of the content. A signature on a printed plan binds this. */
export function hashPlan(plan: Plan): string {
  return sha256(planContent(plan));
}

/** The plan with the hash of its content, to be done last. */
export function sealPlan(plan: Omit<Plan, "version"> & { version: { generator: string } }): Plan {
  const { generator } = plan.version;
  const unsealed = Plan.parse({ ...plan, version: { generator, hash: UNSEALED } });
  return { ...unsealed, version: { generator, hash: sha256(JSON.stringify(unsealed)) } };
}

/** Whether the hash printed in the plan is that of its content: false after any edit. */
export function isSealed(plan: Plan): boolean {
  return plan.version.hash === hashPlan(plan);
}
