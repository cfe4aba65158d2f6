import type { Amount } from "./amounts.ts";
import { aroundAmount, doneToShare, elidedIn, inWhich, splitByShare, wanted } from "./around-amount.ts";
import { type MetricName, named, renamed, wordsOf } from "./metric-name.ts";
import { nounOf } from "./name-of-sentence.ts";
import type { Piece } from "./pieces.ts";
import type { Roles } from "./roles.ts";
import { lower } from "./sentence.ts";
import { isCopula } from "./word-forms.ts";

/** The words of a region as a noun phrase, with what the sentence around its amount adds; null where neither names anything. */
export function saidName(
  text: string,
  region: readonly Piece[] | null,
  pieces: readonly Piece[],
  roles: Roles,
): MetricName | null {
  const name = region === null ? null : named(text, region);
  const around = aroundAmount(text, pieces, roles);
  const amount = roles.target?.amount ?? null;
  const amountFirst = amount !== null && (name === null || amount.start < name.start);
  if (around !== null && amount !== null && isShare(amount)) {
    const elided = amountFirst ? elidedIn(around) : null;
    if (elided !== null) {
      const said = elided.predicate.slice(isCopula(lower(elided.predicate[0])) ? 1 : 0).join(" ");
      const { start, end } = name ?? { start: amount.end, end: amount.end };
      return { text: said, words: wordsOf(said), start, end, elided };
    }
    const words = name?.text.split(" ") ?? [];
    const whole =
      doneToShare(around) ??
      (amountFirst ? (inWhich(words, around) ?? wanted(words, around)) : splitByShare(words, around));
    if (name !== null && whole !== null) return renamed(name, whole.noun.join(" "), wordsOf(whole.tells.join(" ")));
  }
  if (name === null) return null;
  const before = pieces[pieces.findIndex(({ start }) => start >= name.start) - 1]?.text ?? "";
  const noun = nounOf(name.text.split(" "), {
    pieces,
    roles,
    amountFirst,
    behind: around?.behind ?? [],
    article: /^(?:the|a|an|our)$/.test(before) ? before : "",
  });
  return renamed(name, noun.join(" "));
}

const isShare = ({ unit }: Amount) => unit === "%" || unit === "per-1k" || unit === null;
