import { describe, expect, it } from "vitest";
import { canonicalFields } from "../../text/fields.ts";
import { readExclusions } from "./read-exclusions.ts";

/** "kind: text" or "kind: text until condition", one a row. */
function rows(cohortExclusions: string): string[] {
  const fields = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions };
  return readExclusions(canonicalFields(fields)).exclusions.map(
    (row) => `${row.kind}: ${row.text}${row.until === null ? "" : ` until ${row.until}`}`,
  );
}

/** Fields as people type them, by what they have in common. */
const FORMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a lead with a preposition, said once or before each group": {
    "It should not be offered to users on the free plan or to people in Illinois until the review is over.": [
      "plan: users on the free plan until the review is over",
      "region: people in Illinois until the review is over",
    ],
    "Must not be given to minors, to EU users or to trial accounts": [
      "age: minors",
      "region: EU users",
      "account-state: trial accounts",
    ],
    "Keep it away from minors and from banks": ["age: minors", "regulated: banks"],
  },
  "how long a group is out is no group": {
    "Novice drivers: for the whole rollout\nSeason-ticket holders: throughout\nNight buses: for the entire pilot (no staff on board)":
      ["role: Novice drivers", "plan: Season-ticket holders", "other: Night buses"],
  },
  "documents in a language": {
    "agreements in Turkish or Arabic until they are tested": [
      "language: agreements in Turkish until they are tested",
      "language: agreements in Arabic until they are tested",
    ],
  },
  "exceptions stay with their group and leave its kind alone": {
    "Basic tier, except yearly payers; interns": ["plan: Basic tier, except yearly payers", "role: interns"],
    "Silver plan, except co-ops and unions": ["plan: Silver plan, except co-ops and unions"],
    "Anyone who objected to profiling, apart from those who took it back": [
      "consent: Anyone who objected to profiling, apart from those who took it back",
    ],
  },
  "what a group waits for is kept whole": {
    "Belgian sellers, awaiting counsel's word on the VAT note": [
      "region: Belgian sellers until counsel's word on the VAT note",
    ],
    "French shops, subject to the revised Payment Services Directive (PSD2) opinion": [
      "region: French shops until the revised Payment Services Directive (PSD2) opinion",
    ],
    "Danish accounts, awaiting the word of the authority (Datatilsynet), expected in May": [
      "region: Danish accounts until the word of the authority (Datatilsynet), expected in May",
    ],
    "Peru, where we await the regulator's answer": ["region: Peru until the regulator's answer"],
    "Wales: wait for the Welsh prompts": ["region: Wales until the Welsh prompts"],
    "Italy and Spain come in once the terms are translated, not before": [
      "region: Italy until the terms are translated",
      "region: Spain until the terms are translated",
    ],
    "kids below 4, families in trial, UK + Ireland till the age check is in": [
      "age: kids below 4",
      "account-state: families in trial",
      "region: UK until the age check is in",
      "region: Ireland until the age check is in",
    ],
  },
  "signs between items": {
    "Malta till the VAT codes are in -- interns and temps -- anyone who ticked no": [
      "region: Malta until the VAT codes are in",
      "role: interns",
      "role: temps",
      "consent: anyone who ticked no",
    ],
    "stores in Rome till the audit is in / shops whose contract says no AI / anybody under notice": [
      "region: stores in Rome until the audit is in",
      "contract: shops whose contract says no AI",
      "account-state: anybody under notice",
    ],
    "interns // chromebooks // Bavaria til the ministry says yes": [
      "role: interns",
      "platform: chromebooks",
      "region: Bavaria until the ministry says yes",
    ],
    "Who | Until\nPart-time tutors | contract is amended\nHomes in Wales | -": [
      "role: Part-time tutors until contract is amended",
      "region: Homes in Wales",
    ],
    "interns, N. Ireland till the wording is through": [
      "role: interns",
      "region: N. Ireland until the wording is through",
    ],
    "The tool stays off for judges and for court reporters": ["role: judges", "role: court reporters"],
  },
  "ages of people, things and versions": {
    "Vehicles older than 30 years": ["other: Vehicles older than 30 years"],
    "Calls about children under 8": ["age: Calls about children under 8"],
    "Groups of ten or more": ["other: Groups of ten or more"],
    "SolidWorks 2019 and older": ["platform: SolidWorks 2019 and older"],
    "Rockwell v20 and older": ["platform: Rockwell v20 and older"],
    "plug-in versions below 3": ["platform: plug-in versions below 3"],
    "Drivers of vehicles over 3.5 tonnes": ["other: Drivers of vehicles over 3.5 tonnes"],
  },
  "steps of a scale and months of the year": {
    "Presses rated (SIL 2 and up)": ["other: Presses rated (SIL 2 and up)"],
    "Homes with a stove as the only heating, from November to March, until a winter is over": [
      "other: Homes with a stove as the only heating, from November to March until a winter is over",
    ],
  },
  "paragraph numbers, shared nouns, where to go instead": {
    "7.1 Users on the free plan\n7.2 Medical and dental equipment\n7.3 EU users": [
      "plan: Users on the free plan",
      "other: Medical equipment",
      "other: dental equipment",
      "region: EU users",
    ],
    "Anybody with an open appeal should go to a person instead.": ["account-state: Anybody with an open appeal"],
    "Tenants who have already filed a complaint": ["account-state: Tenants who have already filed a complaint"],
  },
  "those who speak a language and those of a place": {
    "Italian callers until the phrase book has been approved": [
      "language: Italian callers until the phrase book has been approved",
    ],
    "Italian sellers until the VAT note is out": ["region: Italian sellers until the VAT note is out"],
    "Polish drivers until the voice is recorded": ["language: Polish drivers until the voice is recorded"],
  },
  "laws, also in a remark": {
    "Modules in scope for Sarbanes-Oxley": ["regulated: Modules in scope for Sarbanes-Oxley"],
    "Payment-card modules (they stay inside the PCI DSS boundary)": ["regulated: Payment-card modules"],
  },
  "words that look like another kind": {
    "gift card shops": ["other: gift card shops"],
    "Applications for listed buildings": ["other: Applications for listed buildings"],
    "joint ventures, unless every partner has signed": ["other: joint ventures until every partner has signed"],
    "Callers who come in through a text relay": ["other: Callers who come in through a text relay"],
    "customers in a payment plan": ["account-state: customers in a payment plan"],
    "retired members who sit by appointment": ["role: retired members who sit by appointment"],
    "old toughpads": ["platform: old toughpads"],
    "vets who didnt do the intro course": ["other: vets who didnt do the intro course"],
  },
};

describe.each(Object.entries(FORMS))("%s", (_, forms) => {
  it.each(Object.entries(forms))("reads %s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
