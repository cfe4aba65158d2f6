import { briefFromDocument } from "./brief-from-document.ts";
import { briefFromObject } from "./brief-from-object.ts";
import { intakeFindings } from "./findings.ts";
import type { Intake } from "./intake.ts";
import { LONGEST_BRIEF } from "./intake.ts";

export type { Intake } from "./intake.ts";

/**
 * Reads a brief from a text: JSON, text or Markdown with headings, or one text without any. Never throws; the text is
 * data and nothing in it is followed. Fields keep the letters that were typed.
 */
export function readBriefText(text: string): Intake {
  if (text.length > LONGEST_BRIEF)
    return { brief: null, findings: [intakeFindings.briefTooLong(text.length, LONGEST_BRIEF)] };
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const json = jsonBody(body);
  return json === null ? briefFromDocument(body) : briefFromJson(json);
}

/** The JSON in a text that is meant as such, without the fence it may stand in, or null. */
function jsonBody(text: string): string | null {
  const trimmed = text.trim();
  const fenced = trimmed.startsWith("```") && trimmed.endsWith("```") && trimmed.length > 6;
  const body = fenced ? trimmed.slice(trimmed.indexOf("\n") + 1, -3).trim() : trimmed;
  return /^(?:\{|\[\s*[[{"\]])/.test(body) ? body : null;
}

function briefFromJson(json: string): Intake {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const several = /\}\s*[\r\n]\s*\{\s*"/.test(json) && !/\}\s*,\s*\{/.test(json);
    const problem = several
      ? intakeFindings.severalBriefs("several")
      : intakeFindings.invalidJson(whereOf(error, json));
    return { brief: null, findings: [problem] };
  }
  return briefFromObject(value);
}

/** " (line 3, column 14)" where the engine says so. */
function whereOf(error: unknown, json: string): string {
  const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (at === undefined) return "";
  const before = json.slice(0, Number(at)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
