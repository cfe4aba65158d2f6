import type { RegulationId } from "../../facts.ts";

/**
 * A name that has other meanings too, and what decides. Words are parted by blanks; "*" at the end stands for any ending.
 * The tests are tried in this order: `against` nearby leaves it; `favour` nearby or another law beside it takes it;
 * a name not written in `form` is left; `anywhere` in the brief takes it; `otherwise` decides the rest.
 */
export interface AmbiguousName {
  /** In small letters, words parted by one blank. */
  readonly name: string;
  readonly id: RegulationId;
  /** `capitals`: counts without help only when written in capitals. `any`: the case doesn't matter. */
  readonly form: "capitals" | "any";
  readonly against: string;
  readonly favour: string;
  readonly anywhere: string;
  /** `guess`: taken, to be confirmed. */
  readonly otherwise: "take" | "guess" | "leave";
}

const LEGAL =
  "comply complies compliance compliant breach* violat* rule rules duty duties lawsuit lawsuits liab* regulat* obligation* requirement* requires fine fines penalt* audit audits audited art article legal counsel enforcement";
const MEDICAL =
  "medical clinic* hospital* patient* device devices diagnos* health* notified doctor* nurse* radiolog* surgeon* ce therap* disease* triage drug drugs ivdr fda";
const FINANCE =
  "bank* financ* fintech insur* payment* broker* lender* lending credit trad* adviser* advisor* invest* wealth securities fund funds capital loan* treasury ict resilien* mifid psd2 asset* pension* portfolio*";

export const AMBIGUOUS_NAMES: readonly AmbiguousName[] = [
  {
    name: "sec",
    id: "SEC",
    form: "capitals",
    against: "football basketball conference championship teams",
    favour:
      "filing filings filer registered registrant* rule rules disclosure* examin* exam exams regulat* enforcement recordkeeping 17a finra adviser advisers marketing rulemaking reg 10k edgar guidance whistleblower inquiry subpoena commission",
    anywhere: "",
    otherwise: "take",
  },
  {
    name: "ada",
    id: "ADA",
    form: "capitals",
    against:
      "dental dentist* diabetes lovelace cdt cardano token tokens crypto wallet called named persona avatar chatbot embedding* openai",
    favour: `access accessib* disab* screen reader readers wcag blind deaf caption* captions accommodat* title wheelchair 508 ${LEGAL}`,
    anywhere: "accessib* disab* wcag screen-reader blind deaf caption* captions wheelchair 508 americans",
    otherwise: "guess",
  },
  {
    name: "dsa",
    id: "DSA",
    form: "capitals",
    against:
      "sharing sign signed signing signature signatures algorithms structures agreement agreements dsas template countersigned subtraction agents agent selling",
    favour: `eu european notice transparency moderat* illegal platform platforms flagger* statement act report assessment ${LEGAL}`,
    anywhere: "eu european marketplace platform platforms moderat* reviews posts listings content social",
    otherwise: "guess",
  },
  {
    name: "dora",
    id: "DORA",
    form: "capitals",
    against:
      "metric metrics deploy* lead elite score scores survey mttr devops accelerate keys four performer* explorer throughput named called",
    favour: `eu european ict resilien* register incident incidents third-party ${LEGAL}`,
    anywhere: FINANCE,
    otherwise: "guess",
  },
  {
    name: "mdr",
    id: "MDR",
    form: "capitals",
    against: "managed detection edr xdr siem soc endpoint* merchant discount interchange bps resistant multidrug mdro",
    favour: "medical device devices class ce notified conformity clinical annex manufacturer ivdr fda",
    anywhere: MEDICAL,
    otherwise: "leave",
  },
  {
    name: "pci",
    id: "PCI-DSS",
    form: "any",
    against:
      "coronary cardi* angioplast* stent* percutaneous express slot slots bus pcie gpu gpus motherboard lane lanes",
    favour: "dss card cards payment payments cardholder qsa saq compliance audit scope certified",
    anywhere: "",
    otherwise: "take",
  },
  {
    name: "sox",
    id: "SOX",
    form: "any",
    against: "red white boston chicago baseball nox emission emissions sulphur sulfur j ffmpeg",
    favour: "",
    anywhere: "",
    otherwise: "take",
  },
  {
    name: "ecoa",
    id: "ECOA",
    form: "any",
    against: "clinical epro trial trials visit diary diaries site sites backend outcome outcomes",
    favour: "",
    anywhere: "",
    otherwise: "take",
  },
  {
    name: "hitech",
    id: "HIPAA",
    form: "capitals",
    against: "city park",
    favour: "act hipaa",
    anywhere: "",
    otherwise: "take",
  },
  {
    name: "ai act",
    id: "EU-AI-Act",
    form: "capitals",
    against:
      "colorado texas utah korea* california illinois canada canadian brazil* generative can let lets may might will",
    favour:
      "eu european europe union annex high-risk article art obligation* transparency applies regulation under brussels",
    anywhere: "",
    otherwise: "take",
  },
  {
    name: "data protection act",
    id: "UK-GDPR",
    form: "any",
    against:
      "personal consumer federal kenya* irish ireland ghana* nigeria* jamaica* swiss german* virginia malaysia* digital indian india singapore texas barbados uganda* zambia* malta maltese",
    favour: "",
    anywhere: "",
    otherwise: "take",
  },
  {
    name: "27001",
    id: "ISO-27001",
    form: "any",
    against: "",
    favour: "iso iec cert certificate certified certification isms annex surveillance soc soc2 audit scope",
    anywhere: "",
    otherwise: "leave",
  },
  {
    name: "aia",
    id: "EU-AI-Act",
    form: "capitals",
    against: "insurance insurer hong kong architects",
    favour: "eu european high-risk annex article art",
    anywhere: "",
    otherwise: "leave",
  },
];
