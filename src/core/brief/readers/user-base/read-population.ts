import type { Finding } from "../../../shared/finding.ts";
import type { Certainty, PopulationFact } from "../../facts.ts";
import type { CanonicalText } from "../../text/canonical.ts";
import type { Fields } from "../../text/fields.ts";
import { userBaseFinding } from "./findings.ts";
import { type Candidate, candidatesOf } from "./population-candidates.ts";
import { type Choice, chooseCandidate, isPossible } from "./population-choice.ts";
import { tableCandidatesOf } from "./population-tables.ts";
import { sentencesOf } from "./sentences.ts";
import { leftOutOf, soleUsersOf } from "./sole-users.ts";

export interface PopulationReading {
  readonly population: PopulationFact | null;
  readonly findings: Finding[];
}

/** Fewer can't be parted into the phases of a plan. */
const LEAST = 4;
/** Below this rates can't be measured to a few percent. */
const SMALL = 200;
/** Fields other than the user base that may name the population. */
const ELSEWHERE = ["feature", "cohortExclusions", "successMetrics"] as const;

/** Who could get the feature, and how many: the largest population of people or accounts that the brief states. */
export function readPopulation(fields: Fields): PopulationReading {
  const own = candidatesIn(fields.userBase);
  const sentences = sentencesOf(fields.userBase);
  const choice = chooseCandidate(own, { only: soleUsersOf(sentences), never: leftOutOf(sentences) });
  if (choice !== null) return reading(fields.userBase, choice);
  const impossible = own.find((one) => !isPossible(one));
  if (impossible !== undefined) {
    const span = fields.userBase.span(impossible.start, impossible.end);
    const finding = userBaseFinding("impossible-population", span, wordsOf(fields.userBase, impossible));
    return { population: null, findings: [finding] };
  }
  for (const name of ELSEWHERE) {
    const field = fields[name];
    const other = chooseCandidate(candidatesIn(field).filter((one) => one.direct && one.standing.reached));
    if (other !== null) return guessed(field, other.taken);
  }
  const { userBase } = fields;
  return { population: null, findings: [userBaseFinding("no-population", userBase.span(0, userBase.text.length))] };
}

function candidatesIn(field: CanonicalText): Candidate[] {
  const sentences = sentencesOf(field);
  const totals = tableCandidatesOf(sentences);
  const told = totals.length === 0 ? sentences : sentences.filter((sentence) => sentence.kind !== "row");
  return [...candidatesOf(told), ...totals];
}

function reading(field: CanonicalText, { taken, rivals, contested }: Choice): PopulationReading {
  const findings = sizeFindings(field, taken);
  const other = rivals.map((one) => wordsOf(field, one)).slice(0, 3);
  const words = wordsOf(field, taken);
  const span = field.span(taken.start, taken.end);
  const ranged = taken.low < taken.count;
  if (other.length > 0 || ranged) {
    const named = [words, ...other].map((one) => `"${one}"`).join(", ");
    findings.push(userBaseFinding("population-ambiguous", span, named, peopleText(taken)));
  }
  return { population: factOf(field, taken, certaintyOf(taken, rivals.length > 0 || ranged || contested)), findings };
}

/** "2,150 dealers" */
function peopleText({ count, unit }: Candidate): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${unit}`;
}

function certaintyOf({ direct, shortened, standing, counted }: Candidate, ambiguous: boolean): Certainty {
  const plain = direct && !shortened && !standing.past && !standing.served && counted !== "organisations";
  return plain && !ambiguous ? "stated" : "implied";
}

function guessed(field: CanonicalText, taken: Candidate): PopulationReading {
  const finding = userBaseFinding(
    "guessed-population",
    field.span(taken.start, taken.end),
    wordsOf(field, taken),
    peopleText(taken),
  );
  return { population: factOf(field, taken, "guessed"), findings: [...sizeFindings(field, taken), finding] };
}

function factOf(field: CanonicalText, taken: Candidate, certainty: Certainty): PopulationFact {
  return { count: taken.count, unit: taken.unit, origin: { span: field.span(taken.start, taken.end), certainty } };
}

function sizeFindings(field: CanonicalText, taken: Candidate): Finding[] {
  const code = taken.count < LEAST ? "population-too-small" : taken.count < SMALL ? "small-population" : null;
  return code === null ? [] : [userBaseFinding(code, field.span(taken.start, taken.end), wordsOf(field, taken))];
}

function wordsOf(field: CanonicalText, { start, end }: Candidate): string {
  return field.text.slice(start, end);
}
