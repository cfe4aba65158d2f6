import { durationText } from "../plan/duration.ts";
import type { Edit, EditValue } from "../plan/edit.ts";
import { numberText } from "../plan/grammar/numbers.ts";
import type { Finding } from "../shared/finding.ts";
import type { EditOutcome } from "./outcome.ts";

/** What was set by hand, for whoever signs; and what no longer fits, so that nobody takes it to be in force. */
export function editFindings(outcomes: readonly EditOutcome[]): Finding[] {
  return outcomes.flatMap(({ edit, state, computed, why }): Finding[] => {
    if (state === "same") return [];
    const set = `${nameOf(edit)}: ${sayValue(edit, edit.new)}`;
    if (state === "lost") {
      const message = `${set} was set by hand and is not in the plan: ${why}.`;
      return [{ code: "edit-does-not-fit", severity: "warning", place: INPUT, message, remedy: KEPT }];
    }
    const by = computed === null ? "" : `; by the plan ${sayValue(edit, computed)}`;
    const was = state === "moved" ? `, ${sayValue(edit, edit.old)} when it was set` : "";
    const message = `${set}, set by hand${by}${was}.`;
    return [{ code: "set-by-hand", severity: "info", place: INPUT, message, remedy: SIGNED }];
  });
}

const INPUT = { in: "input" } as const;
const KEPT = "Set it again where it belongs, or drop it; until then it is kept.";
const SIGNED = "Whoever signs the plan signs this value too.";

/** "closed beta, acceptance rate, promote, limit". */
function nameOf({ at, field }: Edit): string {
  return [...at.split("."), ...(field === "out" ? [] : [FIELD_WORDS[field]])].join(", ").replaceAll("_", " ");
}

const FIELD_WORDS: Readonly<Record<Exclude<Edit["field"], "out">, string>> = {
  limit: "limit",
  low: "lower limit",
  high: "upper limit",
  minUnits: "least units",
  window: "window",
  consecutive: "readings in a row",
  owner: "owner",
  action: "action",
  check: "check",
  proof: "proof",
  days: "days",
  share: "share",
};

function sayValue({ field }: Edit, value: EditValue): string {
  if (typeof value === "boolean") return value ? "left out" : "in";
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "object")
    return value.unit === "phase" ? "the whole phase" : durationText({ ...value, unit: value.unit });
  return field === "share" ? `${numberText(Number((value * 100).toPrecision(4)))} %` : numberText(value);
}
