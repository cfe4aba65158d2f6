import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const stopSaysHowFast = textRule({
  id: "stop-says-how-fast",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each kill says within how many minutes or hours it is done.",
    why: '"Immediately" is whenever somebody reads the mail; how much harm is done till then can\'t be planned.',
    todo: "Give a number that on-call can keep: 15 minutes, 1 hour.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const rows = view.plan.criteria.filter(
      ({ tier, from, action, words }) =>
        tier === "kill" &&
        from === "table" &&
        action !== null &&
        !/reported?,? (?:only|never)|only report|never acting/i.test(`${words.text} ${action.text}`),
    );
    const without = rows.filter(
      ({ action, timeframe }) =>
        !/\bwithin (?:the )?\d|\b\d+\s*(?:min(?:ute)?s?|m|h|hours?|hrs?)\b(?! window)/i.test(
          `${stopOf(action?.text ?? "")} ${/immediate|real[- ]?time|asap/i.test(timeframe?.text ?? "") ? "" : within(timeframe?.text ?? "")}`,
        ),
    );
    for (const { timeframe, label, words } of without)
      yield {
        at: timeframe ?? label ?? words,
        message: `No number of minutes or hours stands in ${without.length} of ${rows.length} kills${timeframe ? `: ${quote(timeframe.text)}` : ""}.`,
      };
  },
  examples: {
    bad: [{ is: "a kill that is immediate", edits: [["| each case, within 15 minutes |", "| immediate |"]] }],
  },
});

/** The first step of an action is the stop itself; later ones are notices. */
function stopOf(action: string): string {
  return /\bwithin\b/i.test(action.split(/[;,]/)[0] ?? "") || /owner:/i.test(action)
    ? action
    : (action.split(/[;,]/)[0] ?? "");
}

function within(timeframe: string): string {
  return /\bwithin\b/i.test(timeframe) ? timeframe : "";
}
