import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";

export const pciDss: RegulationRow = {
  ...SOURCE,
  id: "PCI-DSS",
  kind: "standard",
  name: "PCI DSS",
  covers: "everyone who stores, processes or transmits card data; a standard by contract, version 4.0.1",
  protects: "card data",
  treatment: {
    byDefault: "XD",
    cases: [
      {
        treatment: "XU",
        when: "users in card environments, until the scope is assessed",
        asks: "Does anyone use it inside a card environment? Then those users stay out until the scope is assessed",
      },
    ],
  },
  liftedBy: "type of data",
  admittedIn: null,
  admittedInText: "any phase, with the control live",
  cohort: "Users included; card numbers and security codes blocked at input, output and in logs",
  condition: "Card data blocked at input, output and logs; scope memo signed",
  lifts: ["Scope of the card environment assessed"],
  proof: ["Detector tested on 10,000 cases", "Scan of logs", "Matrix of responsibilities"],
  gates: [
    "Detector finds at least 99.5 % of 10,000 synthetic numbers",
    "No sensitive authentication data stored",
    "Scripts of payment pages inventoried",
    "List of third parties",
  ],
  monitors: ["card_numbers_in_logs", "card_scope_drift"],
  clocks: [byContract("acquirer and card brands at once")],
  roleAssumed: NOT_APPLICABLE,
  owner: "security-lead",
  consulted: [],
  lines: [
    {
      ...UNVERIFIED,
      text: "Sensitive authentication data is not stored after authorisation",
      citation: "PCI DSS 4.0.1 req. 3.3",
    },
    {
      ...UNVERIFIED,
      text: "Scripts of payment pages are inventoried and watched",
      citation: "PCI DSS 4.0.1 reqs. 6.4.3, 11.6.1",
    },
  ],
  citations: "PCI DSS 4.0.1 reqs. 3, 6.4.3, 10, 11.6.1, 12.8, 12.10",
  checkAgain: [],
  never: ["Security codes stored"],
};
