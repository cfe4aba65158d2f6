import type { Token } from "../../text/tokens.ts";
import { borderAt, SHARERS, type Zone } from "./borders.ts";
import { enclosed } from "./clauses.ts";
import { openerAt } from "./conditions.ts";
import { CLAUSE_OPENERS, PREPOSITIONS } from "./group-words.ts";

/** How a part is joined to the one before it. `only`: it is the first. */
export type Joint = "only" | "comma" | "and";

/** One group of a clause as token indexes: the group is tokens[from, to), its condition tokens[until, end). */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** Where the condition's own words begin, or null. */
  readonly until: number | null;
  readonly end: number;
  readonly joint: Joint;
  /** "both until", "all pending": the condition holds for the parts before as well. */
  readonly shared: boolean;
}

interface Open {
  from: number;
  to: number | null;
  until: number | null;
  joint: Joint;
  shared: boolean;
  zone: Zone;
}

/** "Merchants selling alcohol": a describing clause. */
const DOING = /^\p{L}{2,}ing$/u;
const REASONS: ReadonlySet<string> = new Set(["because", "since", "due"]);

/** Parts a clause into its groups, at commas and joining words that part groups and not the words of one group. */
export function splitGroups(tokens: readonly Token[]): Part[] {
  const inside = enclosed(tokens);
  const parts: Part[] = [];
  let open: Open = opened(0, "only");
  const close = (at: number) => {
    parts.push({
      from: open.from,
      to: open.to ?? at,
      until: open.until,
      end: at,
      joint: open.joint,
      shared: open.shared,
    });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (inside[at]) continue;
    const border = open.zone === "reason" && tokens[at]?.text !== "," ? 0 : borderAt(tokens, at, open, parts.length);
    if (border > 0) {
      const joint = tokens[at]?.text === "," && border === 1 ? "comma" : jointOf(tokens, at, border);
      close(at);
      open = opened(at + border, joint);
      at += border - 1;
      continue;
    }
    advance(tokens, at, open);
    if (open.zone === "condition" && open.until !== null && at < open.until) at = open.until - 1;
  }
  close(tokens.length);
  return parts.filter((part) => part.end > part.from);
}

function opened(from: number, joint: Joint): Open {
  return { from, to: null, until: null, joint, shared: false, zone: "head" };
}

function jointOf(tokens: readonly Token[], at: number, length: number): Joint {
  const first = tokens[at]?.lower ?? "";
  if (first === "+" || (tokens[at]?.glued === true && first === "/")) return "and";
  if (first === "—" || first === "-" || first === "," || first === "plus" || first === "/") return "comma";
  return length > 0 ? "and" : "comma";
}

/** Notes at a token in which part of a group's wording we are. */
function advance(tokens: readonly Token[], at: number, open: Open): void {
  const word = tokens[at]?.lower ?? "";
  if (open.zone === "condition") return;
  const opener = openerAt(tokens, at, open.zone === "clause");
  if (opener > 0) {
    const sharer = sharerBefore(tokens, at);
    open.shared = sharer > 0 || tokens[at - 1]?.text === "—";
    open.to = Math.max(open.from, at - sharer);
    open.until = at + opener;
    open.zone = "condition";
  } else if (
    REASONS.has(word) ||
    (word === "for" && tokens[at + 1]?.lower === "lack") ||
    (word === "as" && tokens[at - 1]?.text === ",")
  ) {
    open.to = at;
    open.zone = "reason";
  } else if (CLAUSE_OPENERS.has(word)) {
    open.zone = "clause";
  } else if (
    open.zone === "head" &&
    at > open.from &&
    (PREPOSITIONS.has(word) ||
      (DOING.test(word) && /[^s]s$/.test(tokens[at - 1]?.lower ?? "")) ||
      (/\p{L}{3}ed$/u.test(word) && tokens[at + 1]?.kind === "word" && !/s$/.test(tokens[at + 1]?.lower ?? "")))
  ) {
    open.zone = /(?:ed|ing)$/.test(word) && word !== "during" ? "clause" : "place";
  }
}

/** "both until", "all three until", "all of them until": the tokens that say so. */
function sharerBefore(tokens: readonly Token[], at: number): number {
  if (SHARERS.has(tokens[at - 1]?.lower ?? "")) return 1;
  if (!/^(?:two|three|four|five|them|these)$/.test(tokens[at - 1]?.lower ?? "")) return 0;
  if (SHARERS.has(tokens[at - 2]?.lower ?? "")) return 2;
  return tokens[at - 2]?.lower === "of" && SHARERS.has(tokens[at - 3]?.lower ?? "") ? 3 : 0;
}
