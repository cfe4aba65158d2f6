import { type Cited, ours } from "./cited.ts";

/** What a metric is counted on where its name says so by itself, beside the feature's unit and its people. */
export interface OwnUnit extends Cited {
  readonly words: RegExp;
  readonly one: string;
  readonly many: string;
  /** What the numerator counts; {many} is the denominator. */
  readonly counted: string;
  /** The population's unit, where it is the same people or accounts: then it is counted on them. */
  readonly people: RegExp | null;
  /** The feature makes one for each, where the brief has these words of what it handles; null: never one for one. */
  readonly handled: RegExp | null;
}

const source = ours("denominators by the name of a metric");
const row = (
  words: RegExp,
  [one, many]: readonly [string, string],
  counted: string,
  { people = null, handled = null }: Partial<Pick<OwnUnit, "people" | "handled">> = {},
): OwnUnit => ({ ...source, words, one, many, counted, people, handled });

/** The first whose words are in the name. */
export const OWN_UNITS: readonly OwnUnit[] = [
  row(
    /readmission|readmitted/i,
    ["patient discharged", "patients discharged"],
    "{many} who are admitted again in time",
    {
      people: /\bpatients?\b/i,
      handled: /\bdischarge[sd]?\b/i,
    },
  ),
  row(/no[- ]?shows?|missed appointments?/i, ["appointment", "appointments"], "{many} to which nobody came", {
    handled: /\bappointment/i,
  }),
  row(/delinquen|charge-?offs?/i, ["account", "accounts"], "{many} that are overdue by the days named", {
    people: /card ?holders?|borrowers?|accounts?|customers?/i,
  }),
  row(/arrears/i, ["tenancy", "tenancies"], "{many} that fall into arrears in the time named", {
    people: /\btenants?\b/i,
  }),
  row(/crash/i, ["session", "sessions"], "{many} that end in a crash"),
  row(/understaffed/i, ["shift", "shifts"], "{many} with fewer people than planned", { handled: /\bshift/i }),
  row(/chargebacks?/i, ["payment", "payments"], "{many} that are charged back", { handled: /\bpayment/i }),
  row(/order (?:dispute|error)/i, ["order", "orders"], "{many} with a dispute or an error", { handled: /\border/i }),
  row(/\bpass rate/i, ["student", "students"], "{many} who pass", { people: /students?|learners?|pupils?/i }),
];

/** "8 per 1,000 texts", "12% of uploads": the brief names the denominator itself. */
export const STATED_DENOMINATOR = {
  ...source,
  words:
    /(?:(?:per|in|of|for) (?:every )?(?:1[, .]?000|1k|10[, .]?000|thousand|hundred|100)|\d ?% of(?: all| the)?) ([a-z][a-z-]*s)\b/i,
} as const;
