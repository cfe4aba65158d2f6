import { readNumber } from "../../plan/grammar/read-value.ts";
import { tokenize } from "../../plan/grammar/tokens.ts";
import { durationUnitOfAlias } from "../../plan/grammar/units.ts";
import type { Words } from "../source.ts";
import type { Traffic, Weeks } from "../text-plan.ts";
import { plainNumbers } from "./plain-numbers.ts";

const PEOPLE =
  /^(?:users?|people|persons?|employees|staff|members|accounts?|customers?|seats|agents|mau|maus|dau|patients|sellers|drivers|students|teachers|clinicians|reps|riders|households|subscribers|testers|participants|workspaces|tenants|orgs|companies|merchants|readers|shoppers|visitors)$/;

/** Whether a column or label counts people: "Analysts", "Users". */
export function isPeople(label: string): boolean {
  const word = label.toLowerCase().trim();
  return (
    PEOPLE.test(word) || PEOPLE.test(`${word}s`) || /^[a-z]{3,}(?:ers|ors|ists|ysts|ants|ents|ians|ees)$/.test(word)
  );
}

const NO_PEOPLE =
  /^(?:minutes?|hours?|days?|weeks?|months?|steps?|stages?|phases?|points?|of|more|less|max|then|each)$/i;

/** "3.5% of MAU (16.8K users)": the share, what it is of, and the people. */
export function readTraffic(written: Words, decimalComma = false): Traffic {
  const words = { ...written, text: plainNumbers(written.text, decimalComma) };
  const tokens = tokenize(words.text);
  let share: number | null = null;
  let people: number | null = null;
  let base = "";
  tokens.forEach((_, at) => {
    const number = readNumber(tokens, at);
    if (number === null || tokens[at - 1]?.word === "-") return;
    const unit = tokens[number.next];
    if (unit?.word === "%" || unit?.word === "percent") {
      share ??= number.value;
      if (base === "" && share === number.value) base = baseBehind(words.text, tokens[number.next]?.end ?? 0);
    } else if (people === null && number.value >= 1 && namesPeople(tokens.slice(number.next, number.next + 3))) {
      people = number.value;
    }
  });
  const bare =
    share === null
      ? null
      : /%[^()%]{0,60}\(\s*[~≈]?\s*([\d,]+(?:\.\d+)?)\s*([kKmM]?)(?:\s+([a-z]{4,}))?\s*\)/.exec(words.text);
  if (people === null && bare && !NO_PEOPLE.test(bare[3] ?? ""))
    people = Number((bare[1] ?? "").replaceAll(",", "")) * (SCALES[(bare[2] ?? "").toLowerCase()] ?? 1);
  return { words: written, share, base, people };
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

function namesPeople(tokens: readonly { readonly word: string }[]): boolean {
  const at = tokens.findIndex(({ word }) => PEOPLE.test(word));
  return (
    at !== -1 && tokens.slice(0, at).every(({ word }) => /^[\p{L}-]+$/u.test(word) && word !== "of" && word !== "in")
  );
}

function baseBehind(text: string, from: number): string {
  const found = /^\s*of\s+([^(;:,.\d]{2,60})/.exec(text.slice(from, from + 80));
  return (found?.[1] ?? "").replace(/^(?:the|all|our)\s+/i, "").trim();
}

/** "Week 1", "(Weeks 2-3)", "Week 9+", "W4–W5". */
export function readWeeks(words: Words): Weeks | null {
  const found =
    /\b(?:weeks?|wks?|w)\.?\s*(\d{1,3})(?:\s*(?:[-–—]|to|through|&)\s*(?:week\s*|w)?(\d{1,3})|\s*(\+|onwards?|and on|and beyond))?/i.exec(
      words.text.slice(0, 2_000),
    );
  if (found === null) return null;
  const from = Number(found[1]);
  const to = found[2] === undefined ? (found[3] === undefined ? from : null) : Number(found[2]);
  const start = words.at.start + found.index;
  const at = { ...words.at, column: words.at.column + found.index, start, end: start + found[0].length };
  return { from, to, words: { text: found[0], at } };
}

const DAYS = { second: 0, minute: 0, hour: 0, day: 1, week: 7, month: 30 } as const;

/** "14 days", "2 weeks (longer due to ...)": the days; null where none are said. */
export function readDays(text: string): number | null {
  if (/^\s*\d{1,3}\s*$/.test(text)) return Number(text);
  const tokens = tokenize(text.slice(0, 2_000));
  for (const [at, token] of tokens.entries()) {
    const joined = /^(\d+)[-‑](day|week|month)s?$/.exec(token.word);
    if (joined) return Number(joined[1]) * DAYS[joined[2] as "day" | "week" | "month"];
    const number = readNumber(tokens, at);
    const word = tokens[number?.next ?? 0];
    const unit = number && word ? durationUnitOfAlias(word.word) : undefined;
    if (number && unit && DAYS[unit] > 0) return number.value * DAYS[unit];
  }
  return null;
}
