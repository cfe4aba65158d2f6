import { durationText } from "../plan/duration.ts";
import type { Edit, EditValue } from "../plan/edit.ts";
import { numberText } from "../plan/grammar/numbers.ts";

/** "Closed beta, acceptance rate, promote, limit". */
export function editName({ at, field }: Edit): string {
  const name = [...at.split("."), ...(field === "out" ? [] : [FIELD_WORDS[field]])].join(", ").replaceAll("_", " ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const FIELD_WORDS: Readonly<Record<Exclude<Edit["field"], "out">, string>> = {
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

/** A value in words; numbers stand in the unit of their gate, shares as percent. */
export function editValueText({ field }: Edit, value: EditValue): string {
  if (typeof value === "boolean") return value ? "left out" : "in";
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "object")
    return value.unit === "phase" ? "the whole phase" : durationText({ ...value, unit: value.unit });
  return field === "share" ? `${numberText(Number((value * 100).toPrecision(4)))} %` : numberText(value);
}
