import { ours } from "./cited.ts";
import { monitor, share } from "./metric-row.ts";

const source = ours("merged metrics");

/** Metrics that stand for several hazards where a plan has no room for one each. The kinds follow the definition. */
export const MERGED_METRICS = {
  events: monitor({
    ...source,
    id: "prohibited_events",
    name: "prohibited events",
    definition: "confirmed cases of any of these kinds, each recorded with its kind:",
    measured: "every report, guard and log",
    owner: "incident-commander",
    cadence: "continuous",
    dataSource: "incident register, fed by every report, guard and log",
  }),
  audits: share({
    ...source,
    id: "audited_failure_rate",
    name: "audited failure rate",
    definition: "audited {units} with at least one failure / {units} audited, each failure coded by its kind:",
    measured: "one random sample a week, coded for every kind",
    owner: "domain-lead",
    consulted: ["ml-lead"],
    cadence: "weekly",
    dataSource: "expert audit",
  }),
  /** What a feature that writes may never say, whichever hazards are named. */
  ofWriting: "a confirmed output that is illegal, discriminates, insults or threatens",
  killAction:
    "Switch off the function concerned, or the whole feature where that can't be isolated; quarantine the evidence; the hazard's owner and Legal convened within 1 hour",
} as const;
