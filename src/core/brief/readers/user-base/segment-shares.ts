import { bareSharesOf, PERCENT } from "./bare-shares.ts";
import { type Piece, piecesOf, type Share, sharesOf, skipLead } from "./segment-chunks.ts";
import { type Name, nameAfter, nameBefore, plainName } from "./segment-names.ts";
import { pairedParts } from "./segment-pairs.ts";
import { headingBefore, type Part, type PartList } from "./segment-parts.ts";
import { withRest } from "./segment-rest.ts";
import type { Sentence } from "./sentences.ts";

/** The parts with shares that one sentence tells. */
export function sharedPartsOf(sentence: Sentence): PartList | null {
  const signed = sharesOf(sentence);
  const pair = signed.length === 0 ? pairedParts(sentence) : null;
  if (pair !== null) return pair;
  const single = signed.length <= 1;
  const bare = single || PERCENT.test(sentence.text) ? bareSharesOf(sentence, signed) : [];
  const shares = bare.length > signed.length ? bare : signed;
  if (shares.length === 0) return null;
  const pieces = piecesOf(sentence, shares);
  const even = evenParts(sentence, pieces);
  if (even !== null) return even;
  const parts = withRest(sentence, boundParts(sentence, pieces));
  if (parts.length === 0) return null;
  return { parts, heading: headingBefore(sentence, parts[0]?.start ?? sentence.start) };
}

type Side = "before" | "after";

/** Binds each share to the name on the side that the sentence's pieces agree on. */
function boundParts(sentence: Sentence, pieces: readonly Piece[]): Part[] {
  const { tokens } = sentence;
  const sides = pieces.map((piece) => sideOf(sentence, piece));
  const before = sides.filter((side) => side === "before").length;
  const after = sides.filter((side) => side === "after").length;
  const usual: Side = after > before ? "after" : "before";
  const parts: Part[] = [];
  pieces.forEach((piece, at) => {
    if (piece.share === null || isPeriodic(tokens, piece)) return;
    const side = sides[at] ?? "both";
    const name =
      side === "none"
        ? neighbourName(sentence, pieces, at, usual)
        : (side === "both" ? usual : side) === "after"
          ? nameAfter(tokens, piece.after)
          : nameBefore(tokens, piece.before, true);
    if (name !== null && !isMeasure(name.text)) parts.push(partOf(sentence, name, piece.share));
  });
  return parts;
}

function sideOf(sentence: Sentence, piece: Piece): Side | "both" | "none" | null {
  if (piece.share === null) return null;
  const { tokens } = sentence;
  const { from, to } = piece.before;
  const plan = to === from + 1 && tokens[from]?.lower === "plus";
  const leads = !plan && skipLead(tokens, from) >= piece.share.first;
  const follows = nameAfter(tokens, piece.after) !== null;
  if (leads) return follows ? "after" : "none";
  return follows && tokens[piece.after.from]?.lower !== "of" ? "both" : "before";
}

/** "Japan (60%)", "desktop: 60%", "60% (desktop)": the name stands in the piece beside the share's own. */
function neighbourName(sentence: Sentence, pieces: readonly Piece[], at: number, usual: Side): Name | null {
  const own = pieces[at];
  // "New creators (<90 days) 25%": the name stands before the bracket.
  const bracketed = own?.opener === ")" ? pieces[at - 2] : undefined;
  if (bracketed !== undefined && bracketed.share === null) return nameBefore(sentence.tokens, bracketed.before, true);
  const [previous, next] = [pieces[at - 1], pieces[at + 1]];
  const before =
    previous !== undefined && previous.share === null && own !== undefined && /^[(:—=\t|-]$/.test(own.opener);
  const after = next !== undefined && next.share === null && /^[(:—=\t|-]$/.test(next.opener);
  if (before && !(after && usual === "after")) return nameBefore(sentence.tokens, previous.before, true);
  return after ? plainName(sentence.tokens, next.before) : null;
}

function partOf(sentence: Sentence, name: Name, share: Share): Part {
  const [first, last] = [sentence.tokens[share.first], sentence.tokens[share.last]];
  return {
    name,
    share: Math.round(share.fraction * 1e4) / 1e4,
    start: Math.min(name.start, first?.start ?? name.start),
    end: Math.max(name.end, last?.end ?? name.end),
  };
}

/** Nobody parts users evenly into more than fifty. */
const LEAST_EVEN = 0.02;
const EACH = /^(?:each|apiece|equally|evenly)$/;

/** "Dispatchers and planners, half each", "north / south / east / west equally, 25 % each". */
function evenParts(sentence: Sentence, pieces: readonly Piece[]): PartList | null {
  const { tokens } = sentence;
  const at = pieces.findIndex((piece) => piece.share !== null && EACH.test(tokens[piece.after.from]?.lower ?? ""));
  const share = pieces[at]?.share;
  if (share === undefined || share === null || share.fraction < LEAST_EVEN) return null;
  const names: Name[] = [];
  for (let back = at - 1; back >= 0; back -= 1) {
    const piece = pieces[back];
    if (piece === undefined || piece.share !== null) break;
    names.unshift(...coordinated(sentence, piece));
    if (names.length * share.fraction > 0.985) break;
  }
  if (Math.abs(names.length * share.fraction - 1) > 0.02) return null;
  const heading = headingBefore(sentence, names[0]?.start ?? sentence.start);
  return { parts: names.map((name) => partOf(sentence, name, share)), heading };
}

/** The names of one piece, parted at "and" and "or". */
function coordinated(sentence: Sentence, piece: Piece): Name[] {
  const { tokens } = sentence;
  const names: Name[] = [];
  let from = piece.before.from;
  for (let at = from; at <= piece.before.to; at += 1) {
    const isEnd = at === piece.before.to;
    if (!isEnd && !/^(?:and|or|&)$/.test(tokens[at]?.lower ?? "")) continue;
    const name = plainName(tokens, { from, to: at });
    if (name !== null) names.push(name);
    from = at + 1;
  }
  return names;
}

/** "churn is 4% a month": a rate over time, and no part. */
function isPeriodic(tokens: Sentence["tokens"], { after }: Piece): boolean {
  const [one, two] = [tokens[after.from]?.lower ?? "", tokens[after.from + 1]?.lower ?? ""];
  return /^(?:a|per|each|every)$/.test(one) && /^(?:day|week|month|quarter|year)$/.test(two);
}

/** Names of figures that are no parts of a user base. */
const MEASURE =
  /(?:^|\s)(?:churn|margin|growth|retention|conversion|discounts?|commission|vat|adoption|uptime|response rate|fee|attach|penetration|accuracy|turnover|revenue|renewal|interest|open rate|occupancy|uplift|increase|decrease|opted(?: in| out)?|overlap)$/i;

function isMeasure(name: string): boolean {
  return MEASURE.test(name);
}
