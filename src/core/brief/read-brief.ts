import { BRIEF_FIELDS } from "../shared/brief-fields.ts";
import type { Finding, Severity } from "../shared/finding.ts";
import type { BriefField } from "../shared/span.ts";
import type { Brief } from "./brief.ts";
import { checkBrief } from "./checks/check-brief.ts";
import type { Facts } from "./facts.ts";
import { readArchetype } from "./readers/archetype/read-archetype.ts";
import { readExclusions } from "./readers/exclusions/read-exclusions.ts";
import { readHazards } from "./readers/hazards/read-hazards.ts";
import { readMetrics } from "./readers/metrics/read-metrics.ts";
import { readRegulations } from "./readers/regulations/read-regulations.ts";
import { readRiskLevel } from "./readers/risk-level/read-risk-level.ts";
import { readMarket } from "./readers/user-base/read-market.ts";
import { readPopulation } from "./readers/user-base/read-population.ts";
import { readSegments } from "./readers/user-base/read-segments.ts";
import { type CanonicalText, canonicalText } from "./text/canonical.ts";
import { canonicalFields, type Fields } from "./text/fields.ts";

export interface Reading {
  readonly facts: Facts;
  /** Errors first, then warnings, then information; in the order of the text within each. */
  readonly findings: Finding[];
}

/**
 * Five fields to facts and findings. Each reader takes the canonical fields and gives its own facts with what it found
 * wrong; no reader knows another. Never throws, whatever the text.
 */
export function readBrief(brief: Brief): Reading {
  const typed = canonicalFields(brief);
  const checks = checkBrief(brief, typed);
  const unread = unreadFields(checks);
  const fields = without(typed, unread);
  const archetype = readArchetype(fields);
  const population = readPopulation(fields);
  const market = readMarket(fields);
  const segments = readSegments(fields);
  const risk = readRiskLevel(fields);
  const hazards = readHazards(fields);
  const regulations = readRegulations(fields);
  const metrics = readMetrics(fields);
  const exclusions = readExclusions(fields);
  const facts: Facts = {
    archetype: archetype.archetype,
    population: population.population,
    market: market.market,
    segments: segments.segments,
    riskLevel: risk.riskLevel,
    hazards: hazards.hazards,
    regulations: regulations.regulations,
    metrics: metrics.metrics,
    exclusions: exclusions.exclusions,
    origins: { archetype: archetype.origin, market: market.origin, riskLevel: risk.origin },
  };
  const readings = [archetype, population, market, segments, risk, hazards, regulations, metrics, exclusions];
  const said = readings
    .flatMap(({ findings }) => findings)
    .filter(({ place }) => place.in !== "brief" || !unread.has(place.span.field));
  return { facts, findings: bySeverity([...checks, ...said]) };
}

/**
 * Fields in a language that the readers don't know. They are not read at all: facts from them would be guesses, and what
 * readers miss in them is no finding of its own.
 */
function unreadFields(findings: readonly Finding[]): ReadonlySet<BriefField> {
  return new Set(
    findings.flatMap(({ code, place }) => (UNREAD.has(code) && place.in === "brief" ? [place.span.field] : [])),
  );
}

function without(fields: Fields, unread: ReadonlySet<BriefField>): Fields {
  const entries = BRIEF_FIELDS.map(
    (field) => [field, unread.has(field) ? canonicalText(field, "") : fields[field]] as const,
  );
  return Object.fromEntries(entries) as Record<BriefField, CanonicalText>;
}

const UNREAD: ReadonlySet<string> = new Set(["language-not-read", "not-understood"]);

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
