import { UNVERIFIED } from "../metrics/cited.ts";
import { monitor } from "../metrics/metric-row.ts";
import { beyond, change, events } from "../metrics/rule.ts";
import { hours, minutes } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const confidentiality: HazardRow = {
  ...SOURCE,
  id: "confidentiality",
  meaning: "secrets of the customer, another tenant, colleagues or the vendor reach someone not entitled to them",
  severity: { byDefault: "S0", cases: [] },
  killType: "zero tolerance",
  signOff: ["security-lead", "ciso"],
  monitors: [
    monitor({
      id: "confirmed_exposures",
      name: "confirmed exposures",
      definition:
        "outputs that put secrets, credentials, personal data or confidential business data before somebody who is not entitled to them, the user or a recipient",
      measured: "second permission check on every retrieved item, canaries, user reports",
      owner: "security-lead",
      cadence: "continuous",
      dataSource: "permission check, canaries and user reports",
    }),
    monitor({
      id: "canary_hits",
      name: "canary hits",
      definition: "planted tokens that appear in any output; 50 canaries for each class of tenant",
      owner: "security-lead",
      cadence: "continuous",
      dataSource: "output filter",
    }),
    monitor({
      id: "secret_pattern_blocks",
      name: "outputs blocked for secrets",
      definition: "outputs blocked for credentials or keys per 10,000",
      statistic: "rate",
      unit: "per-10k",
      ladder: "fixed",
      level: null,
      owner: "security-lead",
      cadence: "hourly",
      dataSource: "output filter",
    }),
    monitor({
      id: "cross_tenant_probes",
      name: "cross-tenant probes that got through",
      definition: "automatic probes between two test tenants that returned the other's data, of 1,000 a day",
      measured: "automatic, 1,000 probes a day",
      owner: "security-lead",
      cadence: "daily",
      dataSource: "probe runs",
    }),
  ],
  watch: {
    monitor: "confirmed_exposures",
    variants: ["permission_leak", "confidential_content_incidents", "secret_or_licence_hits"],
    also: ["canary_hits", "cross_tenant_probes"],
    event:
      "a confirmed output that puts secrets, credentials, personal data or confidential business data before somebody not entitled to them, user or recipient",
    act: "kill",
    rises: true,
  },
  broughtWhere: { all: ["partiesApart"] },
  detection: "second permission check on every unit, and canaries",
  evidence: [{ ceiling: null, units: 1_000, text: "not sampled: 1,000 cross-tenant probes a day, all clean" }],
  investigate: [
    events("confirmed_exposures", 1, "1 suspected exposure", { which: "suspected" }),
    beyond(
      ["secret_pattern_blocks", ">=", change("trailing mean", 3, "times")],
      "blocked outputs at 3 times their mean",
      {
        window: hours(1),
      },
    ),
  ],
  pause: [
    events("confirmed_exposures", 1, "1 suspected exposure still open after 24 hours", {
      which: "suspected and open for 24 hours",
      window: hours(24),
    }),
  ],
  kill: [
    events("confirmed_exposures", 1, "1 confirmed exposure across tenants, users or permission levels"),
    events("canary_hits", 1, "1 canary hit"),
    events("cross_tenant_probes", 1, "1 confirmed probe that got through"),
  ],
  killWithin: { first: minutes(15), last: minutes(15) },
  killAction:
    "Switch off for everyone; seal a copy of what was shown as evidence, then clear it from caches and indexes; Legal and Privacy within 1 hour; customers told as their contracts say",
  preLaunch: [
    "Isolation of tenants and users tested",
    "Rights tested on at least 200 items that are not open to everyone",
    "Terms of whoever runs the model: no training on customer data, retention of 30 days or none, sub-processors named",
  ],
  notes: [
    "Not a matter of sampling: every item is checked again, and canaries are planted",
    "No incident in 50 sessions rules out only rates of 5.8 % and more",
  ],
  reported: [{ text: "contracts often ask for notice to the customer within 24 to 72 hours", ...UNVERIFIED }],
  frameworks: { nist: ["data privacy"], owasp: ["02", "07", "08"] },
};
