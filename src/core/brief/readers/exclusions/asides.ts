import type { Token } from "../../text/tokens.ts";
import { conditionRange, leadingOpener } from "./conditions.ts";
import type { Range } from "./range.ts";

/** Parentheses that tell a reason, a count or a remark and do not narrow the group. */
const REMARK =
  /^(?:about|roughly|approx\.?|ca\.?|circa|c\.|around|some|~|≈|yes|really|never|permanently|forever|sorry|legal|compliance|tbc|tbd|see|because|since|as|they|we|it|our|my|his|her|this|that|waiting|asked|sales|there|no|not|too|screen|don't|can't|won't|sic|again|for now|currently|both|all|only|also|\d[\d,. ]*(?:%|k|m)?(?: (?:of|users|accounts|firms|customers|people|seats|sites|in total|total))?$)\b/iu;
/** These begin like a remark and narrow the group. */
const NARROWS =
  /^(?:no|not) (?:login|logins|activity|orders?|sign-?in|purchase|visit|payment|connector|paid|verified|signed|linked|connected|yet)\b/iu;

/** The group's words without remarks in parentheses; `until`: a condition that stood in parentheses. */
export function cutAsides(text: string, tokens: readonly Token[]): { shown: string; until: Range | null } {
  const pieces: string[] = [];
  let until: Range | null = null;
  let from = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? from;
  let open = -1;
  tokens.forEach((token, at) => {
    if (token.text === "(") open = open < 0 ? at : open;
    if (token.text !== ")" || open < 0) return;
    const start = tokens[open]?.start ?? 0;
    const inner = text.slice(start + 1, token.start).trim();
    const opener = leadingOpener(tokens, open + 1);
    const condition = tokens[open + 1 + opener];
    if (opener > 0 && condition !== undefined) until = conditionRange(text, condition.start, token.start);
    const remark = REMARK.test(inner) && !NARROWS.test(inner) && !tokens[open]?.glued;
    if (opener > 0 || remark) {
      pieces.push(text.slice(from, start));
      from = token.end;
    }
    open = -1;
  });
  pieces.push(text.slice(from, end));
  return {
    shown: tidy(
      pieces
        .map((piece) => piece.trim())
        .filter((piece) => piece !== "")
        .join(" "),
    ),
    until,
  };
}

function tidy(text: string): string {
  return text
    .replaceAll("\n", " ")
    .replace(/^[\s,;:•*-]{1,9}/u, "")
    .replace(/[\s,;:]{1,9}$/u, "");
}
