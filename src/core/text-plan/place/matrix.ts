import type { Words } from "../source.ts";
import type { Tier } from "../text-plan.ts";
import { atCount } from "./bare-limits.ts";
import type { DraftCriterion } from "./draft.ts";
import { isTier, type Role, roleOf, tierOfAction } from "./labels.ts";
import type { Grid } from "./table-shape.ts";

/** "Acceptance rate at least", "session length within ... of control": the name, the comparison, and what follows. */
const COMPARED =
  /^(.{2,120}?)[\s,:(]*\b(at least|at most|no more than|less than|more than|below|above|under|over|within|outside|min(?:imum)?\.?|max(?:imum)?\.?|[<>≤≥]=?)\s*\)?\s*(.{0,60})$/i;
const SAID: Readonly<Record<string, string>> = {
  min: "at least",
  minimum: "at least",
  max: "at most",
  maximum: "at most",
};
/** The value that a cell begins with, without what stands in small print behind it. */
const VALUE =
  /^[±+-]?\s*[$€£]?\s*\d[\d.,]*\s*(?:%|‰|ms\b|s\b|min\b|h\b|hours?\b|days?\b|pp\b|points?\b|\/\s*\d+|per [\d.,]+[kK]?\b)?/;
const NONE = /^(?:|[-–—]|n\/?a|none|not measured)$/i;

/**
 * The criteria of a table with a row for each metric and a column for each phase, or null where it is none. A row with one
 * cell is the head of those below it. `tier` is that of the section.
 */
export function matrixCriteria(
  { header, rows }: Grid,
  phaseOf: (head: string) => number | null,
  tier: Tier | null,
): readonly DraftCriterion[] | null {
  const roles = header.map(({ text }) => roleOf(text));
  const phases = header.map(({ text }, n) => (n === 0 ? null : phaseOf(text)));
  const [corner] = roles;
  if (phases.filter((phase) => phase !== null).length < 2 || (corner !== "metric" && header[0]?.text !== ""))
    return null;
  const found: DraftCriterion[] = [];
  let own = tier;
  for (const row of rows) {
    const [label, ...rest] = row;
    if (label === undefined) continue;
    if (rest.every(({ text }) => text === "")) {
      own = tierOfHead(label.text) ?? tier;
      continue;
    }
    if (own === null) continue;
    const cell = (role: Role): Words | null => {
      const at = roles.indexOf(role);
      return at === -1 || row[at]?.text === "" ? null : (row[at] ?? null);
    };
    const about = {
      tier: own,
      from: "table",
      timeframe: cell("timeframe") ?? cell("cadence"),
      owner: cell("owner"),
      sample: cell("sample"),
    } as const;
    const unit = cell("unit")?.text ?? "";
    const isWhole = own === "promote" && row.some(({ text }) => /^100\s*%/.test(text));
    row.forEach((words, n) => {
      const phase = phases[n] ?? null;
      const text =
        phase === null ? null : limitOf(label.text, reaching(inUnit(atCount(own, words.text), unit), own, isWhole));
      if (phase !== null && text !== null) found.push({ ...about, phase, words: { ...words, text } });
    });
  }
  return found;
}

function tierOfHead(text: string): Tier | null {
  const [head = ""] = text.split(/[:,.]/, 1);
  const role = roleOf(head);
  return isTier(role) ? role : (tierOfAction(head) ?? null);
}

/** One cell as a sentence: its row's name and comparison, and its own value. */
function limitOf(label: string, cell: string): string | null {
  if (NONE.test(cell)) return null;
  const any = /^(.{2,120}?)[\s,:]+any$/i.exec(label)?.[1];
  if (any !== undefined || /^any\b/i.test(cell)) return `any ${any ?? label}`;
  // "Handed over within 60 s" has its value in its name.
  const named = COMPARED.exec(label);
  const compared = /^\d/.test(named?.[3] ?? "") ? null : named;
  const value = VALUE.exec(cell)?.[0].trim();
  const lead = /\badvisory\b/i.test(cell) ? "Advisory: " : "";
  if (compared && value) {
    const [, name = "", word = "", rest = ""] = compared;
    const comparison = SAID[word.toLowerCase().replace(".", "")] ?? word;
    return `${lead}${name} ${comparison} ${value} ${rest}`.trim();
  }
  // A word without a number decides here, and nobody can read it.
  if (!/\d/.test(cell) && /^[\p{L} ]{3,30}$/u.test(cell) && VAGUE.test(cell)) return `${label} ${cell}`;
  return /[<>≤≥=±]|\b(?:at (?:least|most)|below|above|under|over|within|more|less|zero|no)\b/i.test(cell)
    ? `${lead}${label} ${cell}`
    : null;
}

const VAGUE =
  /^(?:(?:mostly |very |still )?(?:good|fine|ok(?:ay)?|positive|acceptable|satisfactory|happy|stable|healthy|reasonable|adequate|low|high)|significant|material|substantial|noticeabl[ey]|considerable|marked)\b/i;

/** What a gate asks for without a sign: "+5% against control" is to be reached, and so is "95%" in a row of shares of all. */
function reaching(cell: string, tier: Tier | null, isWhole: boolean): string {
  const isAsked = tier === "promote" && (/^\+\s*\d/.test(cell) || (isWhole && /^\d[\d.,]*\s*%/.test(cell)));
  return isAsked ? `at least ${cell}` : cell;
}

/** A unit in a column of its own belongs to each bare number of the row. */
function inUnit(cell: string, unit: string): string {
  return unit !== "" && /^[<>≤≥=±+-]*\s*\d[\d.,]*$/.test(cell) ? `${cell} ${unit}`.replace(" %", "%") : cell;
}
