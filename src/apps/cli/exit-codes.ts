import type { Finding } from "../../core/shared/finding.ts";

/** What the command's end means, the same for every command. */
export const EXIT = { done: 0, errorFindings: 1, unusable: 2 } as const;

export function exitCodeOf(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === "error") ? EXIT.errorFindings : EXIT.done;
}
