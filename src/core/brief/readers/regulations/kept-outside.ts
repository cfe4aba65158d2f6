import type { Span } from "../../../shared/span.ts";

/** Before the name, in its sentence: "so it stays outside", "not in". Signs of a condition make it a plan, not a fact. */
const BEFORE =
  /\b(?:(?:stays?|remains?|kept|keeps?(?:\s+\w+){0,2}|is|are|falls?|runs?)\s+(?:entirely\s+|well\s+)?(?:out\s+of|outside(?:\s+of)?)|(?:is|are)\s+not\s+in|not\s+(?:in|within|subject\s+to)|never\s+(?:in|within))(?:\s+the)?(?:\s+scope(?:\s+of)?(?:\s+the)?)?\s*$/iu;
/** After it: "PCI scope does not apply", "is out of scope". */
const AFTER = /^[\s)-]*(?:DSS\s+)?(?:is|are|stays?|remains?)\s+(?:out\s+of|outside)(?:\s+the)?\s+scope\b/iu;
const SENTENCE_END = /[.;!?\n]/u;

/**
 * Whether a text says that the feature stays outside the law or standard named at `span`. The name counts as a mention all
 * the same; the plan then asks for the proof that it is so, and for none of the controls.
 */
export function keptOutside(text: string, { start, end }: Pick<Span, "start" | "end">): boolean {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(SENTENCE_END)
      .at(-1) ?? "";
  return BEFORE.test(before) || AFTER.test(text.slice(end, end + 60));
}
