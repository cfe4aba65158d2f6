const LOREM = new Set(
  "lorem ipsum dolor amet consectetur adipiscing elit eiusmod tempor incididunt labore dolore aliqua".split(" "),
);
const PLACEHOLDERS = new Set(
  "foo bar baz qux test testing blah bla xxx yyy zzz abc abcd todo dummy placeholder string text example".split(" "),
);
const KEYBOARD = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert[yz]|zxcv|xcvb|cvbn|uiop|yxcv|qaz|wsx/;
const REPEATED = /(\p{L})\1{3}/u;
const UNSPEAKABLE = /[bcdfghjklmnpqrstvwxz]{6}/;
const NO_VOWEL = /^[bcdfghjklmnpqrstvwxz]{5,}$/;

/** Fewer words tell nothing. */
const LEAST_WORDS = 2;
const SHARE = 0.6;

/** Whether the words of a field (small letters) are filler: lorem ipsum, keys struck at random, "test test". */
export function isNonsense(words: readonly string[]): boolean {
  const said = words.filter((word) => word.length > 1);
  if (said.length < LEAST_WORDS) return false;
  if (said.filter((word) => LOREM.has(word)).length >= 3) return true;
  if (said.every((word) => PLACEHOLDERS.has(word))) return true;
  return said.filter(isStruckAtRandom).length >= said.length * SHARE;
}

function isStruckAtRandom(word: string): boolean {
  return KEYBOARD.test(word) || REPEATED.test(word) || UNSPEAKABLE.test(word) || NO_VOWEL.test(word);
}
