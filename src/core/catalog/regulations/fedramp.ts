import { UNVERIFIED } from "../metrics/cited.ts";
import { hours } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const fedramp: RegulationRow = {
  ...SOURCE,
  id: "FedRAMP",
  kind: "standard",
  name: "FedRAMP",
  covers: "cloud services for US federal agencies",
  protects: "US federal agencies",
  treatment: {
    byDefault: "XU",
    cases: [
      {
        treatment: "XP",
        when: "the model service can't be brought inside the authorised boundary",
        asks: "Can the model service be brought inside the authorised boundary? If not, federal agencies stay out",
      },
    ],
  },
  liftedBy: "boundary",
  admittedIn: null,
  admittedInText: "a phase of its own",
  cohort: "Federal tenants excluded until the feature is inside the authorised boundary",
  condition: "{feature} inside the authorised boundary",
  lifts: ["Model service inside the authorised boundary", "Significant change accepted"],
  proof: ["Diagram of the boundary", "Acceptance of the change", "Validation of cryptography"],
  gates: [
    "Diagram of the boundary",
    "Validated cryptography",
    "Support from the US",
    "Services below at the same level",
  ],
  monitors: ["boundary_egress"],
  clocks: [
    clock({
      ...LAW_SOURCES.fedrampIncidents,
      within: hours(1),
      time: "1 hour",
      to: "FedRAMP and every agency customer; CISA for listed vectors",
      trigger: "identification of an incident",
      citation: "FedRAMP 20x incident communications procedures",
    }),
  ],
  roleAssumed: { byDefault: "cloud service provider", byMarket: {} },
  owner: "federal-compliance-lead",
  consulted: ["security-lead"],
  lines: [
    {
      ...LAW_SOURCES.fedrampProposal,
      text: "A request for comment of 2026 proposes to narrow the duty of 1 hour",
      citation: "FedRAMP RFC-0031",
    },
    {
      ...UNVERIFIED,
      text: "A significant change is accepted before use",
      citation: "agency authorisation to operate",
    },
  ],
  citations: "agency authorisation to operate; significant-change and incident procedures",
  checkAgain: ["Outcome of the request for comment on incident notices"],
  never: ["Data of the boundary sent to a service outside it"],
};
