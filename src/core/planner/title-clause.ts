import { cutAtBreak } from "./title-cut.ts";
import { DOUBLING, EMPTY_THINGS, MOST_LETTERS, THINGS, VERBS } from "./title-words.ts";

const SUBORDINATE =
  /^(?:since|when|whenever|while|after|before|once|as soon as|if|every|each|on|in|at|for|with|during|today)\b[^,]{2,80},\s+/i;
const DETERMINER = /^(?:the|an?|our|this|its|your)\s+/i;
const BUILDING =
  /^(?:we|i)(?:'re| are| want to| would like to| plan to| will| have)? (?:build|building|add|adding|launch|launching|propose|make|making|introduce|introducing|ship|shipping|offer)\s+/i;
const QUOTED =
  /^(?:[\p{L}-]+ ){0,3}?(?:called |named |dubbed |codenamed )?["\u201c\u201e\u00ab]([^"\u201c\u201d\u00bb]{2,40})["\u201d\u201c\u00bb]/u;
const ADVERB = /^(?:automatically|quietly|simply|basically|just|only|also|now|then|will|can|should|would)\s+/i;
const NAMED = /\b(?:the|an?|our|this) ((?:[\p{L}-]+ ){1,3}?)([\p{L}]+s)\b/giu;

/**
 * A name for the feature from its first sentence, or null: what it does as a noun ("Drafts replies" → Drafting
 * replies), what its subject is called ("the dispatch agent decides" → dispatch agent), or a noun as it stands.
 */
export function nameInFirst(sentence: string): string | null {
  const clause = bareClause(sentence);
  return quoted(clause) ?? doing(clause) ?? subject(clause) ?? nominal(clause) ?? named(sentence);
}

/** The same from a later sentence, which must name what it speaks of. */
export function nameInLater(sentence: string): string | null {
  return subject(bareClause(sentence)) ?? named(sentence);
}

/** A name in quotation marks at the head: '"Draft-a-Dispute": it writes ...', or behind "called". */
function quoted(clause: string): string | null {
  const name = QUOTED.exec(clause.replace(DETERMINER, ""))?.[1]?.trim() ?? null;
  return name !== null && /\p{L}{2}/u.test(name) ? short(name) : null;
}

function bareClause(sentence: string): string {
  return sentence.replace(SUBORDINATE, "").replace(BUILDING, "").replace(ADVERB, "");
}

/** "Drafts a reply to ..." → "Drafting a reply"; "Reads and sorts mail" → "Reading and sorting mail". */
function doing(clause: string): string | null {
  const words = clause.split(" ");
  const first = gerund(words[0] ?? "");
  if (first === null || words.length < 2) return null;
  const second = words[1] === "and" || words[1] === "or" ? gerund(words[2] ?? "") : null;
  const head = second === null ? first : `${first} ${words[1]} ${second}`;
  const rest = words.slice(second === null ? 1 : 3).join(" ");
  return short(`${head} ${beforeNextVerb(rest)}`);
}

/** The gerund of a verb in the third person, if features do it: "flags" → "flagging". */
function gerund(word: string): string | null {
  const base = baseOf(word.toLowerCase());
  if (base === null) return null;
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ing`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function baseOf(word: string): string | null {
  if (!word.endsWith("s")) return null;
  const forms = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  return forms.find((form, at) => VERBS.has(form) && (at === 0 || word.endsWith(at === 1 ? "es" : "ies"))) ?? null;
}

/** Up to " and <verb>s": what it does next is another matter. */
function beforeNextVerb(rest: string): string {
  const found = [...rest.matchAll(/(?:,? (?:and|then|or)|,) (?:it |then )?([\p{L}]+s)\b/gu)].find(
    ([, verb = ""]) => baseOf(verb.toLowerCase()) !== null,
  );
  return found === undefined ? rest : rest.slice(0, found.index);
}

/** "The dispatch agent decides ..." is called so; "It drafts", "The tool drafts" say it by what they do. */
function subject(clause: string): string | null {
  const words = clause.replace(DETERMINER, "").split(" ");
  const verbAt = words.findIndex((word, at) => at > 0 && at < 5 && baseOf(word.toLowerCase()) !== null);
  const thing = words.slice(0, Math.max(0, verbAt)).join(" ");
  const head = words[verbAt - 1] ?? "";
  if (verbAt === 1 && EMPTY_THINGS.has(head.toLowerCase())) return doing(words.slice(1).join(" "));
  if (verbAt > 1 && THINGS.has(head.toLowerCase()) && !/\b(?:of|in|on|for|to|and)\b/i.test(thing)) return thing;
  return verbAt === 1 && /^\p{Lu}\p{Ll}+\p{Lu}|^\p{Lu}{2,}[\p{Ll}\d]/u.test(head) ? head : null;
}

/** A sentence that is or begins with a noun: "Background music for creators' clips, generated from a text prompt". */
function nominal(clause: string): string | null {
  const plain = clause.replace(DETERMINER, "");
  const thing = /^([\p{L}-]+) that (?:\p{L}+ly )?([\p{L}]+s) /u.exec(plain);
  if (THINGS.has(thing?.[1]?.toLowerCase() ?? "") && baseOf(thing?.[2] ?? "") !== null) return short(plain);
  const head = (plain.split(/[,;:]\s|\s[—–-]{1,2}\s|→|->|\s(?:that|which|who|you|we|they)\s/, 1)[0] ?? "").trim();
  const whole = plain.length <= MOST_LETTERS ? plain : head;
  const candidate = [whole, head].find((text) => isNoun(text, DETERMINER.test(clause)));
  return candidate === undefined || !candidate.includes(" ") ? null : short(candidate);
}

function isNoun(text: string, hasArticle: boolean): boolean {
  const words = ` ${text} `;
  if (FINITE.test(words) || text.split(" ").some((word, at) => at > 0 && baseOf(word.toLowerCase()) !== null))
    return false;
  return hasArticle || !(AHEAD.test(text) || IMPERATIVE.test(text) || ACTORS.test(text));
}

/** No name begins with these: they lead a clause in, or tell the reader what to do. */
const AHEAD =
  /^(?:since|when|while|after|before|if|because|as|every|each|in|on|at|for|with|to|from|not?|so|but|and|there|type|snap|click|tap|paste|upload|ask (?!box|bar|button)|say|imagine|think)\s/i;
/** "Snap a pic", "right click a function": a verb, an article behind it. */
const IMPERATIVE =
  /^(?:[\p{L}-]+ )?(?!(?:for|of|in|on|at|to|with|by|from|beside|inside|about|over|behind)\b)[\p{L}-]+ (?:an?|the|your|what|any)\s/iu;
/** "People text us": whoever uses it is not its name. */
const ACTORS =
  /^(?:people|everybody|everyone|anybody|anyone|[\p{L}-]+(?:ers|ors|ists|ents|ants|ees)) (?!(?:for|of|in|on|at|to|with|by|from)\b)/iu;

/** Signs of a whole sentence. */
const FINITE =
  /\s(?:is|are|was|were|has|have|had|gets?|can|could|will|would|may|might|should|must|goes?|comes?|you|we|they|us|i|it)\s|\S\s(?:asks?|types?|uses?|want|sees?|needs?|spend|describes?|keeps?|adds?)\s/i;

/** A thing that is named further on: "..., and the block writer generates ...", "... the system summarises ...". */
function named(clause: string): string | null {
  for (const match of clause.matchAll(NAMED)) {
    const name = (match[1] ?? "").trim();
    const verb = match[2] ?? "";
    if (baseOf(verb.toLowerCase()) === null) continue;
    const head = (name.split(" ").at(-1) ?? "").toLowerCase();
    if (name.includes(" ") ? THINGS.has(head) : false) return name;
    if (EMPTY_THINGS.has(name.toLowerCase())) return doing(clause.slice(match.index + match[0].length - verb.length));
  }
  return null;
}

function short(text: string): string | null {
  return cutAtBreak(text, MOST_LETTERS);
}
