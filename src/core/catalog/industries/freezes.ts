import { type Cited, ours } from "../metrics/cited.ts";

/** A day of any year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** When a freeze is. A window whose `to` lies before its `from` runs over the end of the year. */
export type FreezeWindow =
  | { readonly kind: "dates"; readonly from: MonthDay; readonly to: MonthDay }
  /** From the nth weekday of a month (0 Sunday ... 6 Saturday), for so many days, that day counted. */
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly days: number;
    }
  /** The last and first working days of a month or quarter. */
  | { readonly kind: "working days"; readonly of: "month" | "quarter"; readonly last: number; readonly first: number }
  /** Around a date that somebody has to name: it moves, or differs by place. */
  | { readonly kind: "asked"; readonly event: string; readonly daysBefore: number; readonly daysAfter: number };

/**
 * `hard` moves a gate, once; `told` is said and moves nothing.
 * Either way no promotion and no new cohort starts by choice in it, and kills are always allowed.
 */
export type FreezeStrength = "hard" | "told";

export interface Freeze extends Cited {
  readonly title: string;
  readonly windows: readonly FreezeWindow[];
  readonly scope: readonly string[];
  readonly strength: FreezeStrength;
  /** Where it is hard for a part only; elsewhere it is told. */
  readonly hardOnlyFor: string | null;
  readonly note: string | null;
}

const source = ours("freeze calendar, conventions to confirm with the customer");
const on = (month: number, day: number): MonthDay => ({ month, day });
const dates = (from: MonthDay, to: MonthDay): FreezeWindow => ({ kind: "dates", from, to });
const asked = (event: string, daysBefore: number, daysAfter: number): FreezeWindow => ({
  kind: "asked",
  event,
  daysBefore,
  daysAfter,
});

export const FREEZES = {
  "peak-retail": {
    ...source,
    title: "retail peak",
    windows: [dates(on(11, 1), on(1, 5))],
    scope: ["e-commerce", "payments", "logistics"],
    strength: "hard",
    hardOnlyFor: null,
    note: null,
  },
  "bf-cm": {
    ...source,
    title: "Thanksgiving to Cyber Monday",
    // The calendar says "Thursday before the last Friday of November"; in years such as 2029 that Thursday is a week late,
    // so the fourth Thursday is used. Until the following Tuesday.
    windows: [{ kind: "weekday", month: 11, weekday: 4, nth: 4, days: 6 }],
    scope: ["all consumer commerce", "cards", "telecom"],
    strength: "hard",
    hardOnlyFor: null,
    note: null,
  },
  "year-end-it": {
    ...source,
    title: "year's end",
    windows: [dates(on(12, 15), on(1, 5))],
    scope: ["all sales to businesses"],
    strength: "told",
    hardOnlyFor: null,
    note: "promotions pause",
  },
  "us-tax": {
    ...source,
    title: "US tax season",
    windows: [dates(on(1, 15), on(4, 20))],
    scope: ["tax", "payroll", "consumer finance"],
    strength: "hard",
    hardOnlyFor: "tax flows",
    note: null,
  },
  "uk-tax": {
    ...source,
    title: "UK tax season",
    windows: [dates(on(1, 1), on(2, 5))],
    scope: ["UK tax", "accountants"],
    strength: "hard",
    hardOnlyFor: null,
    note: null,
  },
  "india-fy": {
    ...source,
    title: "end of India's financial year",
    windows: [dates(on(3, 15), on(4, 10))],
    scope: ["finance in India"],
    strength: "told",
    hardOnlyFor: null,
    note: null,
  },
  "us-open-enrolment": {
    ...source,
    title: "US open enrolment",
    windows: [dates(on(11, 1), on(1, 15))],
    scope: ["health plans", "benefits in HR"],
    strength: "hard",
    hardOnlyFor: null,
    note: null,
  },
  "medicare-aep": {
    ...source,
    title: "Medicare annual enrolment",
    windows: [dates(on(10, 15), on(12, 7))],
    scope: ["Medicare plans", "agents"],
    strength: "hard",
    hardOnlyFor: null,
    note: null,
  },
  "exams-us": {
    ...source,
    title: "US examinations",
    windows: [dates(on(4, 25), on(6, 15)), dates(on(12, 1), on(12, 20))],
    scope: ["education"],
    strength: "hard",
    hardOnlyFor: "grading",
    note: null,
  },
  "exams-uk": {
    ...source,
    title: "UK examinations",
    windows: [dates(on(5, 1), on(6, 30))],
    scope: ["education"],
    strength: "hard",
    hardOnlyFor: null,
    note: "results in mid-August",
  },
  "back-to-school": {
    ...source,
    title: "back to school",
    windows: [dates(on(8, 15), on(9, 15))],
    scope: ["education", "kids"],
    strength: "told",
    hardOnlyFor: null,
    note: null,
  },
  "quarter-close": {
    ...source,
    title: "close of the quarter",
    windows: [{ kind: "working days", of: "quarter", last: 10, first: 5 }],
    scope: ["finance", "financial reporting"],
    strength: "hard",
    hardOnlyFor: "the ledger",
    note: null,
  },
  "month-end": {
    ...source,
    title: "end of the month",
    windows: [{ kind: "working days", of: "month", last: 5, first: 3 }],
    scope: ["banking", "accounting"],
    strength: "told",
    hardOnlyFor: null,
    note: null,
  },
  "august-eu": {
    ...source,
    title: "August in the EU",
    windows: [dates(on(8, 1), on(8, 31))],
    scope: ["sales to businesses in the EU", "works councils", "authorities"],
    strength: "told",
    hardOnlyFor: null,
    note: "low traffic, slow approvals",
  },
  "lunar-new-year": {
    ...source,
    title: "Lunar New Year",
    windows: [asked("eve of the Lunar New Year", 0, 10)],
    scope: ["China", "Vietnam", "Korea", "Singapore"],
    strength: "told",
    hardOnlyFor: null,
    note: null,
  },
  diwali: {
    ...source,
    title: "Diwali",
    windows: [asked("Diwali", 10, 5)],
    scope: ["commerce in India"],
    strength: "hard",
    hardOnlyFor: "commerce",
    note: null,
  },
  "ramadan-eid": {
    ...source,
    title: "Ramadan and Eid",
    windows: [asked("the month of Ramadan", 0, 35)],
    scope: ["Middle East", "Indonesia", "Pakistan"],
    strength: "told",
    hardOnlyFor: null,
    note: "use shifts to the night",
  },
  "golden-week-jp": {
    ...source,
    title: "Golden Week in Japan",
    windows: [dates(on(4, 29), on(5, 6))],
    scope: ["Japan"],
    strength: "told",
    hardOnlyFor: null,
    note: null,
  },
  elections: {
    ...source,
    title: "elections",
    windows: [asked("election day", 30, 7)],
    scope: ["media", "public sector", "platforms"],
    strength: "hard",
    hardOnlyFor: "political content",
    note: null,
  },
  disaster: {
    ...source,
    title: "disaster",
    windows: [asked("activation for a disaster", 0, 30)],
    scope: ["insurance", "telecom", "public sector", "travel"],
    strength: "hard",
    hardOnlyFor: null,
    note: null,
  },
} as const satisfies Record<string, Freeze>;

export type FreezeId = keyof typeof FREEZES;

/** What an overlap does. */
export const OVERLAP_RULES = {
  ...source,
  gateInHardFreeze: "moves once, to the first Tuesday after the freeze",
  leastOverlapThatExtends: 0.2,
  windowInFreeze: "a measurement window that overlaps a freeze by more than 20 % lengthens its phase by the overlap",
  kills: "always allowed",
  // The table of phases has gates from Tuesday to Thursday; DECISIONS: the phase's last day, a Tuesday.
  gateDay: "the phase's last day, a Tuesday",
} as const;
