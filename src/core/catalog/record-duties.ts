import type { RegulationId } from "../brief/facts.ts";
import { type Cited, ours, UNVERIFIED } from "./metrics/cited.ts";

/** A duty to keep records. Counsel confirms each: none was read in a primary source. */
export interface RecordDuty extends Cited {
  /** How long, as it is printed. */
  readonly keep: string;
  readonly citation: string;
}

const duty = (keep: string, citation: string): RecordDuty => ({ ...UNVERIFIED, keep, citation });

/** Laws under which output of a model may be a record that is not deleted before its time. */
export const RECORD_DUTIES: Partial<Readonly<Record<RegulationId, RecordDuty>>> = {
  HIPAA: duty("6 years for what the rules ask to be documented", "45 CFR 164.316(b)(2), 164.530(j)"),
  FDA: duty("as long as the rule that asks for the record", "21 CFR 11.10(c)"),
  FERPA: duty("nothing that a pending request to inspect is about is destroyed", "34 CFR 99.10(e)"),
  SOX: duty("7 years for records of an audit", "17 CFR 210.2-06"),
  FINRA: duty("3 to 6 years, by kind of record", "FINRA rule 4511; SEC rule 17a-4"),
  SEC: duty("3 to 6 years for broker-dealers, 5 for advisers", "SEC rules 17a-4 and 204-2"),
  "MiFID-II": duty("5 years, 7 where the authority asks", "Directive 2014/65/EU art. 16(7)"),
  ECOA: duty("25 months after notice of the action", "12 CFR 1002.12(b)"),
  EEOC: duty("1 year from the record or the action, whichever is later", "29 CFR 1602.14"),
  CJIS: duty("at least 1 year for audit records, else as the agency's schedule says", "FBI CJIS Security Policy"),
};

/** Laws that ask for logs alone: they go before a shorter period for content, and make no record of what the model wrote. */
export const LOG_DUTIES: Partial<Readonly<Record<RegulationId, RecordDuty>>> = {
  DPDP: duty("1 year for logs", "DPDP Rules 2025"),
  "EU-AI-Act": duty("6 months at least for logs of a high-risk system", "AI Act arts. 19, 26(6)"),
};

/** What public bodies and those who work for them keep, whatever law is named. */
export const PUBLIC_RECORDS: RecordDuty = duty(
  "as the body's records schedule says; drafts, prompts and outputs may be public records",
  "public records law of the place",
);

/** How records are treated while a duty or a hold runs. Slots: {duties}, {other}. */
export const RECORDS_KEPT = {
  ...ours("records that a law keeps"),
  retention:
    "records and logs that a law names, as long as it says ({duties}; confirm with counsel): superseded and marked, never deleted before; Legal lifts holds. All else: {other}",
  /** Where it has been said for an earlier phase. */
  again: "records and logs as in the phase before. All else: {other}",
} as const;

/** What de-identified means under a law that has a standard of its own. */
export const STANDARDS_OF_FIRST_DATA: Partial<Readonly<Record<RegulationId, RecordDuty["citation"]>>> = {
  HIPAA: "HIPAA, 45 CFR 164.514(b): 18 identifiers removed, or an expert's determination",
  FERPA: "FERPA, 34 CFR 99.31(b)(1)",
  COPPA: "COPPA, 16 CFR 312.2: no personal information of a child",
  CJIS: "CJIS has none, so synthetic only",
  GDPR: "EU and UK GDPR, recital 26: nobody identifiable by means reasonably likely to be used",
  "UK-GDPR": "EU and UK GDPR, recital 26: nobody identifiable by means reasonably likely to be used",
};

/**
 * What is used in phase 1, in every plan: real records are processed only once the gate at its end has signed the checks
 * for privacy and the controls of laws. Slot: {standard}.
 */
export const FIRST_DATA = {
  ...ours("data before the controls are signed"),
  text: "synthetic inputs, past inputs de-identified {standard}, and what staff put in of their own and agree to; taking names out is not enough, and no real record is used before the gate of this phase is signed",
  ownStandard: "by the law's own standard ({standards}; counsel confirms)",
  anyStandard: "so that nobody in them can be identified again",
  inShort: "synthetic or de-identified inputs, and what staff put in of their own and agree to",
} as const;
