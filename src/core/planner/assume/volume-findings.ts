import type { Finding } from "../../shared/finding.ts";
import type { PlanContext } from "../context.ts";
import { volumesThatDiffer } from "./volume-of-brief.ts";

/** Two volumes in one brief: neither is used, and whoever reads the plan must know. */
export function volumeFindings({ brief, facts, profile, values }: PlanContext): Finding[] {
  const found = volumesThatDiffer(brief, facts, profile, values);
  if (found === null) return [];
  const [first, other] = found;
  return [
    {
      code: "volumes-differ",
      severity: "warning",
      place: { in: "brief", span: other.span },
      message: `Two volumes of ${profile.unit.many} don't agree, so neither is used. ${first.why} ${other.why}`,
      remedy: `State how many ${profile.unit.many} there are in a usual week, once.`,
    },
  ];
}
