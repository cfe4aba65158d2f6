import type { JsonNode } from "../json/json-node.ts";
import type { Lines, Words } from "../source.ts";

/** A piece of a text document, whatever it was written in. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly words: Words }
  | { readonly kind: "item" | "paragraph"; readonly words: Words }
  | { readonly kind: "table"; readonly header: readonly Words[]; readonly rows: readonly (readonly Words[])[] }
  | { readonly kind: "json"; readonly node: JsonNode };

/** JSON that breaks off, as people see it. */
export interface Break {
  readonly words: Words;
  readonly expected: string;
}

export interface Blocks {
  /** The text that the places are of, where it is not the source's own: a page without its tags. */
  readonly lines?: Lines;
  readonly blocks: readonly Block[];
  readonly breaks: readonly Break[];
}
