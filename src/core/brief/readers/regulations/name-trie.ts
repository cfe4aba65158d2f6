import type { Token } from "../../text/tokens.ts";
import { nameWord, nextNameWord, phraseWords } from "./name-words.ts";

/** Names filed word by word. */
export interface NameTrie<T> {
  readonly next: Map<string, NameTrie<T>>;
  value: T | null;
}

/** A name found at tokens `first` to `last` (both included). `exact`: letter for letter, but for the case. */
export interface NameHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  readonly exact: boolean;
}

/** Builds a trie; where two entries share a phrase, the later one counts. */
export function nameTrie<T>(entries: Iterable<readonly [phrase: string, value: T]>): NameTrie<T> {
  const root: NameTrie<T> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phraseWords(phrase)) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), value: null };
        node.next.set(word, child);
      }
      node = child;
    }
    node.value = value;
  }
  return root;
}

/** The longest name that begins at token `at`, or null. Slips of the pen are forgiven in long words of long names. */
export function nameAt<T>(trie: NameTrie<T>, tokens: readonly Token[], at: number): NameHit<T> | null {
  let best: NameHit<T> | null = null;
  let node = trie;
  let words = 0;
  let slips = 0;
  for (let index = at; index >= 0; index = nextNameWord(tokens, index)) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = nameWord(token);
    let child = node.next.get(word);
    if (child === undefined && slips < 2) {
      child = nearestChild(node, word);
      if (child !== undefined) slips += 1;
    }
    if (child === undefined) break;
    node = child;
    words += 1;
    if (node.value !== null && (slips === 0 || words >= 2))
      best = { value: node.value, first: at, last: index, exact: slips === 0 };
  }
  return best;
}

const SHORTEST_FORGIVEN = 6;

function nearestChild<T>(node: NameTrie<T>, word: string): NameTrie<T> | undefined {
  if (word.length < SHORTEST_FORGIVEN) return undefined;
  for (const [key, child] of node.next) {
    if (key.length < SHORTEST_FORGIVEN || key[0] !== word[0]) continue;
    if (isNear(word, key)) return child;
  }
  return undefined;
}

/** Whether one inserted, left-out, changed or swapped letter (two in words of ten or more) makes one of the other. */
export function isNear(a: string, b: string): boolean {
  const most = b.length >= 10 ? 2 : 1;
  if (Math.abs(a.length - b.length) > most) return false;
  let rows: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((rows[1][j] ?? 99) + 1, (row[j - 1] ?? 99) + 1, (rows[1][j - 1] ?? 99) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (rows[0][j - 2] ?? 99) + 1);
      row.push(cost);
    }
    rows = [rows[1], row];
  }
  return (rows[1][b.length] ?? 99) <= most;
}
