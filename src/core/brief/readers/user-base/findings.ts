import type { Finding, Severity } from "../../../shared/finding.ts";
import type { Span } from "../../../shared/span.ts";

type Code =
  | "no-population"
  | "impossible-population"
  | "population-too-small"
  | "small-population"
  | "population-ambiguous"
  | "guessed-population"
  | "shares-exceed-whole"
  | "guessed-segment-dimension"
  | "market-unknown"
  | "guessed-market";

/** What the readers of the user base can find wrong. `words`: the brief's own words; `detail`: what was taken of them. */
const WORDS: Readonly<
  Record<Code, { severity: Severity; message: (words: string, detail: string) => string; remedy: string }>
> = {
  "no-population": {
    severity: "error",
    message: () => "The brief doesn't say how many people or accounts could get the feature.",
    remedy: 'State one number with its unit, such as "12,000 nurses" or "480K MAU"; an estimate will do.',
  },
  "impossible-population": {
    severity: "error",
    message: (words) => `"${words}" can't be a number of people: it must be above 0 and below 8.5 billion.`,
    remedy: "Correct the number of people who could get the feature.",
  },
  "population-too-small": {
    severity: "error",
    message: (words) => `"${words}" is too few for a staged rollout: no phase could be smaller than the next.`,
    remedy: "Give the feature to everyone at once and watch it closely, or state the whole population.",
  },
  "small-population": {
    severity: "info",
    message: (words) => `With "${words}" most rates can't be measured to a few percent.`,
    remedy: "Expect advisory gates and reviews of single cases in place of statistics.",
  },
  "population-ambiguous": {
    severity: "warning",
    message: (words, detail) => `More than one number could be the population: ${words}. ${detail} was taken.`,
    remedy: "Say which number of people could get the feature.",
  },
  "guessed-population": {
    severity: "warning",
    message: (words, detail) =>
      `"${words}" was taken as the population (${detail}), though the user base doesn't state it.`,
    remedy: "State in the user base how many people could get the feature.",
  },
  "shares-exceed-whole": {
    severity: "error",
    message: (words, detail) => `The shares by ${detail} add up to more than the whole: ${words}.`,
    remedy: "Correct the shares, or say which groups overlap.",
  },
  "guessed-segment-dimension": {
    severity: "warning",
    message: (words, detail) =>
      `By what "${words}" part the user base isn't plain from the wording; "${detail}" was taken.`,
    remedy: 'Name it before the list, as in "By role: ...".',
  },
  "market-unknown": {
    severity: "warning",
    message: () =>
      "The brief doesn't say who buys the product: businesses, consumers, public bodies or the own company.",
    remedy: "State the market: B2B, B2C, B2B2C, internal or public sector.",
  },
  "guessed-market": {
    severity: "warning",
    message: (words, detail) => `The market was taken as ${detail} from the wording of "${words}".`,
    remedy: "State the market: B2B, B2C, B2B2C, internal or public sector.",
  },
};

const LONGEST_QUOTE = 80;

/** A finding about a stretch of the brief. */
export function userBaseFinding(code: Code, span: Span, words = "", detail = ""): Finding {
  const { severity, message, remedy } = WORDS[code];
  return { code, severity, place: { in: "brief", span }, message: message(cut(words), detail), remedy };
}

function cut(words: string): string {
  const letters = [...words];
  return letters.length <= LONGEST_QUOTE ? words : `${letters.slice(0, LONGEST_QUOTE - 1).join("")}…`;
}
