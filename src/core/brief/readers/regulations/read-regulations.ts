import { BRIEF_FIELDS } from "../../../shared/brief-fields.ts";
import type { Finding } from "../../../shared/finding.ts";
import type { BriefField } from "../../../shared/span.ts";
import type { RegulationFact, RegulationId } from "../../facts.ts";
import type { CanonicalText } from "../../text/canonical.ts";
import type { Fields } from "../../text/fields.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";
import { type AmbiguousTest, ambiguousTest, type CueTest, judgeAmbiguous } from "./ambiguous.ts";
import { AMBIGUOUS_NAMES } from "./ambiguous-names.ts";
import { guessedRegulation, regulationNotInList } from "./findings.ts";
import { type NameHit, nameAt, nameTrie } from "./name-trie.ts";
import { nameWord } from "./name-words.ts";
import { OTHER_LAWS } from "./other-laws.ts";
import { DESCRIBED_REGULATIONS, REGULATION_NAMES } from "./regulation-names.ts";

/** What a name stands for. */
type Meaning =
  | { readonly kind: "named" | "described"; readonly ids: readonly RegulationId[] }
  | { readonly kind: "ambiguous"; readonly test: AmbiguousTest }
  | { readonly kind: "other"; readonly label: string };

const NAMES = nameTrie<Meaning>(meanings());

function* meanings(): Generator<readonly [string, Meaning]> {
  for (const [label, phrases] of OTHER_LAWS)
    for (const phrase of phrases.split("|")) yield [phrase, { kind: "other", label }];
  for (const [id, places, kinds] of DESCRIBED_REGULATIONS)
    for (const place of places.split("|"))
      for (const kind of kinds.split("|")) yield [`${place} ${kind}`, { kind: "described", ids: [id] }];
  for (const entry of AMBIGUOUS_NAMES) yield [entry.name, { kind: "ambiguous", test: ambiguousTest(entry) }];
  for (const [ids, phrases] of REGULATION_NAMES)
    for (const phrase of phrases.split("|")) yield [phrase, { kind: "named", ids }];
}

type Hit = NameHit<Meaning>;

interface FieldHits {
  readonly text: CanonicalText;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
}

/**
 * The laws, standards and regulators of the closed list that a brief names, in any field, each at its first mention.
 * A mention counts even where the text says that the law doesn't apply; what is only implied doesn't.
 */
export function readRegulations(fields: Fields): { regulations: RegulationFact[]; findings: Finding[] } {
  const read = BRIEF_FIELDS.map((field) => fieldHits(fields, field));
  const inBrief = briefWords(read);
  const regulations = new Map<RegulationId, RegulationFact>();
  const guesses = new Map<RegulationId, Finding>();
  const others = new Map<string, Finding>();
  for (const { text, tokens, hits } of read) {
    hits.forEach((hit, at) => {
      const meaning = hit.value;
      const { span, words } = place(text, tokens, hit);
      if (meaning.kind === "other") {
        if (!others.has(meaning.label)) others.set(meaning.label, regulationNotInList(span, words, meaning.label));
        return;
      }
      const verdict =
        meaning.kind === "ambiguous"
          ? judgeAmbiguous(meaning.test, { tokens, ...hit, besideLaw: isBesideLaw(hits, at), inBrief })
          : "yes";
      if (verdict === "no") return;
      const certainty =
        verdict === "guess" ? "guessed" : hit.exact && meaning.kind !== "described" ? "stated" : "implied";
      for (const id of meaning.kind === "ambiguous" ? [meaning.test.entry.id] : meaning.ids) {
        const before = regulations.get(id);
        if (before !== undefined && (before.origin.certainty !== "guessed" || certainty === "guessed")) continue;
        regulations.set(id, { id, origin: { span, certainty } });
        if (certainty === "guessed") guesses.set(id, guessedRegulation(span, words, id));
        else guesses.delete(id);
      }
    });
  }
  return { regulations: [...regulations.values()], findings: [...guesses.values(), ...others.values()] };
}

function fieldHits(fields: Fields, field: BriefField): FieldHits {
  const text = fields[field];
  const tokens = tokensOf(text.text);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "sign") continue;
    const hit = nameAt(NAMES, tokens, at);
    if (hit === null) continue;
    hits.push(hit);
    at = hit.last;
  }
  return { text, tokens, hits };
}

function place(text: CanonicalText, tokens: readonly Token[], hit: Hit) {
  const start = tokens[hit.first]?.start ?? 0;
  const end = tokens[hit.last]?.end ?? start;
  return { span: text.span(start, end), words: text.text.slice(start, end).slice(0, 80) };
}

/** Tokens that may part two laws of one list: "FINRA, SEC and MiFID II", "ADA (FERPA)". */
const LIST_GAP = 3;

function isBesideLaw(hits: readonly Hit[], at: number): boolean {
  const hit = hits[at];
  if (hit === undefined) return false;
  const before = hits[at - 1];
  const after = hits[at + 1];
  const isLaw = (other: Hit | undefined) => other !== undefined && other.value.kind !== "ambiguous";
  return (
    (before !== undefined && isLaw(before) && hit.first - before.last <= LIST_GAP) ||
    (after !== undefined && isLaw(after) && after.first - hit.last <= LIST_GAP)
  );
}

/** Asks whether any word of the brief passes a test. The words are gathered once, when first asked for. */
function briefWords(read: readonly FieldHits[]): (cue: CueTest) => boolean {
  let words: Set<string> | null = null;
  return (cue) => {
    words ??= new Set(read.flatMap(({ tokens }) => tokens.map(nameWord)));
    return [...words].some(cue);
  };
}
