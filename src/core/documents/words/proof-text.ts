import type { Gate } from "../../plan/gate.ts";

/** What a check's proof adds to the words of the check; "" where it adds nothing. */
export function addedProof({ check, proof }: Pick<Extract<Gate, { kind: "checklist" }>, "check" | "proof">): string {
  const said = check.toLowerCase();
  return proof
    .split("; ")
    .filter((part) => !said.includes(part.toLowerCase()))
    .join("; ");
}
