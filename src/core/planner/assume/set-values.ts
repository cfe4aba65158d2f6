import { ASSUMPTIONS, type AssumptionName, type AssumptionRow } from "../../catalog/assumptions.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Finding } from "../../shared/finding.ts";
import { nearestNames } from "../../shared/nearest-names.ts";
import type { AssumedValues } from "./values.ts";

export interface SetValues {
  /** Only the assumptions that were set. */
  readonly assumed: Partial<AssumedValues>;
  /** What can't be taken, each of severity error; such a pair changes nothing. */
  readonly findings: readonly Finding[];
}

/** Takes `name=value` pairs over the one typed list of assumptions. Never throws: the pairs are what a user typed. */
export function setValues(pairs: readonly string[]): SetValues {
  const read = pairs.map(readPair);
  const good = read.flatMap((one) => ("name" in one ? [one] : []));
  const names = good.map(({ name }) => name);
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return {
    assumed: Object.fromEntries(good.map(({ name, value }) => [name, value])),
    findings: [...read.flatMap((one) => ("code" in one ? [one] : [])), ...twice.map(setTwice)],
  };
}

function readPair(pair: string): { name: AssumptionName; value: number } | Finding {
  const at = pair.indexOf("=");
  const name = (at < 0 ? pair : pair.slice(0, at)).trim();
  if (!isName(name)) return unknownName(name);
  const text = at < 0 ? "" : pair.slice(at + 1).trim();
  const row = ASSUMPTIONS[name];
  if (!PLAIN_NUMBER.test(text))
    return wrong("assumption-no-number", `${name} is set to "${shown(text)}", no number.`, row);
  const value = Number(text);
  if (value >= row.range.low && value <= row.range.high) return { name, value };
  return wrong("assumption-out-of-range", `${name} can't be ${numberText(value)}.`, row);
}

/** Digits with one point at most; `Number` alone would also take blanks, "0x1f" and "Infinity". */
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

function isName(name: string): name is AssumptionName {
  return Object.hasOwn(ASSUMPTIONS, name);
}

function unknownName(name: string): Finding {
  const near = nearestNames(name, Object.keys(ASSUMPTIONS));
  return {
    code: "assumption-unknown",
    severity: "error",
    place: { in: "input" },
    message: `There is no assumption "${shown(name)}".`,
    remedy: `${near.length === 0 ? "" : `Nearest: ${near.join(", ")}. `}All of them: rampwright assumptions.`,
  };
}

function wrong(code: string, message: string, row: AssumptionRow): Finding {
  return {
    code,
    severity: "error",
    place: { in: "input" },
    message,
    remedy: `Give a number from ${numberText(row.range.low)} to ${numberText(row.range.high)}${row.unit === "" ? "" : ` (${row.unit})`}: --assume ${row.id}=${row.value}`,
  };
}

function setTwice(name: AssumptionName): Finding {
  return {
    code: "assumption-set-twice",
    severity: "error",
    place: { in: "input" },
    message: `${name} is set twice.`,
    remedy: "Set it once.",
  };
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
