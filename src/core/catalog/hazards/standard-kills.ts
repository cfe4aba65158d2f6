import { type Cited, ours } from "../metrics/cited.ts";
import { type Duration, days, hours, minutes } from "../metrics/time.ts";
import type { RoleId } from "../roles/roles.ts";

/** A row of the kill table, in words that are ready to print. */
export interface StandardKill extends Cited {
  readonly id: string;
  readonly metric: string;
  readonly threshold: string;
  /** Null where the system acts by itself as soon as the limit is met. */
  readonly within: Duration | null;
  readonly timeframe: string;
  readonly action: string;
  readonly decides: RoleId;
}

const source = ours("kill table");

export const STANDARD_KILLS: readonly StandardKill[] = [
  {
    ...source,
    id: "exposure",
    metric: "Confirmed exposure of confidential or personal data",
    threshold: "1 confirmed case",
    within: minutes(15),
    timeframe: "off within 15 minutes of confirmation",
    action:
      "Disable by server flag for every cohort that shares the path; write no more of that content, in logs and shadow too; quarantine the evidence; Security, Privacy and Legal convened within 1 hour; notification clocks opened",
    decides: "incident-commander",
  },
  {
    ...source,
    id: "injection",
    metric: "Successful prompt injection with access, egress or action",
    threshold: "1 confirmed case",
    within: minutes(15),
    timeframe: "15 minutes",
    action:
      "Revoke tool tokens, disable untrusted sources, then the feature; hunt for other cases over the window of the logs",
    decides: "security-lead",
  },
  {
    ...source,
    id: "excluded-served",
    metric: "Excluded user or account served",
    threshold: "1 confirmed case",
    within: minutes(15),
    timeframe: "contain in 15 minutes, full reconciliation in 24 hours",
    action: "Disable for the whole class of the rule; fix the eligibility check; Legal assesses notice",
    decides: "privacy-officer",
  },
  {
    ...source,
    id: "unsupported-claims",
    metric: "Unsupported-claim rate",
    // The table adds "or lower 95 % bound above the ceiling": a bound is evidence, not a rule (OUTPUT).
    threshold: "above 2.5 times the ceiling on at least 500 audited items",
    within: hours(1),
    timeframe: "1 hour from the audit's sign-off",
    action: "Revert the model; if none is left, switch off; re-enter after a clean audit of the same size",
    decides: "ml-lead",
  },
  {
    ...source,
    id: "latency",
    metric: "P95 latency",
    threshold: "above 1.9 times the target for 30 minutes with at least 500 calls",
    within: null,
    timeframe: "automatic",
    action: "Degrade, then hide; no error text to users",
    decides: "sre-lead",
  },
  {
    ...source,
    id: "value-collapse",
    metric: "Value metric collapse",
    threshold: "below 0.67 of the target on 3 consecutive days with at least 1,000 units a day",
    within: days(1),
    timeframe: "daily",
    action: "Switch off for the newest cohort, keep the control, root cause in 5 days",
    decides: "product-manager",
  },
  {
    ...source,
    id: "irreversible-action",
    metric: "Wrong irreversible action",
    threshold: "1 confirmed case",
    within: minutes(5),
    timeframe: "5 minutes",
    action: "Revoke credentials, drain the queue, compensate from the journal, notify the owner of the system",
    decides: "incident-commander",
  },
];
