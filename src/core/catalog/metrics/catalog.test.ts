import { describe, expect, it } from "vitest";
import { LegalStatus } from "../../plan/regulation.ts";
import { ARCHETYPES } from "../archetypes/archetypes.ts";
import { EXPERT_REVIEW } from "../archetypes/expert-review.ts";
import { KILL_PATH, REVERSIBILITY_GRADES } from "../archetypes/reversibility-grades.ts";
import { ACTS } from "../hazards/acts.ts";
import { FRAMEWORK_SOURCES } from "../hazards/frameworks.ts";
import { HAZARDS } from "../hazards/hazards.ts";
import { ALERT_QUALITY, REENTRY } from "../hazards/reentry.ts";
import { RAISED_ONE_STEP, SEVERITIES } from "../hazards/severities.ts";
import { STANDARD_KILLS } from "../hazards/standard-kills.ts";
import { FREEZES, OVERLAP_RULES } from "../industries/freezes.ts";
import { INDUSTRIES } from "../industries/industries.ts";
import { INTERNAL_CLOCK } from "../regulations/internal-clock.ts";
import { PLACES, VAGUE_EXCLUSIONS } from "../regulations/places.ts";
import { REGULATIONS } from "../regulations/regulations.ts";
import { BRIEF_WINS, LIFT_PROTOCOL, TREATMENTS, WHO_TELLS } from "../regulations/treatments.ts";
import { ROLES } from "../roles/roles.ts";
import { SIGN_OFFS, SIGN_OFFS_BY_RISK } from "../roles/sign-offs.ts";
import { METRIC_FAMILIES } from "./families.ts";
import { ALL_METRICS } from "./find-metric.ts";
import { LADDER_BY_KIND } from "./ladder-by-kind.ts";
import { METRIC_LADDERS } from "./ladders.ts";
import { MEANINGS } from "./meanings.ts";
import { PHASE_ROLES } from "./phase-roles.ts";
import { STANDING_RULES } from "./standing-rules.ts";

/** Tables whose every row carries a source. */
const ROWS: readonly unknown[] = [
  ...[
    ARCHETYPES,
    REVERSIBILITY_GRADES,
    HAZARDS,
    SEVERITIES,
    ACTS,
    FREEZES,
    INDUSTRIES,
    REGULATIONS,
    TREATMENTS,
  ].flatMap((table) => Object.values<unknown>(table)),
  ...[ROLES, SIGN_OFFS, SIGN_OFFS_BY_RISK, LADDER_BY_KIND, METRIC_LADDERS, PHASE_ROLES, FRAMEWORK_SOURCES].flatMap(
    (table) => Object.values<unknown>(table),
  ),
  ...[
    ALL_METRICS,
    STANDING_RULES,
    METRIC_FAMILIES,
    MEANINGS,
    STANDARD_KILLS,
    INTERNAL_CLOCK,
    PLACES,
    VAGUE_EXCLUSIONS,
  ].flat(),
  ...[EXPERT_REVIEW, KILL_PATH, REENTRY, ALERT_QUALITY, RAISED_ONE_STEP, OVERLAP_RULES],
  ...[BRIEF_WINS, LIFT_PROTOCOL, WHO_TELLS],
];

/** Every value below `value`, itself included. */
function* within(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== "object" || value === null) return;
  for (const part of Object.values(value)) yield* within(part);
}

const values = [...within(ROWS)];
const strings = values.filter((value) => typeof value === "string");
const cited = values.filter((value) => typeof value === "object" && value !== null && "status" in value);

describe("every row of the catalog", () => {
  it("carries where it is from, how well it is known and when it was read", () => {
    expect(ROWS.length).toBeGreaterThan(300);
    for (const row of [...ROWS, ...cited]) {
      expect(row).toMatchObject({ source: expect.stringMatching(/\S/), status: expect.any(String) });
      expect(row).toHaveProperty("readOn");
    }
  });

  it("has a status that the plan knows", () => {
    const known: readonly string[] = LegalStatus.options;
    for (const row of cited) expect(known).toContain((row as { status: string }).status);
  });

  it("has no empty string, and none with blanks at its ends or twice in a row", () => {
    expect(strings.length).toBeGreaterThan(3_000);
    expect(strings.filter((text) => text.trim() === "" || text !== text.trim() || text.includes("  "))).toEqual([]);
  });

  it("prints no marks of the notes that it was made from", () => {
    const sentences = strings.filter((text) => text.includes(" "));
    expect(
      sentences.filter((text) => /\bV[12]\b|\s\((?:U|D)\)|\b[RH]\d{1,2}\b|\bS\d{1,2}\b|\bL\d\d\b/.test(text)),
    ).toEqual([]);
  });

  it("is frozen text, not a function", () => {
    expect(values.filter((value) => typeof value === "function" || value === undefined)).toEqual([]);
  });
});
