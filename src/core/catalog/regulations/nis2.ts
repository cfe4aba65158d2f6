import { UNVERIFIED } from "../metrics/cited.ts";
import { hours, months } from "../metrics/time.ts";
import { clock, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const report = { ...LAW_SOURCES.nis2, to: "incident response team or authority", citation: "NIS2 art. 23" };

export const nis2: RegulationRow = {
  ...SOURCE,
  id: "NIS2",
  kind: "law",
  name: "NIS2 Directive",
  covers: "essential and important entities in 18 sectors",
  protects: "essential and important entities in the EU",
  treatment: {
    byDefault: "AC",
    cases: [
      {
        treatment: "XU",
        when: "operational technology",
        asks: "Does it reach operational technology? Then those sites stay out until the entity has assessed it",
      },
    ],
  },
  liftedBy: "entity",
  admittedIn: "regional_expansion",
  admittedInText: "regional expansion",
  cohort: "Entities included with measures for the supply chain recorded",
  condition: "Supply-chain measures recorded for the entity",
  lifts: [],
  proof: ["Supplier assessed", "Contact at the authority"],
  gates: ["Measures for the supply chain", "Contact with the incident response team"],
  monitors: ["significant_incidents"],
  clocks: [
    clock({ ...report, within: hours(24), time: "24 hours", trigger: "a significant incident: early warning" }),
    clock({ ...report, within: hours(72), time: "72 hours", trigger: "a significant incident: notification" }),
    clock({ ...report, within: months(1), time: "1 month", trigger: "a significant incident: final report" }),
  ],
  roleAssumed: NOT_APPLICABLE,
  owner: "ciso",
  consulted: [],
  lines: [{ ...UNVERIFIED, text: "Security of the supply chain is a duty", citation: "NIS2 art. 21" }],
  citations: "NIS2 arts. 21, 23",
  checkAgain: [],
  never: [],
};
