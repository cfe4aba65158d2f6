import type { Finding } from "../../../shared/finding.ts";
import type { ExclusionFact } from "../../facts.ts";
import type { CanonicalText } from "../../text/canonical.ts";
import type { Fields } from "../../text/fields.ts";
import { chooseKind } from "./choose-kind.ts";
import { clausesOf } from "./clauses.ts";
import { statedElsewhere } from "./elsewhere.ts";
import { exclusionFinding } from "./findings.ts";
import { type Group, groupsOfClause } from "./groups-of-clause.ts";
import { isOrder, letsIn, pointsElsewhere, saysUndecided } from "./none-forms.ts";
import type { Range } from "./range.ts";
import { isVague } from "./vague-groups.ts";

export interface ExclusionReading {
  exclusions: ExclusionFact[];
  findings: Finding[];
}

/** Who must not get the feature, from the brief's fifth field, or from wherever it is said where that field says nothing. */
export function readExclusions(fields: Fields): ExclusionReading {
  const field = fields.cohortExclusions;
  const silent = !/[\p{L}\p{N}]/u.test(field.text) && !/^[-—]+$/.test(field.text);
  if (silent || pointsElsewhere(field.text) || saysUndecided(field.text)) return readElsewhere(fields);
  const { facts, unread, none } = readField(field);
  const findings = unread.map((range) =>
    exclusionFinding(
      "exclusion-not-read",
      field.span(range.start, range.end),
      field.text.slice(range.start, range.end),
    ),
  );
  const dash = !/[\p{L}\p{N}]/u.test(field.text);
  if (facts.length === 0 && unread.length === 0 && !none && !dash) {
    findings.push(exclusionFinding("exclusion-not-read", field.span(0, field.text.length), field.text));
  }
  return withFindings(facts, findings);
}

function readElsewhere(fields: Fields): ExclusionReading {
  const facts: ExclusionFact[] = [];
  const findings: Finding[] = [];
  for (const { field, groups, unread } of statedElsewhere(fields)) {
    for (const fact of factsOf(field, groups)) {
      const certainty = fact.origin.certainty === "stated" ? "implied" : fact.origin.certainty;
      facts.push({ ...fact, origin: { ...fact.origin, certainty } });
    }
    for (const { start, end } of unread) {
      findings.push(exclusionFinding("exclusion-not-read", field.span(start, end), field.text.slice(start, end)));
    }
  }
  if (facts.length === 0) {
    const { cohortExclusions } = fields;
    findings.push(exclusionFinding("no-exclusions-stated", cohortExclusions.span(0, cohortExclusions.text.length)));
  }
  return withFindings(facts, findings);
}

function readField(field: CanonicalText): { facts: ExclusionFact[]; unread: Range[]; none: boolean } {
  const facts: ExclusionFact[] = [];
  const unread: Range[] = [];
  let none = false;
  let line = -1;
  let lineStart = 0;
  let inherited: Range | null = null;
  for (const clause of clausesOf(field.text)) {
    if (clause.line !== line) {
      inherited = null;
      lineStart = facts.length;
    }
    line = clause.line;
    const start = clause.tokens[0]?.start ?? 0;
    const end = clause.tokens.at(-1)?.end ?? start;
    if (isOrder(field.text.slice(start, end)) || letsIn(field.text.slice(start, end))) {
      unread.push({ start, end });
      continue;
    }
    const reading = groupsOfClause(field.text, clause, inherited);
    if (reading.following !== undefined) inherited = reading.following;
    none ||= reading.none;
    if (reading.groups.length === 0 && !reading.none && reading.framed) unread.push({ start, end });
    facts.push(...factsOf(field, reading.groups));
    if (reading.shared !== null) shareBackwards(facts, lineStart, wordsIn(field, reading.shared));
  }
  return { facts, unread, none };
}

/** The facts of one clause's groups. */
function factsOf(field: CanonicalText, groups: readonly Group[]): ExclusionFact[] {
  const facts = groups.map((group) => {
    const until = group.until === null ? null : wordsIn(field, group.until);
    const whole = field.text.slice(group.own.start, group.own.end);
    const { kind, certainty } = chooseKind(group.text, until, whole);
    return {
      text: withoutRepeatedLead(group.text),
      kind,
      until,
      origin: { span: field.span(group.own.start, group.own.end), certainty },
    };
  });
  return shareWithinKind(shareInPairs(facts, groups));
}

const NAMES = /^(?:region|language)$/;
const isShortName = (fact: ExclusionFact) => NAMES.test(fact.kind) && fact.text.split(" ").length <= 3;

/** "…, UK + Ireland till X": of two names of one kind that "and" joins, both wait for X, whatever else is in the list. */
function shareInPairs(facts: readonly ExclusionFact[], groups: readonly Group[]): ExclusionFact[] {
  return facts.map((fact, at) => {
    const next = facts[at + 1];
    if (next === undefined || groups[at + 1]?.joint !== "and" || fact.until !== null || next.until === null)
      return fact;
    if (fact.kind !== next.kind || !isShortName(fact) || !isShortName(next)) return fact;
    const certainty = fact.origin.certainty === "stated" ? "implied" : fact.origin.certainty;
    return { ...fact, until: next.until, origin: { ...fact.origin, certainty } };
  });
}

/** "Not to minors, to guests": each group repeats the preposition of the lead. */
function withoutRepeatedLead(text: string): string {
  return text.replace(/^(?:to|from|for) (?=\p{L})/iu, "");
}

function wordsIn(field: CanonicalText, { start, end }: Range): string {
  return field.text.slice(start, end).replaceAll("\n", " ");
}

/** "California; Illinois, both until X": X holds for what stood before on the line too. */
function shareBackwards(facts: ExclusionFact[], from: number, until: string): void {
  for (let at = from; at < facts.length; at += 1) {
    const fact = facts[at];
    if (fact !== undefined && fact.until === null) facts[at] = { ...fact, until };
  }
}

/** "Czech, Slovak until both are tested": in a bare list of places or languages the last one's condition holds for all. */
function shareWithinKind(facts: ExclusionFact[]): ExclusionFact[] {
  const last = facts.at(-1);
  if (last === undefined || last.until === null || !/^(?:region|language)$/.test(last.kind)) return facts;
  const bare = facts.every((fact) => fact.kind === last.kind && fact.text.split(" ").length <= 3);
  if (!bare || facts.slice(0, -1).some((fact) => fact.until !== null)) return facts;
  return facts.map((fact) => {
    const certainty = fact.until === null && fact.origin.certainty === "stated" ? "implied" : fact.origin.certainty;
    return { ...fact, until: last.until, origin: { ...fact.origin, certainty } };
  });
}

/** Drops repeated rows and adds what a person must look at. */
function withFindings(facts: readonly ExclusionFact[], findings: Finding[]): ExclusionReading {
  const exclusions: ExclusionFact[] = [];
  const seen = new Map<string, ExclusionFact>();
  for (const fact of facts) {
    const key = fact.text.toLowerCase().replace(/^(?:the|any|all) /, "");
    const former = seen.get(key);
    if (former?.until === fact.until) continue;
    const { span, certainty } = fact.origin;
    if (former !== undefined) {
      const conditions = `${former.until ?? "no condition"} / ${fact.until ?? "no condition"}`;
      findings.push(exclusionFinding("contradicting-exclusions", span, fact.text, conditions));
    }
    seen.set(key, fact);
    exclusions.push(fact);
    if (isVague(fact.text)) findings.push(exclusionFinding("vague-exclusion", span, fact.text));
    if (certainty === "guessed") findings.push(exclusionFinding("guessed-exclusion-kind", span, fact.text, fact.kind));
  }
  return { exclusions, findings };
}
