/** A piece of a gate's text; offsets are UTF-16, `end` not included. */
export interface Token {
  readonly kind: "number" | "word" | "quoted" | "sign";
  /** As typed; a sign in its plain form ("≥" is ">="), a quoted name without its quotes. */
  readonly text: string;
  /** `text` in lower case; of a quoted name "", so that it is never taken for anything else. */
  readonly word: string;
  /** Of a number, else NaN. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Whether it stands right behind the token before it. */
  readonly joined: boolean;
}

const QUOTED = /"([^"]*(?:""[^"]*)*)"/y;
/** "7-day", "24-hour": one word. */
const NUMBERED = /\d+(?:\.\d+)?[-‑]\p{L}[\p{L}\p{M}\p{N}_]*/uy;
const NUMBER = /(?:\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/y;
const WORD = /[\p{L}_](?:[\p{L}\p{M}\p{N}_]|['’.&‑-](?=[\p{L}\p{N}])|\/(?=\p{L}))*/uy;
const SIGN = /<=|>=|=<|==|=>|->|\+\/-|\+-|&&|\|\||[^\s]/uy;
const BLANKS = /[\s\u200b\u2060\ufeff]+/y;

const PLAIN_SIGN: ReadonlyMap<string, string> = new Map([
  ["≤", "<="],
  ["⩽", "<="],
  ["=<", "<="],
  ["≥", ">="],
  ["⩾", ">="],
  ["==", "="],
  ["−", "-"],
  ["–", "-"],
  ["—", "-"],
  ["‑", "-"],
  ["+/-", "±"],
  ["+-", "±"],
  ["→", "->"],
  ["⇒", "->"],
  ["=>", "->"],
]);

/** Cuts a text into tokens, each once and in order. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let at = 0;
  let end = -1;
  while (at < text.length) {
    const blanks = match(BLANKS, at);
    if (blanks) {
      at += blanks[0].length;
      continue;
    }
    const { kind, found, plain } = nextToken(match, at);
    const value = kind === "number" ? Number(found.replaceAll(",", "")) : Number.NaN;
    tokens.push({
      kind,
      text: plain,
      word: kind === "quoted" ? "" : plain.toLowerCase(),
      value,
      start: at,
      end: at + found.length,
      joined: at === end,
    });
    at += found.length;
    end = at;
  }
  return tokens;
}

function nextToken(match: (pattern: RegExp, at: number) => RegExpExecArray | null, at: number) {
  const quoted = match(QUOTED, at);
  if (quoted) return { kind: "quoted" as const, found: quoted[0], plain: (quoted[1] ?? "").replaceAll('""', '"') };
  const word = (match(NUMBERED, at) ?? match(WORD, at))?.[0];
  if (word !== undefined) return { kind: "word" as const, found: word, plain: word };
  const number = match(NUMBER, at)?.[0];
  if (number !== undefined) return { kind: "number" as const, found: number, plain: number };
  const sign = match(SIGN, at)?.[0] ?? "";
  return { kind: "sign" as const, found: sign, plain: PLAIN_SIGN.get(sign) ?? sign };
}
