import type { RegulationId } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";

/**
 * Which wordings of an exclusion speak of those whom a law protects. `whole`: of all of them ("EU users"), so that the
 * exclusion decides how the law is treated; `part`: of some ("sellers in Germany", "until the DPA is signed").
 */
export interface ExclusionTie extends Cited {
  /** Ids of places that are all of those protected. */
  readonly wholePlaces: readonly string[];
  /** Ids of places in which some of them are; a country stands for its states and cities. */
  readonly partPlaces: readonly string[];
  /** Words, as regular expressions without borders, matched in any case. */
  readonly wholeWords: readonly string[];
  readonly partWords: readonly string[];
}

const source = ours("exclusions and the laws that they speak of");
const tie = (row: Partial<Omit<ExclusionTie, keyof Cited>>): ExclusionTie => ({
  ...source,
  wholePlaces: [],
  partPlaces: [],
  wholeWords: [],
  partWords: [],
  ...row,
});

export const EU_STATES =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" ");
const EU = ["EU", "EEA", "EMEA"];
const IN_EU = [...EU_STATES, "DACH", "Benelux", "Nordics"];
const eu = (more: Partial<ExclusionTie> = {}) => tie({ wholePlaces: EU, partPlaces: IN_EU, ...more });
const FINANCIAL_FIRMS = ["(?:financial|finance)[- ]regulated", "financial institutions?", "banks?", "lenders?"];

export const EXCLUSION_TIES: Readonly<Record<RegulationId, ExclusionTie>> = {
  GDPR: eu({ wholeWords: ["GDPR"], partWords: ["DPA", "data processing (?:addendum|agreement)", "sub-?processors?"] }),
  "UK-GDPR": tie({ wholePlaces: ["GB", "EMEA"], partPlaces: [], wholeWords: ["UK GDPR"] }),
  "EU-AI-Act": eu({ partWords: ["AI Act", "conformity assessment"] }),
  DSA: eu(),
  HIPAA: tie({
    wholeWords: ["HIPAA", "covered entit(?:y|ies)"],
    partWords: ["PHI", "BAA", "business associate", "patients?", "protected health information"],
  }),
  FDA: tie({ partWords: ["FDA", "510\\(k\\)", "clearance", "21 CFR"] }),
  MDR: eu({ partWords: ["CE[- ]mark", "notified body", "medical devices?"] }),
  CCPA: tie({ wholePlaces: ["california"], partWords: ["CCPA", "CPRA"] }),
  COPPA: tie({
    wholeWords: ["under[- ]13s?", "children under 13", "(?:below|younger than) 13", "COPPA"],
    partWords: ["child(?:ren)?", "kids?", "parents?(?:'|s|al)?", "minors?", "under[- ]1[0-8]s?"],
  }),
  FERPA: tie({ wholeWords: ["FERPA"], partWords: ["students?", "pupils?", "school records?"] }),
  "PCI-DSS": tie({ wholeWords: ["PCI", "card (?:data|numbers?)", "cardholder"] }),
  SOX: tie({ wholeWords: ["SOX", "Sarbanes"], partWords: ["treasury", "finance (?:team|users|staff)", "close"] }),
  SOC2: tie({ wholeWords: ["SOC ?2"] }),
  "ISO-27001": tie({ wholeWords: ["ISO ?27001"] }),
  GLBA: tie({ wholeWords: ["GLBA", ...FINANCIAL_FIRMS] }),
  FINRA: tie({ wholeWords: ["FINRA", "broker-dealers?", "financial-regulated"] }),
  SEC: tie({ wholeWords: ["SEC(?:-registered)?", "RIAs?", "financial-regulated"] }),
  ECOA: tie({ wholeWords: ["ECOA", "credit decisions?"] }),
  FCRA: tie({ wholeWords: ["FCRA"], partWords: ["credit checks?", "consumer reports?", "background checks?"] }),
  "MiFID-II": tie({ partPlaces: [...EU, ...IN_EU], wholeWords: ["MiFID", "financial-regulated"] }),
  PSD2: tie({ wholeWords: ["PSD2", "payment initiation"], partWords: ["payments?"] }),
  DORA: tie({ partPlaces: [...EU, ...IN_EU], wholeWords: ["DORA", "financial-regulated"] }),
  NIS2: tie({ wholeWords: ["NIS ?2"], partWords: ["critical infrastructure", "operational technology"] }),
  FedRAMP: tie({ wholeWords: ["FedRAMP", "federal (?:tenants?|agenc(?:y|ies)|accounts?)"], partWords: ["government"] }),
  CJIS: tie({
    wholeWords: ["CJIS", "CJI", "law enforcement", "criminal justice"],
    partWords: ["police", "sheriff(?:'s|s)?"],
  }),
  ITAR: tie({ wholeWords: ["ITAR", "export-controlled"], partWords: ["defen[cs]e", "military"] }),
  LGPD: tie({ wholePlaces: ["BR"], wholeWords: ["LGPD"] }),
  PIPEDA: tie({ wholePlaces: ["CA"], partPlaces: [], partWords: ["Quebec", "Québec", "PIPEDA"] }),
  PIPL: tie({ wholePlaces: ["CN"], wholeWords: ["PIPL"] }),
  DPDP: tie({ wholePlaces: ["IN"], wholeWords: ["DPDP"] }),
  APPI: tie({ wholePlaces: ["JP"], wholeWords: ["APPI"] }),
  TCPA: tie({ partWords: ["TCPA", "do[- ]not[- ]call", "calls?", "texts?", "texting", "ring"] }),
  ADA: tie({}),
  BIPA: tie({
    wholePlaces: ["illinois"],
    wholeWords: ["BIPA"],
    partWords: ["voiceprints?", "face (?:geometry|recognition)"],
  }),
  "NYC-LL144": tie({ wholePlaces: ["new-york", "new-york-city", "nyc"], partWords: ["bias audit"] }),
  EEOC: tie({ partWords: ["automatic rejections?"] }),
};

/** Places that people think of together: where one is named and the other not, the plan asks. */
export const NEIGHBOURS: readonly (Cited & { of: string; place: string; regulation: RegulationId })[] = [
  { ...source, of: "EU", place: "UK", regulation: "UK-GDPR" },
];
