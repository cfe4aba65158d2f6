import type { Tier } from "../text-plan.ts";

/** "We suspend a step (nobody new is let in) when ...": the verb, what it is done to, and what it depends on. */
function verb(verbs: string): RegExp {
  return new RegExp(
    `^(?:we(?:[’']ll| will| would)? )?(?:${verbs})\\b(?: \\([^()]*\\)| [\\w’'-]+){0,6}?(?: \\([^()]*\\))?,? (?:if|when|once)\\s+`,
    "i",
  );
}

const SENTENCES: readonly (readonly [Tier, RegExp])[] = [
  [
    "promote",
    /^(?:done|(?:(?:we (?:are )?)?(?:ready to )?)?(?:move on|advance|proceed|promote|expand|go on|continue|graduate))(?: to (?:the )?(?:next )?(?:phase|stage|step|wave)(?: \w{1,5})?)?(?: only)?\s+(?:if|when|once)\s+/i,
  ],
  [
    "kill",
    verb("stop|roll back|rollback|kill|abort|withdraw|shut (?:it )?(?:down|off)|(?:turn|switch) (?:it )?off|revert"),
  ],
  ["pause", verb("pause|hold|halt|freeze|suspend")],
  ["investigate", verb("investigate|look into|watch|monitor|alert")],
];

/** "Stop if bookings fall by more than 10%": the tier, and what it depends on. */
export function sentenceTier(text: string): { tier: Tier; rest: string } | null {
  for (const [tier, words] of SENTENCES) {
    const found = words.exec(text);
    if (found) return { tier, rest: text.slice(found[0].length) };
  }
  return null;
}

/** "We look daily, and we roll back if quality drops": a rule that stands amid a line. */
export function tierAmid(text: string): { tier: Tier; rest: string } | null {
  const found =
    /(?:^|[,;.]\s+|\band\s+)(?:we(?:[’']ll| will)?\s+)?((?:roll back|shut (?:it )?(?:down|off)|turn (?:it )?off|pause|halt)\s+(?:the \w+ )?(?:if|when|once)\s.{4,200})$/i.exec(
      text.slice(0, 600),
    );
  return found === null ? null : sentenceTier(found[1] ?? "");
}

/** "when recall falls below 88%, when a client complains, or when ...": each for itself. */
export function conditionsOf(rest: string): string[] {
  return rest
    .split(/,?\s+(?:or\s+)?(?:when|if)\s+(?=\p{L})/u)
    .map((part) => part.replace(/[.,;]\s*$/, "").trim())
    .filter((part) => part !== "");
}
