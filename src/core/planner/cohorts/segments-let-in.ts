import type { Facts } from "../../brief/facts.ts";

type Segment = Facts["segments"][number];
type Exclusion = Facts["exclusions"][number];

/** Words that say no more than that people or a version are meant. */
const FILLER = /(?<![\p{L}\p{N}])(?:all|any|the|our|users?|people|customers?|accounts?|app|apps)(?![\p{L}\p{N}])/giu;

/** Segments of the brief of which nobody is kept out as a whole: a cohort has some of each of these. */
export function segmentsLetIn({ segments, exclusions }: Pick<Facts, "segments" | "exclusions">): Segment[] {
  return segments.filter((segment) => !exclusions.some((exclusion) => coversAll(exclusion, segment)));
}

/**
 * An exclusion covers a segment that it names and no more ("UK", "the UK users"). A language, a place or a plan is also
 * covered where other words say what is in it ("sheets in Spanish"): a cohort is not asked to have some of them.
 */
function coversAll({ text, kind }: Exclusion, { name, dimension }: Segment): boolean {
  const [whole, part] = [bare(text), bare(name)];
  if (part === "") return false;
  if (whole === part) return true;
  const named = kind === dimension && (kind === "language" || kind === "region" || kind === "plan");
  return named && ` ${whole} `.includes(` ${part} `);
}

/** Lower-case words with single blanks, without filler. */
function bare(text: string): string {
  return (text.replaceAll(FILLER, " ").match(/[\p{L}\p{N}]+/gu) ?? []).join(" ").toLowerCase();
}
