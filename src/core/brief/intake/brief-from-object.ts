import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { Finding } from "../../shared/finding.ts";
import { BriefField } from "../../shared/span.ts";
import type { Brief } from "../brief.ts";
import { fieldKey, nearestField } from "./field-keys.ts";
import { intakeFindings } from "./findings.ts";
import type { Intake } from "./intake.ts";
import { LONGEST_BRIEF } from "./intake.ts";

/** How deep a brief may be wrapped: `{ brief: { ... } }`, `[{ brief: ... }]`. */
const DEEPEST_WRAP = 4;

/**
 * Reads a brief from a parsed JSON value: the five keys in any usual spelling, also wrapped (`{ "brief": { ... } }`).
 * Lists of texts become list lines. What isn't there or isn't text is an empty field and a finding. Never throws.
 */
export function briefFromObject(value: unknown): Intake {
  let inner: unknown = value;
  for (let depth = 0; depth < DEEPEST_WRAP; depth += 1) {
    const next = unwrapped(inner);
    if (next === null) break;
    if (next.several > 1) return fail(intakeFindings.severalBriefs(String(next.several)));
    inner = next.value;
  }
  if (!isObject(inner)) return fail(intakeFindings.notABrief(kindOf(inner)));
  return fieldsOf(inner);
}

function fail(finding: Finding): Intake {
  return { brief: null, findings: [finding] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a wrapper holds, or null where the value is no wrapper. */
function unwrapped(value: unknown): { value: unknown; several: number } | null {
  if (Array.isArray(value)) return value.length === 0 ? null : { value: value[0], several: value.length };
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  const named = entries.find(([key, held]) => /^briefs?$/i.test(key) && typeof held === "object" && held !== null);
  if (named !== undefined) return { value: named[1], several: 1 };
  if (entries.some(([key]) => fieldKey(key) !== null)) return null;
  const only = entries.length === 1 ? entries[0] : undefined;
  return only !== undefined && isObject(only[1]) ? { value: only[1], several: 1 } : null;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "one text" : `a ${typeof value}`;
}

function fieldsOf(object: Readonly<Record<string, unknown>>): Intake {
  const findings: Finding[] = [];
  const texts = new Map<BriefField, string>();
  for (const [key, value] of inOrder(object)) {
    const field = keyOf(key);
    if (field === null) {
      findings.push(intakeFindings.unknownKey(key, nearestField(key)));
      continue;
    }
    const text = textOf(key, value, findings);
    const before = texts.get(field);
    if (before !== undefined && text !== "") findings.push(intakeFindings.repeatedKey(key, field));
    texts.set(field, before === undefined ? text : [before, text].filter((part) => part !== "").join("\n"));
  }
  if (texts.size === 0)
    return { brief: null, findings: [...findings, intakeFindings.notABrief("an object without any of them")] };
  const missing = BRIEF_FIELDS.filter((field) => !texts.has(field));
  if (missing.length > 0) findings.push(intakeFindings.missingKeys(missing));
  const brief = briefOf((field) => texts.get(field) ?? "");
  const length = BRIEF_FIELDS.reduce((sum, field) => sum + brief[field].length, 0);
  if (length > LONGEST_BRIEF) return fail(intakeFindings.briefTooLong(length, LONGEST_BRIEF));
  return { brief, findings };
}

/** Exact keys come first, so that they lead where another spelling names the same field. */
function inOrder(object: Readonly<Record<string, unknown>>): [string, unknown][] {
  const entries = Object.entries(object);
  const isExact = ([key]: [string, unknown]) => BriefField.safeParse(key).success;
  return [...entries.filter(isExact), ...entries.filter((entry) => !isExact(entry))];
}

function keyOf(key: string): BriefField | null {
  const exact = BriefField.safeParse(key);
  return exact.success ? exact.data : (fieldKey(key)?.field ?? null);
}

function textOf(key: string, value: unknown, findings: Finding[]): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (!Array.isArray(value)) {
    findings.push(intakeFindings.notText(key, kindOf(value)));
    return "";
  }
  const texts = value.filter((entry) => typeof entry === "string");
  if (texts.length < value.length) findings.push(intakeFindings.notWholeList(key, value.length - texts.length));
  return texts.map((entry) => (texts.length > 1 ? `- ${entry}` : entry)).join("\n");
}

/** A brief made field by field. */
export function briefOf(text: (field: BriefField) => string): Brief {
  return {
    feature: text("feature"),
    userBase: text("userBase"),
    riskProfile: text("riskProfile"),
    successMetrics: text("successMetrics"),
    cohortExclusions: text("cohortExclusions"),
  };
}
