import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const bipa: RegulationRow = {
  ...SOURCE,
  id: "BIPA",
  kind: "law",
  name: "Illinois Biometric Information Privacy Act",
  covers: "biometric identifiers of people in Illinois: face geometry, voiceprints, fingerprints",
  protects: "people in Illinois whose face or voice is measured",
  treatment: {
    byDefault: "XU",
    cases: [
      {
        treatment: "XD",
        when: "there is no release: the biometric step is off for Illinois",
        asks: "Is a written release in place before a template is made? If not, the biometric step is off for Illinois",
      },
    ],
  },
  liftedBy: "person",
  admittedIn: "regional_expansion",
  admittedInText: "regional expansion",
  cohort: "People in Illinois excluded from the biometric step until they have signed a release",
  condition: "Written release from the person and public retention policy",
  lifts: ["Written release; an electronic signature will do", "Public retention policy"],
  proof: ["Sample of releases", "Link to the policy", "Test of deletion"],
  gates: ["Release recorded before any template is made", "Retention policy published", "Deletion tested"],
  monitors: ["templates_without_release", "biometric_deletion_on_time"],
  clocks: [byContract("no notice to give under the law itself; breach laws of the states apply")],
  roleAssumed: NOT_APPLICABLE,
  owner: "privacy-officer",
  consulted: ["legal-counsel"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Deleted at the latest 3 years after the last contact",
      citation: "740 ILCS 14/15",
    },
    {
      ...LAW_SOURCES.biometricRecovery,
      text: "USD 1,000 or 5,000 are at stake; one recovery for each person since 2024, retroactivity before the Seventh Circuit in early 2026",
      citation: "740 ILCS 14/20",
    },
    {
      ...UNVERIFIED,
      text: "An electronic signature is valid since August 2024",
      citation: "740 ILCS 14",
    },
  ],
  citations: "740 ILCS 14/15, 14/20",
  checkAgain: ["Retroactivity of the one recovery for each person, before the Seventh Circuit"],
  never: [],
};
