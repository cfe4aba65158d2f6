/** Ways of saying that nobody is kept out, as a whole statement. */
const NONE = new RegExp(
  `^(?:${[
    "(?:none|nil|n/?a|n\\.a\\.?|not applicable|nothing|nope|zero|null|no|-+|—+|\\?+|ø|keine|aucune?|ninguno|kein ausschluss)(?: (?:/|or) (?:none|n/a|nil))?(?: (?:known|planned|needed|required|so far|at all|whatsoever|yet|really|here|to (?:exclude|add|report|list|note|speak of)|(?:is|are) (?:excluded|needed|planned|left out|out|held back)|for|at|in|as of|right|that|comes?|currently|identified|specified|decided|agreed|of note|special|in particular)(?: .{0,60})?)?",
    "(?:there are |there is |we have |we see |with |currently |for (?:now|the moment),? |at launch,? )?no (?:known |planned |specific |special |cohort |user |customer |group |formal |further |other |particular )?(?:exclusions?|excl|excluded (?:groups?|users?|cohorts?)|restrictions?|limits?|limitations?|carve[ -]?outs?|exceptions?|exemptions?|cohorts?|groups?|one|cohort exclusions?)(?: (?:is|are|at|for|in|so|needed|required|planned|from|to|whatsoever|yet|currently|known|will|apply|applies|excluded|left|held|of|stays?|has|have|gets?|identified|anticipated|expected|applied)(?: .{0,80})?)?",
    "(?:nobody|no ?one|no-one)(?: (?:is|are|will be|gets?|for|at|in|stays?|needs|has|to be|so far|really|special|whatsoever|yet)(?: .{0,80})?)?",
    "(?:we|i|the rollout) (?:exclude|leave out|keep out|hold back|excludes|leaves out)s? (?:nobody|no ?one|none|nothing)(?: .{0,60})?",
    "(?:we|i) (?:do not|don't|won't|will not|aren't|are not) (?:plan to )?(?:exclud\\w+|leav\\w+ out|hold\\w* back) (?:anyone|anybody|anything|any \\w+)(?: .{0,60})?",
    "(?:it(?:'s| is)? |this is |the feature is )?(?:open to |available to |for |goes to )?(?:all|everyone|everybody|every user|all (?:users?|customers?|accounts?|employees|staff|groups?|cohorts?|members|tenants|patients|students))(?: (?:in(?=$)|in scope|are in|is in|are in scope|is in scope|included|is included|are included|gets? it|can have it|may have it|has it|are eligible|is eligible|welcome|is welcome|are welcome)(?: .{0,60})?)?",
    "it(?:'s| is) for (?:the whole |all |every).{0,40}",
    "kein ausschluss",
    "(?:we|i)(?:'ve|'re|'ll| have| are| will)? .{0,30}\\bnot (?:to )?exclud\\w* (?:any|anyone|anybody|anything)(?: .{0,40})?",
    "(?:nobody|no ?one|nothing|none) else",
    "(?:not |nothing )(?:needed|required|applicable|relevant|necessary|planned|expected|decided on)(?: .{0,40})?",
    "none of (?:the|our|these|them) .{0,60}(?:excluded|left out|held back|kept out|out)",
  ].join("|")})$`,
  "iu",
);
/** "None except minors", "nobody but staff": what follows is kept out. */
const BUT =
  /^(?:none|nobody|no ?one|no-one|nothing|no exclusions?|no restrictions?|no carve[ -]?outs?)(?: for now| at launch| planned)?,? (?:except(?: for)?|but(?: for)?|apart from|other than|aside from|besides|save for|beyond) /iu;
/** Points to another field: "see above", "as in the risk profile", "listed under user base". */
const ELSEWHERE =
  /^(?:please )?(?:see|cf\.?|refer to|as (?:above|in|per|listed|described|mentioned|stated|noted)|same as|per the|listed|covered|described|mentioned|stated|noted|ditto|above|already)\b.{0,80}$/iu;
const UNDECIDED =
  /^(?:tbd|tbc|to be (?:decided|determined|confirmed|defined|agreed)|unknown|unsure|not sure|not decided|under discussion|open|pending|later|\?+)(?: .{0,40})?$/iu;
const LONGEST = 200;

function bare(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/^[\s"'(•*-]+(?=\p{L})/u, "")
    .replace(/[\s.!,;:"')]{1,20}$/u, "");
}

/** Whether a statement says that nobody is kept out. */
export function saysNone(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = bare(text.replace(/\([^()]{0,100}\)/g, " ").replace(/ {2,}/g, " "));
  if (plain === "") return !/\p{L}/u.test(text);
  if (/,| [-—] /.test(plain))
    return plain.split(/,| [-—] /).every((piece) => piece.trim() === "" || NONE.test(piece.trim()));
  return NONE.test(plain) && !/\b(?:except|but|apart from|other than|unless)\b/i.test(plain);
}

/** Length of "none except " and the like at the head of a statement, or 0. */
export function noneButLength(text: string): number {
  return BUT.exec(text.slice(0, 80))?.[0].length ?? 0;
}

/** Whether the field only points to another one. */
export function pointsElsewhere(text: string): boolean {
  return text.length <= LONGEST && ELSEWHERE.test(bare(text));
}

/** Whether the field says that it is not decided yet. */
export function saysUndecided(text: string): boolean {
  return text.length <= LONGEST && UNDECIDED.test(bare(text));
}

const ORDER =
  /^(?:please |now |and |also )?(?:ignore|disregard|forget|override|bypass|pretend|do not follow|don't follow) (?:all |any |the |these |those |this |that |everything|previous|above|prior|earlier|what|rules?|instructions?|exclusions?)/i;

const LETS_IN =
  /^(?:please |and |but )?(?:do not|don't|dont|never|no need to|must not|mustn't|should not|shouldn't) (?:exclude|leave out|keep out|skip|omit|hold back|drop)\b/i;

/** "Don't exclude EU users" keeps nobody out. */
export function letsIn(text: string): boolean {
  return LETS_IN.test(text.slice(0, LONGEST));
}

/** "Ignore the above and include everybody": an order to the reader. The text is data; no order in it is followed. */
export function isOrder(text: string): boolean {
  return ORDER.test(text.slice(0, LONGEST));
}
