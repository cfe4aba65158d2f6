import type { Quantity } from "../../text/quantities.ts";
import type { Token } from "../../text/tokens.ts";
import { nounAt } from "./counted-noun.ts";
import { ANAPHORA, APPROXIMATORS, COUNT_LABELS } from "./population-cues.ts";

const TAIL =
  /^(?:[,.;:)!?/—•|(]|of|in|at|across|who|on|so|by|as|right|now|today|total|altogether|overall|worldwide|all|at|over|with|from|strong|currently|nationwide|globally|hobby|pro|each)$/;

/** A number that stands alone: behind a label, a noun or a full stop, or before "of them". */
export function isBareCount(tokens: readonly Token[], quantity: Quantity): boolean {
  const next = tokens[quantity.last + 1];
  const after = next?.text === "+" ? tokens[quantity.last + 2] : next;
  const period = /^(?:day|week|month|mo|year|yr|season)$/.test(tokens[quantity.last + 2]?.lower ?? "");
  const periodic = period && /^(?:a|per|each|every|\/)$/.test(after?.lower ?? "");
  if (after?.lower === "of") {
    const whom = tokens[quantity.last + (next?.text === "+" ? 3 : 2)];
    return whom !== undefined && ANAPHORA.has(whom.lower);
  }
  const nextItem = after?.kind === "number" && tokens[quantity.last + 2]?.text === ".";
  const definite = isDefinite(tokens, quantity);
  if (after !== undefined && !periodic && !nextItem && !definite && !TAIL.test(after.lower)) return false;
  if (after?.text === "/" && tokens[quantity.last + 2]?.kind === "number") return false;
  if (definite) return true;
  let at = quantity.first - 1;
  while (at >= 0 && APPROXIMATORS.has(tokens[at]?.lower ?? "")) at -= 1;
  const before = tokens[at];
  if (before === undefined) return true;
  if (/^[/%]$/.test(before.text) || followsShare(tokens, quantity.first, at)) return false;
  return before.kind === "sign"
    ? !/^[/+'#]$/.test(before.text) && !(before.text === "-" && before.glued)
    : /^(?:who|which)$/.test(before.lower) || isLabel(before);
}

/** "but only the 510k with digital banking" */
export function isDefinite(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const [only, the] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? ""];
  if (/^(?:these|those)$/.test(the) && /^(?:to|for)$/.test(only)) return true;
  return (
    only === "only" &&
    /^(?:the|these|those)$/.test(the) &&
    /^(?:w|with|who|that|on|in)$/.test(tokens[last + 1]?.lower ?? "")
  );
}

/** "58% are over sixty": the number says which part, and not how many. */
function followsShare(tokens: readonly Token[], from: number, at: number): boolean {
  for (let back = from - 1; back > at; back -= 1) if (tokens[back]?.text === "%") return true;
  return tokens[at]?.text === "%";
}

function isLabel(token: Token): boolean {
  return COUNT_LABELS.has(token.lower) || nounAt([token], 0) !== null;
}

const USE = /^(?:have|open|use|visit|play|read|watch|log|come|drop)$/;
const USED = /^(?:it|an|us|in|by|the|our|this)$/;

/** "96,000 open it in a month": the users themselves, named by what they do. */
export function isUsing(tokens: readonly Token[], { first, last, high }: Quantity): boolean {
  if (high < 100 || tokens[first - 1]?.lower === "who") return false;
  return USE.test(tokens[last + 1]?.lower ?? "") && USED.test(tokens[last + 2]?.lower ?? "");
}
