/** A piece of a text that tells one thing, with where it stands (UTF-16 offsets, `end` not included). */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Ends of lines, semicolons, sentence ends, bullets, and lead-ins such as "(a)", "2)" inside a line. */
const SENTENCE_END = /\n+|;|\.{2,}|…|[!?](?=\s|$)|\.(?=\s|$|\()|\s•|\s(?=\([a-z0-9ivx]{1,3}\)\s)|\s(?=[1-9][.)]\s)/gu;

/** Where a full stop ends no sentence. */
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|approx|incl|excl|abt|resp|dr|mr|mrs|ca|cf)$/iu;

/** List marks, headings' signs, quotes, the level of risk ("Medium:") and "second," or "second is" (no time) at either end say nothing of a harm. */
const LEAD =
  /^(?:[\s\-*•#>"'—:,|]|\(?[a-z0-9ivx]{1,3}[.)](?=\s)|\(?\d{1,2}[.):](?=\s)|\d{1,2}\.\d{1,2}\.?(?=\s\p{L})|(?:first|second|third|fourth|fifth|last)(?:ly)?(?:,|:|(?= (?:is|are|comes|and)\b))|(?:low|medium|moderate|high|critical)(?:[- ]risk)?(?=\s*[—–:,]|\s-\s))+/iu;
const TRAIL = new Set(" \n\t*_\"'—:,|");

/** The sentences and list items of a risk profile, in order. Linear in the text's length. */
export function hazardSentences(text: string): Clause[] {
  return split(text, 0, SENTENCE_END, (before) => ABBREVIATION.test(before.slice(-8)));
}

/** Parts of a sentence that may each name a harm of their own. */
const PART_END =
  /,\s|\s—\s|\s-\s|:\s|\s(?:and|or|but|also|plus|while|whereas|though|although)\s|\s[&+]\s|\s\(|\)\s|\s\/\s/giu;

/** The parts of a sentence at commas, dashes, brackets and "and". */
export function partsOf(sentence: Clause): Clause[] {
  return split(sentence.text, sentence.start, PART_END, () => false);
}

function split(text: string, offset: number, ends: RegExp, isNoEnd: (before: string) => boolean): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const push = (to: number) => {
    const clause = trimmed(text.slice(from, to), offset + from);
    if (/\p{L}/u.test(clause.text)) clauses.push(clause);
  };
  for (const match of text.matchAll(ends)) {
    if (isNoEnd(text.slice(Math.max(from, match.index - 8), match.index))) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return clauses;
}

function trimmed(text: string, start: number): Clause {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > lead && TRAIL.has(text.charAt(end - 1))) end -= 1;
  return { text: text.slice(lead, end), start: start + lead, end: start + end };
}
