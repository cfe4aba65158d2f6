import type { Words } from "../source.ts";
import type { DraftMonitor } from "./draft.ts";
import { isTier, plainLabel, roleOf } from "./labels.ts";
import { tail } from "./stretches.ts";

/**
 * What one line of a monitoring watches, or null where it watches nothing: "**Override rate** – share of claims that an
 * adjuster changes; weekly; owner Claims". `raw`: the line with its marks.
 */
export function monitorOfLine(words: Words, raw: string, isItem: boolean, isRemark: boolean): DraftMonitor | null {
  const bold = isRemark ? null : (/^\*\*([^*]{2,80}?)\s*[:–—-]?\s*\*\*/.exec(raw)?.[1] ?? null);
  const plain = isItem ? (/^([^–—:;.|]{2,60}?)\s*(?::|\s[–—-])\s/.exec(words.text)?.[1] ?? null) : null;
  // "Recall, monthly, 100 files read blind, by the knowledge team."
  const listed = isItem && CADENCE.test(words.text) ? (/^([^,;:.|]{2,60}),\s/.exec(words.text)?.[1] ?? null) : null;
  const name = bold ?? plain ?? listed;
  if (name === null || !words.text.startsWith(name)) return null;
  const isLabel = name !== listed && MONITOR_LABELS.test(plainLabel(name));
  if (isTier(roleOf(name)) || isLabel || name.split(/\s+/).length > 8) return null;
  const rest = words.text.slice(name.length).replace(/^\s*[:,–—-]?\s*/, "");
  if (rest === "") return null;
  const cut = rest
    .replace(/\.$/, "")
    .split(/\s*[;|]\s*/)
    .filter((part) => part !== "");
  // "Hourly, chat log, Platform team."
  const parts = cut.length === 1 && /,\s/.test(rest) ? (cut[0] ?? "").split(/,\s+/) : cut;
  const part = (pattern: RegExp) => {
    const found = parts.find((one) => pattern.test(one));
    return found === undefined ? null : tail(words, found);
  };
  return {
    name: { text: name, at: { ...words.at, end: words.at.start + name.length } },
    definition: tail(words, parts[0] ?? rest),
    dataSource: part(SOURCE),
    cadence: part(CADENCE),
    owner: ownerOf(part(OWNER)) ?? lastOwner(words, parts),
    action: part(/→|⇒|=>|->/),
  };
}

const OWNER = /^(?:owner|owned by|by(?= the | \p{Lu})|dri|responsible)\b\s*:?\s*/iu;

function ownerOf(words: Words | null): Words | null {
  const name = words?.text.replace(OWNER, "") ?? "";
  return words === null || name === "" ? null : tail(words, name);
}

/** "...; weekly; Head of Service": a name behind the others is who owns it. */
function lastOwner(words: Words, parts: readonly string[]): Words | null {
  const last = parts.at(-1) ?? "";
  const isName = parts.length >= 3 && /^(?:[@\p{Lu}][\p{L}&/-]*(?:\s+|$)|of\s+|and\s+){1,5}$/u.test(last);
  return isName && !CADENCE.test(last) && !SOURCE.test(last) ? tail(words, last) : null;
}

const CADENCE =
  /\b(?:daily|hourly|(?:bi-?)?weekly|(?:bi-?)?monthly|quarterly|continuous\w*|real[- ]?time|every (?:\d+ )?\w+|per (?:minute|hour|day|week)|each \w+|nightly|yearly|annually)\b|^\d+ (?:s|sec\w*|min\w*|h|hours?|days?|weeks?)$/i;
const SOURCE = /\b(?:source|from|logs?|events|survey|sample|reports?|dashboard|audit|traces|telemetry)\b/i;
/** Of one metric, told line by line under its name; "owner rating" is a metric. */
const MONITOR_LABELS =
  /^(?:definition|what(?: it is)?|data ?sources?|sources?|where from|cadence|frequency|how often|interval|owners?|who|responsible|dri|actions?|responses?|what we do|thresholds?|limits?|targets?|alerts?|windows?|time ?frames?|notes?|remarks?|roll ?back|dashboards?|tool(?:s|ing)?|reviews?|reporting|monitoring|cost|risks?)$/;
