/** A JSON value with the stretch of text that it was read from: of a string, what is inside its quotes. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: "object"; readonly members: readonly Member[] }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "string" | "other"; readonly text: string }
);

export interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly value: JsonNode;
}

/** Where JSON stops making sense: the offset, and what would have to stand there. */
export interface JsonBreak {
  readonly at: number;
  readonly expected: string;
}
