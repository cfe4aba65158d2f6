import type { Sourced } from "./sourced.ts";

/** How much a step must be able to carry. */
export const CAPACITY = {
  source: "Rampwright: capacity at a step",
  status: "our default",
  /** Of the expected peak, from the vendor too. */
  timesPeak: 2,
  /** A feature that runs at set times has a deadline in place of a peak: how a brief says so, and how often it runs. */
  runs: [
    {
      words:
        /\b(?:nightly (?:runs?|batch(?:es)?|lists?|reports?|jobs?|files?)|(?:made|runs?|built|computed|scored|generated|updated|refreshed) (?:\w+ ){0,3}overnight|(?:every|each) (?:night|evening|morning)|live at \d{1,2} ?[ap]\.?m\b)/i,
      perWeek: 7,
    },
    { words: /\b(?:every|each) (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i, perWeek: 1 },
  ],
  hoursToFinish: 4,
} as const satisfies Sourced & Record<string, unknown>;
