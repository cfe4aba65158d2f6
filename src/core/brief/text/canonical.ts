import type { BriefField, Span } from "../../shared/span.ts";

/**
 * One field in the form that readers work on: canonical letters and blanks, with the way back to what was typed.
 * Readers never see zero-width or direction marks, CRLF, doubled blanks, curly quotes or decomposed letters, so
 * that the same words give the same facts however they were typed.
 */
export interface CanonicalText {
  readonly field: BriefField;
  readonly text: string;
  /** The stretch of the typed field that canonical offsets `start` (included) to `end` (not) came from. */
  span(start: number, end: number): Span;
}

/** One character for another, or for none (""). Dashes keep two kinds: joining "-" and parting "—". */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ..."\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u0060".split("").map((c) => [c, "'"] as const),
  ..."\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb".split("").map((c) => [c, '"'] as const),
  ..."\u2010\u2011\u2012\u2212\ufe63\uff0d".split("").map((c) => [c, "-"] as const),
  ..."\u2013\u2014\u2015".split("").map((c) => [c, "—"] as const),
  ..."\u2022\u25aa\u25e6\u2023\u25cf\u25cb\u2219\u25a0\u25a1\u2043\u27a4\u2756\u2714\u2713\u2705\u00b7"
    .split("")
    .map((c) => [c, "•"] as const),
  ..."\u2265\u2267\u2a7e".split("").map((c) => [c, "≥"] as const),
  ..."\u2264\u2266\u2a7d".split("").map((c) => [c, "≤"] as const),
  ..."\u2192\u21d2\u27f6\u2794".split("").map((c) => [c, "→"] as const),
  ..."\u2248\u223c\uff5e".split("").map((c) => [c, "~"] as const),
  ["\u2026", "…"],
  ["\u00d7", "×"],
]);

/** Zero-width characters, direction marks and overrides, soft hyphens, variation selectors, other controls. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Mn}]$/u;
const BLANK = /^[\p{Zs}\t\v\f]$/u;
const TAB = "\t";
/** Markdown's marks of bold text say nothing to a reader of facts. */
const EMPHASIS = /^(?:\*\*|__)$/;
const LINE_END = /^[\n\r\u2028\u2029\u0085]$/;
const FULL_WIDTH = /^[\uff01-\uff5e]$/;

/** Makes the canonical form of a field. Linear in its length. */
export function canonicalText(field: BriefField, raw: string): CanonicalText {
  const out: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const push = (piece: string, start: number, end: number) => {
    for (const unit of piece.split("")) {
      out.push(unit);
      from.push(start);
      to.push(end);
    }
  };
  const drop = () => {
    out.pop();
    from.pop();
    to.pop();
  };
  const table = isTable(raw);
  for (const { cluster, start, end } of clusters(raw)) {
    const last = out.at(-1);
    if (EMPHASIS.test(raw.slice(start, start + 2)) || EMPHASIS.test(raw.slice(end - 2, end))) continue;
    if (cluster === TAB && table) {
      if (last === " ") drop();
      push(TAB, start, end);
    } else if (LINE_END.test(cluster)) {
      if (last === " ") drop();
      if (out.length > 0 && out.at(-1) !== "\n") push("\n", start, end);
    } else if (BLANK.test(cluster)) {
      if (last !== undefined && last !== " " && last !== "\n" && last !== TAB) push(" ", start, end);
    } else if (!INVISIBLE.test(cluster)) {
      push(canonicalCluster(cluster), start, end);
    }
  }
  while (out.length > 0 && /\s/.test(out.at(-1) ?? "")) drop();
  const joined = out.join("");
  const text = isShouted(joined) ? sentenceCase(joined) : joined;
  return {
    field,
    text: parted(text),
    span: (start, end) => {
      const first = from[start] ?? raw.length;
      const last = end > start ? (to[end - 1] ?? raw.length) : first;
      return { field, start: first, end: Math.max(first, last) };
    },
  };
}

function canonicalCluster(cluster: string): string {
  const composed = cluster.normalize("NFC").replace(/\p{Cf}|\p{Variation_Selector}|\u034f/gu, "");
  if (FULL_WIDTH.test(composed)) return String.fromCharCode(composed.charCodeAt(0) - 0xfee0);
  return REPLACED.get(composed) ?? composed;
}

/**
 * A pasted table: at least two lines with tabs, nearly all of them with the same number. Only there is a tab the border
 * of a cell; elsewhere it is a blank.
 */
function isTable(raw: string): boolean {
  const counts = new Map<number, number>();
  for (const line of raw.split(/[\r\n]+/)) {
    const tabs = line.split(TAB).length - 1;
    if (tabs > 0) counts.set(tabs, (counts.get(tabs) ?? 0) + 1);
  }
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts.values());
  return most >= 2 && most >= rows * 0.75;
}

/** A letter with the combining marks (or Hangul vowels and finals) that follow it; CRLF is one line end. */
function* clusters(raw: string): Generator<{ cluster: string; start: number; end: number }> {
  const pattern = /\r\n|[\s\S][\p{M}\u1160-\u11ff]*/gu;
  for (const match of raw.matchAll(pattern)) {
    const cluster = match[0];
    yield { cluster: cluster === "\r\n" ? "\n" : cluster, start: match.index, end: match.index + cluster.length };
  }
}

/** A dash between two letters or digits joins; one with a blank beside it parts. Lengths are kept. */
function parted(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}%)])—(?=[\p{L}\p{N}$€£+(])/gu, (dash, at: number) =>
    /\p{L}/u.test(text[at - 1] ?? "") && /\p{Lu}|\p{Ll}/u.test(text[at + 1] ?? "") ? dash : "-",
  );
}

/** Text typed in capitals: at least 12 letters and hardly a small one. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 12) return false;
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length;
  return small <= letters.length * 0.05;
}

/** Capitalised abbreviations that stay so when shouted text is read as its sentence-case twin. */
const ABBREVIATIONS =
  /\b(?:ai|api|apac|auc|aht|b2b|b2b2c|b2c|baa|bipa|ccpa|cjis|coppa|cpra|crm|csat|ctr|cs|dau|dora|dpa|dpdp|dpia|dsa|ecoa|eea|eeoc|ehr|emea|erp|eta|eu|eur|f1|faq|fcra|fda|fedramp|ferpa|finra|gbp|gdpr|glba|gpu|hipaa|hr|ide|inr|ios|iso|itar|ivr|kyc|latam|lgpd|llm|mape|mau|mdr|mfa|ml|nda|nis2|nps|ocr|pci|pdf|phi|pii|pipeda|pipl|pos|pr|psd2|sla|smb|sme|sms|soc|sox|sql|sre|sso|tcpa|ui|uk|usa|usd|ux|vip|wau|wer|p50|p90|p95|p99|p0|p1|p2)\b/g;

function sentenceCase(text: string): string {
  const lowered = [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  return lowered
    .replace(/(^|[.!?\n:—•]\s*)(\p{Ll})/gu, (whole, before: string, letter: string) =>
      letter.toUpperCase().length === 1 ? before + letter.toUpperCase() : whole,
    )
    .replace(ABBREVIATIONS, (word) => (word === "ios" ? "iOS" : word === "fedramp" ? "FedRAMP" : word.toUpperCase()));
}
