import { monitor, share } from "../metrics/metric-row.ts";
import { audited, events } from "../metrics/rule.ts";
import { SOURCES } from "../metrics/sources.ts";
import { hours } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const legalLiability: HazardRow = {
  ...SOURCE,
  id: "legal-liability",
  meaning: "output binds the maker, infringes rights, or reads as regulated advice",
  severity: { byDefault: "S1", cases: [] },
  killType: "count",
  signOff: ["general-counsel"],
  monitors: [
    share({
      id: "advice_statement_rate",
      name: "advice and commitment rate",
      definition: "audited outputs with regulated advice or binding promises / outputs audited",
      measured: "300 a week, and rules",
      level: 0.5,
      owner: "legal-counsel",
      cadence: "weekly",
      dataSource: "expert audit and rules",
    }),
    monitor({
      id: "protected_matches",
      name: "protected text and marks delivered",
      definition:
        "outputs delivered with verbatim overlap above the limit or a protected mark; taken down within 24 hours",
      owner: "legal-counsel",
      cadence: "daily",
      dataSource: "output filter",
    }),
    monitor({
      id: "claims_and_notices",
      countedOn: "in full",
      name: "legal claims and orders",
      definition:
        "legal claims that name the feature, of one type, received since the first customer came in; an injunction, an order of a regulator or a confirmed systematic infringement counts as 6; complaints and takedown notices are counted apart, per 1,000 people",
      ladder: "fixed",
      level: null,
      measured: "every one received",
      owner: "legal-counsel",
      cadence: "daily",
      dataSource: "legal desk",
    }),
    monitor({
      id: "legal_orders",
      name: "orders and systematic infringements",
      definition: "injunctions, orders of a regulator, and confirmed systematic infringements",
      measured: "every one received",
      owner: "general-counsel",
      cadence: "daily",
      dataSource: "legal desk",
    }),
  ],
  watch: {
    monitor: "claims_and_notices",
    variants: [],
    beside: ["complaint_rate"],
    also: ["legal_orders", "advice_statement_rate", "protected_matches", "likeness_or_mark_misuse"],
    event: "an injunction, an order of a regulator, or a confirmed systematic infringement",
    act: "contain",
    rises: true,
  },
  broughtWhere: { all: ["makesWorks"] },
  detection: "audit, and filters on every unit",
  evidence: [{ ceiling: 0.5, units: 598, text: "598 clean units for 0.5 %" }],
  investigate: [
    events("claims_and_notices", 1, "1 claim", { which: "of one type" }),
    audited.investigate("advice_statement_rate"),
  ],
  pause: [
    events("claims_and_notices", 3, "3 claims of one type", { which: "of one type" }),
    audited.pause("advice_statement_rate"),
  ],
  kill: [
    events("claims_and_notices", 6, "6 claims of one type, or 1 order, which counts as 6", {
      which: "of one type",
    }),
    events("legal_orders", 1, "1 injunction, order of a regulator, or confirmed systematic infringement"),
  ],
  killWithin: { first: hours(4), last: hours(4) },
  killAction: "Switch off what is concerned; hold records; General counsel decides on more",
  preLaunch: [
    "Terms and notices",
    "Disclaimers tested for understanding",
    "Indemnity from the model's vendor, where there is one",
    "Process for keeping and holding records",
  ],
  notes: [],
  reported: [{ text: "an airline had to stand by what its site's assistant misstated", ...SOURCES.airCanada }],
  frameworks: { nist: ["intellectual property"], owasp: ["02", "09"] },
};
