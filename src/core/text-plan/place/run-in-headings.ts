import { isTier, roleOf } from "./labels.ts";

/** "Step 1, laboratory.", "Phase two: branches.": the name of a phase, and a point or colon behind its title. */
const RUN_IN_PHASE =
  /^(?:phase|stage|step|wave)\s+(?:\d{1,2}|[A-H]|one|two|three|four|five|six)\s*[,:–—-]\s*[^.:;]{2,60}[.:](?:\s|$)/i;
const SHORT = /^([^.:;?]{4,40})[.:?](?:\s+|$)/;
/** In words. */
const LONGEST = 5;
/** "When we would stop", "How we back out". */
const STOPS = /^(?:when|how|why)\b.*\b(?:stop|pull|withdraw|abort|back out|roll back|pause)\b/i;

export function isRunInPhase(text: string): boolean {
  return RUN_IN_PHASE.test(text);
}

/** The heading that a paragraph of a memo begins with, and what stands behind it; null where there is none. */
export function runInHeading(text: string): { readonly title: string; readonly rest: string } | null {
  const found = RUN_IN_PHASE.exec(text)?.[0] ?? SHORT.exec(text)?.[0] ?? "";
  const title = found.trim().replace(/[.:?]$/, "");
  if (title === "") return null;
  const role = roleOf(title);
  const isKnown =
    isTier(role) || role === "monitoring" || role === "exclusions" || role === "operations" || STOPS.test(title);
  if (!RUN_IN_PHASE.test(text) && (!isKnown || title.split(/\s+/).length > LONGEST)) return null;
  return { title, rest: text.slice(found.length).trim() };
}
