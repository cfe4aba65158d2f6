import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief.ts";
import { RegulationId } from "../../facts.ts";
import { canonicalFields } from "../../text/fields.ts";
import { readRegulations } from "./read-regulations.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
const read = (feature: string) => readRegulations(canonicalFields({ ...EMPTY, feature }));
const ids = (text: string) => read(text).regulations.map(({ id }) => id);

/** Ways to name each law, one or more sentences each. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  GDPR: [
    "GDPR exposure",
    "under the gdpr",
    "a GPDR breach",
    "Art. 22 GDPR",
    "the General Data Protection Regulation",
    "G.D.P.R.",
    "DSGVO",
    "EU GDPR",
    "Regulation (EU) 2016/679",
    "GDPR-like laws",
    "contrary to the Genral Data Protction Regulation",
    "no GDPR issue",
  ],
  "UK-GDPR": [
    "UK GDPR",
    "U.K. GDPR",
    "the UK's GDPR",
    "UK-GDPR",
    "GDPR (UK)",
    "Data Protection Act 2018",
    "DPA 2018",
    "the Data Protection Act",
    "the UK General Data Protection Regulation",
    "Data (Use and Access) Act",
  ],
  "EU-AI-Act": [
    "EU AI Act",
    "the EU's AI Act",
    "the AI Act",
    "European AI Act",
    "Artificial Intelligence Act",
    "Regulation (EU) 2024/1689",
    "Article 50 of the AI Act",
    "eu ai act",
  ],
  DSA: ["the Digital Services Act", "DSA notice duty missed", "EU DSA", "a statement under the DSA", "we are a VLOP"],
  HIPAA: [
    "HIPAA",
    "hippa accounts",
    "H.I.P.A.A.",
    "HITECH",
    "45 CFR Part 164",
    "Health Insurance Portability and Accountability Act",
    "Health Insurance Portability & Accountability Act",
    "Healthcare data, HIPAA-covered",
  ],
  FDA: ["FDA", "F.D.A. clearance", "the Food and Drug Administration", "FDA-cleared", "Food & Drug Administration"],
  MDR: ["EU MDR", "Medical Device Regulation", "a medical device under MDR", "(EU) 2017/745"],
  CCPA: [
    "CCPA",
    "CPRA",
    "California Consumer Privacy Act",
    "California Privacy Rights Act",
    "California's Consumer Privacy Act",
    "California's privacy law",
  ],
  COPPA: ["COPPA", "Children's Online Privacy Protection Act", "Childrens Online Privacy Protection Rule"],
  FERPA: ["FERPA", "Family Educational Rights and Privacy Act", "the Family Education Rights and Privacy Act"],
  "PCI-DSS": [
    "PCI DSS",
    "PCI-DSS",
    "PCI",
    "in PCI scope",
    "Payment Card Industry Data Security Standard",
    "pci dss v4.0",
  ],
  SOX: ["SOX", "Sarbanes-Oxley", "Sarbanes Oxley Act", "sarbox", "SOX 404", "Sarbannes-Oxley"],
  SOC2: ["SOC 2", "SOC2", "SOC-2 Type II", "SOC II", "SOC 1/2", "SOC 2 audit log", "our Type II report"],
  "ISO-27001": ["ISO 27001", "ISO27001", "ISO/IEC 27001:2022", "ISO-27001", "our 27001 certificate"],
  GLBA: ["GLBA", "Gramm-Leach-Bliley Act", "Gramm Leach Bliley", "the GLB Act", "Graham-Leach-Bliley Act"],
  FINRA: ["FINRA", "FINRA Rule 3110", "Financial Industry Regulatory Authority"],
  SEC: [
    "SEC",
    "the SEC",
    "SEC-registered advisers",
    "Securities and Exchange Commission",
    "U.S. Securities & Exchange Commission",
    "sec filings",
    "records for the SEC",
  ],
  ECOA: ["ECOA", "Equal Credit Opportunity Act", "Reg B", "Regulation B"],
  FCRA: ["FCRA", "Fair Credit Reporting Act", "the Fair Credit Reporting rules"],
  "MiFID-II": ["MiFID II", "MiFID", "mifid2", "MIFID-II", "Markets in Financial Instruments Directive"],
  PSD2: ["PSD2", "PSD 2", "PSD-2", "the second Payment Services Directive", "revised Payment Services Directive"],
  DORA: [
    "Digital Operational Resilience Act",
    "EU banks that fall under DORA",
    "DORA register for our insurer clients",
  ],
  NIS2: ["NIS2", "NIS 2", "NIS-2 deadline"],
  FedRAMP: ["FedRAMP", "FedRAMP Moderate", "Fed RAMP", "FEDRAMP", "Federal Risk and Authorization Management Program"],
  CJIS: ["CJIS", "the CJIS enclave", "Criminal Justice Information Services"],
  ITAR: [
    "ITAR",
    "ITAR-controlled parts",
    "International Traffic in Arms Regulations",
    "International Trafficking in Arms Regulations",
  ],
  LGPD: [
    "LGPD",
    "Lei Geral de Proteção de Dados",
    "Brazil's General Data Protection Law",
    "Brazil's data protection law",
  ],
  PIPEDA: ["PIPEDA", "Personal Information Protection and Electronic Documents Act"],
  PIPL: ["PIPL", "Personal Information Protection Law", "China's Personal Information Protection Law"],
  DPDP: ["DPDP consent", "DPDPA", "the DPDP Act", "Digital Personal Data Protection Act"],
  APPI: ["APPI", "Act on the Protection of Personal Information"],
  TCPA: ["TCPA", "Telephone Consumer Protection Act"],
  ADA: [
    "Americans with Disabilities Act",
    "ADA rules for screen readers",
    "ADA Title II",
    "not ADA compliant",
    "an ADA lawsuit over captions",
  ],
  BIPA: [
    "BIPA",
    "Biometric Information Privacy Act",
    "Illinois' Biometric Information Privacy Act",
    "the Illinois biometric law",
  ],
  "NYC-LL144": [
    "Local Law 144",
    "LL144",
    "NYC LL 144",
    "New York City's Local Law 144",
    "the NYC bias audit law",
    "NYC AEDT law",
  ],
  EEOC: ["EEOC", "Equal Employment Opportunity Commission"],
};

const NOT_NAMED: readonly string[] = [
  "answers within 2 sec, at most 30 secs, p95 < 5 SEC",
  "Ada from support; Ada Lovelace",
  "ADA dental codes",
  "until the DSA is signed by the partner",
  "NBFCs; DSA agents",
  "DORA metrics: lead time, deploy frequency",
  "our MDR vendor watches the endpoints",
  "Boston Red Sox fans; NOx and SOx emissions",
  "patients after PCI with a stent",
  "PHI exposure, BAA not signed, personal data of EU users",
  "until the DPA is countersigned; DPIA done; SCCs",
  "Can the AI act on its own? It lets the AI act for the user.",
  "Colorado AI Act",
  "Personal Data Protection Act of Singapore; Kenya's Data Protection Act",
  "21 CFR Part 11; 42 CFR Part 2",
  "SOC 1 report; the SOC analysts; ISO 9001; ISO 42001",
  "eCOA backend of the trial",
  "average AVG scores; CS team; PR review; sitar lessons; a dorado",
  "screen readers, WCAG, accessibility",
  "NIST CSF; PSD files from Photoshop; PSD3",
  "Protection of Personal Information Act",
  "AEDT time zone",
];

describe("the regulations of a brief", () => {
  for (const [id, texts] of Object.entries(NAMED))
    for (const text of texts) it(`hold ${id} in ${JSON.stringify(text)}`, () => expect(ids(text)).toEqual([id]));

  for (const text of NOT_NAMED) it(`are none in ${JSON.stringify(text)}`, () => expect(ids(text)).toEqual([]));

  it("have names for all of the closed list", () => {
    expect(Object.keys(NAMED).sort()).toEqual([...RegulationId.options].sort());
  });

  it("are several in a list, and ambiguous names are laws beside other laws", () => {
    expect(ids("GDPR/CCPA")).toEqual(["GDPR", "CCPA"]);
    expect(ids("EU and UK GDPR")).toEqual(["GDPR", "UK-GDPR"]);
    expect(ids("GDPR and UK GDPR")).toEqual(["GDPR", "UK-GDPR"]);
    expect(ids("finra / sec / mifid ii ask for it")).toEqual(["FINRA", "SEC", "MiFID-II"]);
    expect(ids("FERPA, ADA")).toEqual(["FERPA", "ADA"]);
    expect(ids("SOC2/ISO")).toEqual(["SOC2"]);
    expect(ids("SOC 2, ISO 27001 and 9001")).toEqual(["SOC2", "ISO-27001"]);
  });

  it("are read from text in capitals, where abbreviations with another meaning need a cue", () => {
    expect(ids("MEMO: RECORDS FOR THE SEC AND FINRA, UNDER THE ADA RULES FOR SCREEN READERS, EU AI ACT")).toEqual([
      "SEC",
      "FINRA",
      "ADA",
      "EU-AI-Act",
    ]);
  });

  it("come from any field, each once, at its first mention", () => {
    const brief = { ...EMPTY, feature: "Kept  as HIPAA asks.", cohortExclusions: "HIPAA accounts; SOC 2 tenants" };
    const { regulations } = readRegulations(canonicalFields(brief));
    expect(regulations).toEqual([
      { id: "HIPAA", origin: { span: { field: "feature", start: 9, end: 14 }, certainty: "stated" } },
      { id: "SOC2", origin: { span: { field: "cohortExclusions", start: 16, end: 21 }, certainty: "stated" } },
    ]);
  });

  it("are guessed, with a finding, where only the letters speak for it", () => {
    const guess = read("DORA, again");
    expect(guess.regulations).toMatchObject([{ id: "DORA", origin: { certainty: "guessed" } }]);
    expect(guess.findings.map((finding) => finding.code)).toEqual(["guessed-regulation"]);
  });

  it("say which named laws no duty is derived from", () => {
    const other = read("HITRUST and Quebec's Law 25");
    expect(other.findings.map((finding) => finding.code)).toEqual(["regulation-not-in-list", "regulation-not-in-list"]);
  });

  it("never throw and point into the text", () => {
    const part = fc.constantFrom(...Object.values(NAMED).flat(), "and", ".", "/", "(", "of", "the", "2", "\n");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join(" ");
        for (const { origin } of read(text).regulations) {
          expect(origin.span.end).toBeLessThanOrEqual(text.length);
          expect(origin.span.end).toBeGreaterThan(origin.span.start);
        }
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });

  it("of 200 KB are read without failing", () => {
    for (const unit of ["GDPR ", "act on the ", "sec ", "the and of ", "general data ", "x-"]) {
      expect(read(unit.repeat(200_000 / unit.length))).toBeDefined();
    }
  });
});
