import type { Facts } from "../../../core/brief/facts.ts";
import type { Edit } from "../../../core/plan/edit.ts";
import { BRIEF_FIELDS } from "../../../core/shared/brief-fields.ts";
import type { BriefField } from "../../../core/shared/span.ts";
import { EDITABLE, type FactEdit } from "../worker/fact-edits.ts";
import type { Basis } from "../worker/messages.ts";

/** What a person has made on this page: it is what is kept, shared and undone. */
export interface Work extends Basis {
  readonly id: string;
  readonly name: string;
}

/** How the fragment of a link begins that holds a work. */
export const SENT = "#p=";

export const EMPTY_BRIEF = Object.fromEntries(BRIEF_FIELDS.map((field) => [field, ""])) as Record<BriefField, string>;

export function newWork(parts: Partial<Work> = {}): Work {
  return {
    id: crypto.randomUUID(),
    name: "",
    brief: EMPTY_BRIEF,
    assumed: {},
    start: null,
    edits: [],
    planEdits: [],
    facts: null,
    ...parts,
  };
}

/** Any value as work, with everything that is not of the right kind left out: links and storage are other people's text. */
export function workFrom(value: unknown): Work | null {
  if (!isRecord(value) || !isRecord(value.brief)) return null;
  const brief = value.brief;
  const texts = BRIEF_FIELDS.map((field) => [field, typeof brief[field] === "string" ? brief[field] : ""]);
  const assumed = Object.entries(isRecord(value.assumed) ? value.assumed : {}).filter(
    ([name, number]) => /^\w{1,60}$/.test(name) && typeof number === "number" && Number.isFinite(number),
  );
  const start = typeof value.start === "string" && /^\d{4}-\d\d-\d\d$/.test(value.start) ? value.start : null;
  return newWork({
    ...(typeof value.id === "string" && value.id !== "" ? { id: value.id.slice(0, 60) } : {}),
    name: typeof value.name === "string" ? value.name.slice(0, 120) : "",
    brief: Object.fromEntries(texts) as Work["brief"],
    assumed: Object.fromEntries(assumed),
    start,
    edits: (Array.isArray(value.edits) ? value.edits : []).flatMap(editFrom).slice(0, MOST_EDITS),
    planEdits: (Array.isArray(value.planEdits) ? value.planEdits : []).filter(isPlanEdit).slice(0, MOST_EDITS),
    // Its shape is checked where it is used, in the worker.
    facts: isRecord(value.facts) ? (value.facts as unknown as Facts) : null,
  });
}

const MOST_EDITS = 100;

/** As far as the page needs to trust it; the worker holds each against the contract. */
function isPlanEdit(value: unknown): value is Edit {
  return (
    isRecord(value) &&
    ["at", "field", "on"].every((key) => typeof value[key] === "string") &&
    "old" in value &&
    "new" in value
  );
}

function editFrom(value: unknown): FactEdit[] {
  if (!isRecord(value) || typeof value.words !== "string") return [];
  const kind = EDITABLE.find((one) => one === value.kind);
  if (kind === undefined) return [];
  const { drop, number, until } = value;
  return [
    {
      kind,
      words: value.words,
      ...(drop === true ? { drop } : {}),
      ...(typeof number === "number" && number > 0 && Number.isFinite(number) ? { number } : {}),
      ...(typeof until === "string" ? { until: until.slice(0, 300) } : {}),
    },
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a plan is made from, without its name. */
export function basisOf({ brief, assumed, start, edits, planEdits, facts }: Work): Basis {
  return { brief, assumed, start, edits, planEdits, facts };
}

/** Whether a person set anything beside the text. */
export function hasOwn({ assumed, edits, planEdits }: Basis): boolean {
  return Object.keys(assumed).length + edits.length + planEdits.length > 0;
}

export function isEmpty({ brief }: Pick<Work, "brief">): boolean {
  return BRIEF_FIELDS.every((field) => brief[field].trim() === "");
}

/** The name that a plan has in lists: its own, else its title, else the first words of the feature. */
export function nameOf(work: Work, title: string, untitled: string): string {
  if (work.name !== "") return work.name;
  if (title !== "") return title;
  const words = work.brief.feature
    .replace(/^[#\s]+/, "")
    .split(/\s+/)
    .slice(0, 6)
    .join(" ")
    .slice(0, 48);
  return words === "" ? untitled : words;
}
