import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { Finding } from "../../shared/finding.ts";
import type { BriefField } from "../../shared/span.ts";
import type { Fields } from "../text/fields.ts";
import { checkFindings } from "./findings.ts";

/** Fields that no reader asks for when they are empty. */
const ASKED_HERE: readonly BriefField[] = ["feature", "riskProfile"];
/** What people put where they have nothing to say yet. */
const PLACEHOLDER =
  /^(?:n ?\/ ?a|na|tb[acd]|to be (?:added|confirmed|defined|done|decided|determined)|todo|see above|none yet|\?+|\.+|-+|—+|…|x+)[.!]?$/i;

/** An empty brief is an error, an empty field that no reader asks for a warning. */
export function checkEmpty(fields: Fields): Finding[] {
  if (BRIEF_FIELDS.every((field) => fields[field].text.trim() === "")) return [checkFindings.emptyBrief()];
  return ASKED_HERE.filter((field) => isEmpty(fields[field].text)).map((field) =>
    checkFindings.emptyField(fields[field].span(0, fields[field].text.length)),
  );
}

function isEmpty(text: string): boolean {
  return text.trim() === "" || (text.length < 40 && PLACEHOLDER.test(text.trim()));
}
