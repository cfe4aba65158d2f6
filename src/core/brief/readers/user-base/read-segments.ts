import type { Finding } from "../../../shared/finding.ts";
import type { Certainty, SegmentDimension, SegmentFact } from "../../facts.ts";
import type { CanonicalText } from "../../text/canonical.ts";
import type { Fields } from "../../text/fields.ts";
import { userBaseFinding } from "./findings.ts";
import { dimensionOf, headingVotes } from "./segment-dimension.ts";
import { listedPartsOf } from "./segment-lists.ts";
import type { PartList } from "./segment-parts.ts";
import { sharedPartsOf } from "./segment-shares.ts";
import { tablePartsOf } from "./segment-tables.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

export interface SegmentsReading {
  readonly segments: SegmentFact[];
  readonly findings: Finding[];
}

interface Group extends PartList {
  readonly dimension: SegmentDimension;
  readonly strength: number;
}

/** The named parts of the user base, with their shares where the text states them. Nothing is computed. */
export function readSegments(fields: Fields): SegmentsReading {
  const field = fields.userBase;
  const groups = groupsOf(sentencesOf(field));
  const segments = groups.flatMap((group) =>
    group.parts.map(({ name, share, start, end }) => ({
      dimension: group.dimension,
      name: name.text,
      share: share !== null && share > 1 ? null : share,
      origin: { span: field.span(start, end), certainty: certaintyOf(group) },
    })),
  );
  return { segments, findings: [...excessFindings(field, groups), ...guessFindings(field, groups)] };
}

/** Words of a list that speak for its dimension, for each name: below `PLAIN` the dimension is but implied. */
const PLAIN = 3;

function certaintyOf({ strength, parts }: Group): Certainty {
  if (strength === 0) return "guessed";
  // One share alone may be any figure of the users.
  if (parts.length === 1) return "implied";
  return strength >= PLAIN * parts.length && parts.every((part) => part.share !== null) ? "stated" : "implied";
}

/** What rounding may add to a whole. */
const WHOLE = 1.01;

/** Shares of one dimension that exceed the whole, unless they are several full partitions. */
function excessFindings(field: CanonicalText, groups: readonly Group[]): Finding[] {
  return [...new Set(groups.map((group) => group.dimension))].flatMap((dimension) => {
    const alike = groups.filter((group) => group.dimension === dimension);
    const parts = alike.flatMap((group) => group.parts);
    const sum = parts.reduce((total, part) => total + (part.share ?? 0), 0);
    const wholes = Math.max(1, alike.filter((group) => sumOf(group) >= 2 - WHOLE).length);
    const [first, last] = [parts[0], parts.at(-1)];
    if (sum <= WHOLE * wholes || first === undefined || last === undefined) return [];
    const words = parts.map(({ name, share }) => `${name.text} ${Math.round((share ?? 0) * 1000) / 10}%`).join(", ");
    return [
      userBaseFinding("shares-exceed-whole", field.span(first.start, Math.max(first.end, last.end)), words, dimension),
    ];
  });
}

function sumOf({ parts }: PartList): number {
  return parts.reduce((total, part) => total + (part.share ?? 0), 0);
}

function guessFindings(field: CanonicalText, groups: readonly Group[]): Finding[] {
  return groups.flatMap((group) => {
    const [first, last] = [group.parts[0], group.parts.at(-1)];
    if (certaintyOf(group) !== "guessed" || first === undefined || last === undefined) return [];
    const words = group.parts.map((part) => part.name.text).join(", ");
    return [
      userBaseFinding(
        "guessed-segment-dimension",
        field.span(first.start, Math.max(first.end, last.end)),
        words,
        group.dimension,
      ),
    ];
  });
}

function groupsOf(sentences: readonly Sentence[]): Group[] {
  const table = tablePartsOf(sentences);
  const shared = merged(
    sentences.map((sentence) => (sentence.kind === "row" && table !== null ? null : sharedPartsOf(sentence))),
  );
  const context = contextOf(sentences);
  const groups: Group[] = [];
  for (const list of [...(table === null ? [] : [table]), ...shared.flatMap(splitByWhole)]) {
    const group = grouped(list, context);
    if (list.parts.length === 1 && (list.parts[0]?.share ?? 0) >= 1) continue;
    if (list.parts.length > 1 || group.strength >= 2) groups.push(group);
  }
  for (const list of sentences.flatMap((sentence) => listedPartsOf(sentence))) {
    const group = grouped(list, context);
    if (!groups.some((other) => other.dimension === group.dimension)) groups.push(group);
  }
  return groups.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

/** More single shares in a row than this are no partition. */
const MOST_MERGED = 30;

/** Parts of neighbouring sentences that tell one share each belong together. */
function merged(lists: readonly (PartList | null)[]): PartList[] {
  const found: PartList[] = [];
  let open = false;
  for (const list of lists) {
    const last = found.at(-1);
    if (
      list !== null &&
      open &&
      last !== undefined &&
      list.parts.length === 1 &&
      sumOf(last) < 2 - WHOLE &&
      last.parts.length < MOST_MERGED
    ) {
      found[found.length - 1] = { parts: [...last.parts, ...list.parts], heading: last.heading };
    } else if (list !== null) found.push(list);
    open = list !== null && list.parts.length === 1;
  }
  return found;
}

/** Begins a new list when the shares would exceed the whole: "60% desktop, 40% mobile, 70% US, 30% EU". */
function splitByWhole(list: PartList): PartList[] {
  const found: PartList[] = [];
  let parts: PartList["parts"][number][] = [];
  let sum = 0;
  for (const part of list.parts) {
    const complete = sum >= 0.985 || parts.at(-1)?.share === null;
    if (complete && parts.length > 1) {
      found.push({ parts, heading: found.length === 0 ? list.heading : "" });
      parts = [];
      sum = 0;
    }
    parts.push(part);
    sum += part.share ?? 0;
  }
  return [...found, { parts, heading: found.length === 0 ? list.heading : "" }];
}

function grouped(list: PartList, context: SegmentDimension): Group {
  if (list.dimension !== undefined) return { ...list, dimension: list.dimension, strength: 1 };
  const likely = list.likely ?? context;
  const chosen = dimensionOf(
    list.parts.map((part) => part.name.text),
    headingVotes(list.heading),
    likely,
  );
  return { ...list, dimension: chosen?.dimension ?? likely, strength: chosen?.strength ?? 0 };
}

const BODIES =
  /\b(?:companies|firms|businesses|clients|customers of|manufacturers|organi[sz]ations|merchants|retailers|trade|b2b)\b/i;
const WORKFORCE =
  /\b(?:employees|staff|workers|inspectors|officers|clerks|agents|crew|our own|internal|handlers|apprentices|in-house)\b/i;
const PLANS = /\b(?:subscribers|subscription|podcasters)\b/i;

/** What unknown names most likely are: roles of a workforce, trades of companies, else something of their own. */
function contextOf(sentences: readonly Sentence[]): SegmentDimension {
  const text = sentences.map((sentence) => sentence.text).join(" ");
  if (WORKFORCE.test(text)) return "role";
  if (BODIES.test(text)) return "industry";
  return PLANS.test(text) ? "plan" : "other";
}
