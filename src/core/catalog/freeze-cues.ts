import type { FreezeId } from "./industries/freezes.ts";
import type { Sourced } from "./sourced.ts";

/** When a freeze of the calendar counts for a brief, beyond its industry. */
export interface FreezeCue extends Sourced {
  readonly freeze: FreezeId;
  /** Words of the brief; one of them is enough. A phrase may be several words, a word may end in "*". */
  readonly words: readonly string[];
  /** Counts for every industry, because the words say enough. */
  readonly anyIndustry: boolean;
}

const ours = { source: "Rampwright: scope of freezes, in words of briefs", status: "our default" } as const;

/** Freezes whose scope is narrower than the industries that list them; the others count for those industries as they are. */
export const FREEZE_CUES: readonly FreezeCue[] = [
  {
    ...ours,
    freeze: "us-open-enrolment",
    words: ["open enrolment", "open enrollment", "health plan", "health insurance", "payer", "benefits administration"],
    anyIndustry: true,
  },
  { ...ours, freeze: "medicare-aep", words: ["medicare"], anyIndustry: true },
  {
    ...ours,
    freeze: "exams-uk",
    words: ["uk", "united kingdom", "britain", "england", "wales", "gcse"],
    anyIndustry: false,
  },
  { ...ours, freeze: "exams-us", words: ["us", "usa", "united states", "american", "k-12", "sat"], anyIndustry: false },
  { ...ours, freeze: "diwali", words: ["india*"], anyIndustry: false },
  {
    ...ours,
    freeze: "ramadan-eid",
    words: ["middle east", "indonesia*", "pakistan*", "saudi*", "emirates"],
    anyIndustry: false,
  },
  { ...ours, freeze: "august-eu", words: ["eu", "europe*", "germany", "france", "works council"], anyIndustry: false },
  { ...ours, freeze: "us-tax", words: ["tax return", "tax season", "tax filing", "irs", "filers"], anyIndustry: true },
  { ...ours, freeze: "uk-tax", words: ["hmrc", "self assessment"], anyIndustry: true },
  { ...ours, freeze: "golden-week-jp", words: ["japan*"], anyIndustry: true },
  {
    ...ours,
    freeze: "lunar-new-year",
    words: ["china", "chinese", "vietnam*", "korea*", "singapore*"],
    anyIndustry: true,
  },
  {
    ...ours,
    freeze: "bf-cm",
    words: ["retail*", "shop*", "store*", "merchant*", "checkout", "card*", "handset*"],
    anyIndustry: false,
  },
];

/** How many different words of an industry a brief must have, and how many industries may fit. */
export const INDUSTRY_RULES = { ...ours, leastWords: 2, most: 2, within: 1 } as const;
