import { BRIEF_FIELDS } from "../../../shared/brief-fields.ts";
import { cutAtWord } from "../../../shared/cut-at-word.ts";
import type { Finding } from "../../../shared/finding.ts";
import type { Certainty, Origin, RiskLevel } from "../../facts.ts";
import type { Fields } from "../../text/fields.ts";
import { guessedRiskLevel, riskLevelNotStated, severalRiskLevels } from "./findings.ts";
import type { LevelStatement } from "./level-statements.ts";
import { levelStatements } from "./level-statements.ts";
import type { Level } from "./level-words.ts";

const NAMES: Readonly<Record<Level, RiskLevel>> = { 1: "low", 2: "medium", 3: "high", 4: "critical" };

/** Statements at least as strong as this are compared for contradictions. */
const STRONG = 3;

/**
 * The risk level as stated: in the risk profile, else in another field that speaks of the risk as such. Of several
 * equally strong statements the highest counts, and a finding says so. A level that describes one harm is none.
 */
export function readRiskLevel(fields: Fields): {
  riskLevel: RiskLevel | null;
  origin: Origin | null;
  findings: Finding[];
} {
  const own = levelStatements(fields.riskProfile, true);
  const elsewhere = () =>
    BRIEF_FIELDS.filter((field) => field !== "riskProfile").flatMap((field) => levelStatements(fields[field], false));
  const statements = own.length > 0 ? own : elsewhere();
  const first = strongest(statements);
  if (first === null) {
    const text = fields.riskProfile;
    const none = riskLevelNotStated(text.span(0, text.text.length));
    return { riskLevel: null, origin: null, findings: [none] };
  }
  const riskLevel = NAMES[first.level];
  const origin = { span: first.span, certainty: certaintyOf(first) };
  const others = statements.filter((other) => other.strength >= Math.min(STRONG, first.strength));
  const differing = [...new Set(others.map((other) => NAMES[other.level]))].filter((level) => level !== riskLevel);
  const findings: Finding[] = [];
  if (differing.length > 0) findings.push(severalRiskLevels(first.span, riskLevel, differing));
  if (origin.certainty === "guessed") findings.push(guessedRiskLevel(first.span, cutAtWord(first.words), riskLevel));
  return { riskLevel, origin, findings };
}

function strongest(statements: readonly LevelStatement[]): LevelStatement | null {
  let best: LevelStatement | null = null;
  for (const one of statements) {
    const stronger = best === null || one.strength > best.strength;
    const higher = best !== null && one.strength === best.strength && one.level > best.level;
    if (stronger || higher) best = one;
  }
  return best;
}

function certaintyOf({ strength, plain }: LevelStatement): Certainty {
  if (strength === 0) return "guessed";
  return strength >= STRONG && plain ? "stated" : "implied";
}
