import type { Sourced } from "./sourced.ts";

/** A value that a brief seldom gives and every plan needs. */
export interface AssumptionRow extends Sourced {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly range: { readonly low: number; readonly high: number };
  readonly why: string;
  /** What alone follows it, in proportion; nothing else of a plan does. */
  readonly scales?: string;
}

const ours = { source: "Rampwright: planning defaults", status: "our default" } as const;

export const ASSUMPTIONS = {
  populationIfUnknown: {
    ...ours,
    id: "populationIfUnknown",
    value: 1_000,
    unit: "people",
    range: { low: 4, high: 8.5e9 },
    why: "The brief names no population; every share and count stands on this number until it is stated.",
  },
  eligibleShareLow: {
    ...ours,
    id: "eligibleShareLow",
    value: 0.5,
    unit: "share of the stated population",
    range: { low: 0.05, high: 1 },
    why: "The brief does not say how many people its exclusions keep out; gates are proven with this share of the stated population.",
  },
  activeSharePerWeek: {
    ...ours,
    id: "activeSharePerWeek",
    value: 0.6,
    unit: "share of people in the cohort",
    range: { low: 0.01, high: 1 },
    why: "Not everybody who has the feature uses the product in a given week.",
  },
  unitsPerPersonPerWeek: {
    ...ours,
    id: "unitsPerPersonPerWeek",
    value: 3,
    unit: "units per active person and week",
    range: { low: 0.001, high: 500 },
    why: "How often an active person meets the feature; it sets how many units a gate can read.",
  },
  surveyResponseShare: {
    ...ours,
    id: "surveyResponseShare",
    value: 0.1,
    unit: "share of people asked",
    range: { low: 0.005, high: 1 },
    why: "Ratings and NPS come from the people who answer.",
  },
  iccUser: {
    ...ours,
    id: "iccUser",
    value: 0.2,
    unit: "",
    range: { low: 0, high: 0.95 },
    why: "Units of one person resemble one another, so they carry less information than units of different people.",
  },
  iccCalls: {
    ...ours,
    id: "iccCalls",
    value: 0.02,
    unit: "",
    range: { low: 0, high: 0.5 },
    why: "Whether a call succeeds, and how long it takes, depends on the service far more than on the person who makes it.",
  },
  iccAccount: {
    ...ours,
    id: "iccAccount",
    value: 0.03,
    unit: "",
    range: { low: 0, high: 0.5 },
    why: "People of one account resemble one another.",
  },
  peoplePerAccount: {
    ...ours,
    id: "peoplePerAccount",
    value: 20,
    unit: "people",
    range: { low: 1, high: 10_000 },
    why: "A business cohort is let in account by account; accounts of this size set the design effect.",
  },
  variation: {
    ...ours,
    id: "variation",
    value: 1,
    unit: "standard deviation as a multiple of the mean",
    range: { low: 0.1, high: 5 },
    why: "Times and amounts are spread log-normally with this coefficient of variation.",
  },
  ratingDeviation: {
    ...ours,
    id: "ratingDeviation",
    value: 0.25,
    unit: "standard deviation as a share of the scale",
    range: { low: 0.05, high: 0.5 },
    why: "Ratings of 1 to 5 spread about one point; NPS answers about 74 of 200 points are covered by their own row.",
  },
  npsDeviation: {
    ...ours,
    id: "npsDeviation",
    value: 74,
    unit: "points",
    range: { low: 40, high: 100 },
    why: "One NPS answer is worth -100, 0 or 100; answers around an NPS of 40 spread this much.",
  },
  peoplePerUnit: {
    ...ours,
    id: "peoplePerUnit",
    value: 1,
    unit: "people",
    range: { low: 0.1, high: 100_000 },
    why: "People behind one of what the population counts: a household or a company is several.",
  },
  attributeCoverage: {
    ...ours,
    id: "attributeCoverage",
    value: 0.9,
    unit: "share of people",
    range: { low: 0.3, high: 1 },
    why: "Exclusions fail closed: whoever lacks an attribute that one of them needs stays out.",
  },
  missingData: {
    ...ours,
    id: "missingData",
    value: 0.05,
    unit: "share of units",
    range: { low: 0, high: 0.5 },
    why: "Some events are lost or come after the gate meeting; a gate that needs every one of them would never be decided.",
  },
  harmAtPromise: {
    ...ours,
    id: "harmAtPromise",
    value: 0.5,
    unit: "share of the ceiling",
    range: { low: 0.1, high: 0.9 },
    why: "A feature as promised does harm at half of the rate that would be too much.",
  },
  controlRate: {
    ...ours,
    id: "controlRate",
    value: 0.3,
    unit: "share of units",
    range: { low: 0.01, high: 0.99 },
    why: "A change of a rate is read against the control's rate, which the brief does not give.",
  },
  acceptedShare: {
    ...ours,
    id: "acceptedShare",
    value: 0.25,
    unit: "share of units",
    range: { low: 0.01, high: 1 },
    why: "Only what was accepted can be kept or undone later.",
  },
  rareRate: {
    ...ours,
    id: "rareRate",
    value: 0.03,
    unit: "share of units",
    range: { low: 0.0005, high: 0.5 },
    why: "Errors, complaints and people who leave are rare; a change of such a rate is read against this one, which the brief does not give.",
  },
  prevalence: {
    ...ours,
    id: "prevalence",
    value: 0.1,
    unit: "share of units",
    range: { low: 0.001, high: 0.5 },
    why: "How rare the class is that a score looks for; F1, recall and the area under the curve are only as sure as it is often met.",
  },
  parityGroups: {
    ...ours,
    id: "parityGroups",
    value: 4,
    unit: "groups",
    range: { low: 2, high: 50 },
    why: "Parity compares the worst group with the best: the more groups, the further they lie apart by chance.",
  },
  minutesPerAuditItem: {
    ...ours,
    id: "minutesPerAuditItem",
    value: 4,
    unit: "minutes",
    range: { low: 0.5, high: 60 },
    why: "What an expert needs to score one item; it sets the price of an audit.",
  },
  auditHoursPerWeek: {
    ...ours,
    id: "auditHoursPerWeek",
    value: 40,
    unit: "hours",
    range: { low: 1, high: 400 },
    why: "Review that the organisation can give in a week; it sets how many items an audit has.",
  },
  peakHourShare: {
    ...ours,
    id: "peakHourShare",
    value: 0.03,
    unit: "share of a week's units",
    range: { low: 0.006, high: 1 },
    why: "The busiest hour of a week; an even spread over 168 hours would be 0.006.",
    scales: "capacity",
  },
} as const satisfies Record<string, AssumptionRow>;

export type AssumptionName = keyof typeof ASSUMPTIONS;
