/**
 * The names nearest to a mistyped one, without regard to case: letters typed that a name lacks weigh more than letters
 * left out, so that a part of a name finds it. None where less than half of what was typed is in it.
 */
export function nearestNames(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = typed.slice(0, LONGEST).toLowerCase();
  return names
    .map((name) => {
      const kept = keptLetters(wanted, name.toLowerCase());
      return { name, kept, off: wanted.length - kept + LEFT_OUT * (name.length - kept) };
    })
    .filter(({ kept }) => kept > wanted.length / 2)
    .sort((a, b) => a.off - b.off)
    .slice(0, most)
    .map(({ name }) => name);
}

/** No name is longer; it keeps pasted texts cheap. */
const LONGEST = 200;
/** Weight of a letter left out against one too many. */
const LEFT_OUT = 0.4;

/** Length of the longest common subsequence, one row of the table at a time (Wagner & Fischer 1974). */
function keptLetters(from: string, to: string): number {
  let row: number[] = Array(to.length + 1).fill(0);
  for (const letter of from) {
    const next = [0];
    for (let j = 1; j <= to.length; j += 1) {
      const same = letter === to[j - 1] ? (row[j - 1] ?? 0) + 1 : 0;
      next.push(Math.max(same, row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
