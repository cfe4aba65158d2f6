import { BRIEF_FIELDS } from "../../../shared/brief-fields.ts";
import { cutAtWord } from "../../../shared/cut-at-word.ts";
import type { Finding } from "../../../shared/finding.ts";
import { hazardsOf, type NamedHazard } from "../../classifier/hazards-of.ts";
import type { HazardFact, HazardId } from "../../facts.ts";
import type { CanonicalText } from "../../text/canonical.ts";
import type { Fields } from "../../text/fields.ts";

export interface HazardsReading {
  readonly hazards: HazardFact[];
  readonly findings: Finding[];
}

/** A harm named with less than this chance is a guess to be confirmed. */
const SURE_FROM = 0.5;
const POINTS_ELSEWHERE = /^\W*(?:see (?:above|below|other|the)|as above|same as|above|cf\.?)\b/i;

/** The harms that the risk profile names; where it is empty or points elsewhere, those that other fields name. */
export function readHazards(fields: Fields): HazardsReading {
  const own = fields.riskProfile;
  const readable = /\p{L}/u.test(own.text) && !POINTS_ELSEWHERE.test(own.text);
  const sources = readable
    ? [own]
    : BRIEF_FIELDS.filter((field) => field !== "riskProfile").map((field) => fields[field]);
  const threshold = readable ? 0 : ELSEWHERE_FROM;
  const named = sources.flatMap((source) => hazardsOf(source.text).map((hazard) => ({ hazard, source })));
  const seen = new Set<HazardId>();
  const hazards: HazardFact[] = [];
  const findings: Finding[] = [];
  for (const { hazard, source } of named) {
    if (seen.has(hazard.id) || hazard.probability < threshold) continue;
    seen.add(hazard.id);
    const fact = factOf(hazard, source);
    hazards.push(fact);
    if (fact.origin.certainty === "guessed") findings.push(guessed(fact, hazard));
  }
  if (hazards.length === 0) findings.push(none(own));
  return { hazards, findings };
}

/** Outside the risk profile a sentence must speak of harm plainly. */
const ELSEWHERE_FROM = 0.8;

function factOf({ id, probability, clause }: NamedHazard, source: CanonicalText): HazardFact {
  // The hazard's own word needs no confirmation: "hallucination", "privacy of guests' rooms".
  const named = clause.text.toLowerCase().includes(id.replace("-", " "));
  const certainty = named || probability >= SURE_FROM ? "implied" : "guessed";
  return { id, origin: { span: source.span(clause.start, clause.end), certainty } };
}

function guessed({ id, origin }: HazardFact, { clause }: NamedHazard): Finding {
  return {
    code: "guessed-hazard",
    severity: "warning",
    place: { in: "brief", span: origin.span },
    message: `"${cutAtWord(clause.text)}" is taken to name the hazard ${id}.`,
    remedy: "Confirm it, or name the harm in plain words: what goes wrong, and who is hurt by it.",
  };
}

function none({ span, text }: CanonicalText): Finding {
  return {
    code: "no-hazards",
    severity: "warning",
    place: { in: "brief", span: span(0, text.length) },
    message: "The brief names nothing that can go wrong.",
    remedy:
      "Name the harms that you would stop the rollout for: wrong content, leaked data, unfair treatment, cost, ...",
  };
}
