import { STRONG_LEADS, TAILS, WEAK_LEADS } from "./lead-words.ts";

const EDGE = "(?![\\p{L}\\p{N}'-])";
/** One each: all of them in one expression take an engine ten times as long to compile. */
const STRONG = STRONG_LEADS.map((lead) => new RegExp(`^(?:${lead})${EDGE}`, "iu"));
const WEAK = new RegExp(`^(?:${WEAK_LEADS.join("|")})${EDGE}`, "iu");
const TAIL = new RegExp(`(?<=[\\s,)])(?:${TAILS.join("|")})$`, "iu");
/** "No coaches" excludes coaches; "no Outlook connection" is a group by itself. */
const NO_LEAD = /^no (?:more )?(?=(?:\p{L}[\p{L}-]* ){0,2}(?:\p{L}{2,}s|people|staff|children|one)(?![\p{L}'-]))/iu;
const BLANK = /[\s,:;!—•-]/u;
const LEAD_WINDOW = 160;
const TAIL_WINDOW = 110;
const MOST_ROUNDS = 12;

export interface Trimmed {
  readonly start: number;
  readonly end: number;
  /** The lead says in so many words that the group is out. */
  readonly framed: boolean;
}

/** Cuts what only says "these are out" from the head of text[start, end). */
export function withoutLead(text: string, start: number, end: number): Trimmed {
  let from = start;
  let framed = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    while (from < end && BLANK.test(text[from] ?? "")) from += 1;
    const head = text.slice(from, Math.min(end, from + LEAD_WINDOW));
    const strong = strongLength(head);
    const length = strong || (WEAK.exec(head)?.[0].length ?? NO_LEAD.exec(head)?.[0].length ?? 0);
    if (length === 0) break;
    framed ||= strong > 0;
    from += length;
  }
  return { start: from, end, framed };
}

/** Length of the first strong lead that `head` begins with, or 0. */
function strongLength(head: string): number {
  for (const lead of STRONG) {
    const length = lead.exec(head)?.[0].length;
    if (length !== undefined) return length;
  }
  return 0;
}

/** Cuts what only says "these are out" from the tail of text[start, end). */
export function withoutTail(text: string, start: number, end: number): Trimmed {
  let to = end;
  let framed = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    while (to > start && /[\s,:;.!?—•-]/u.test(text[to - 1] ?? "")) to -= 1;
    const from = Math.max(start, to - TAIL_WINDOW);
    const length = TAIL.exec(text.slice(from, to))?.[0].length ?? 0;
    if (length === 0) break;
    framed = true;
    to -= length;
  }
  return { start, end: to, framed };
}
