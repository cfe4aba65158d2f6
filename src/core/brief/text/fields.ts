import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { BriefField } from "../../shared/span.ts";
import type { Brief } from "../brief.ts";
import { type CanonicalText, canonicalText } from "./canonical.ts";

/** The five fields of a brief in canonical form: what every reader takes. */
export type Fields = Readonly<Record<BriefField, CanonicalText>>;

export function canonicalFields(brief: Brief): Fields {
  const entries = BRIEF_FIELDS.map((field) => [field, canonicalText(field, brief[field])] as const);
  return Object.fromEntries(entries) as Record<BriefField, CanonicalText>;
}
