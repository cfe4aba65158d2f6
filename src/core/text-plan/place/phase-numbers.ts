/** "0→1", "Gate 1 → 2", "A to B": what lets the first go on. */
const GATE_BETWEEN =
  /^(?:gates? )?(?:(?:phase|stage|wave) ?|p)?(\d{1,2}|[A-H])\s*(?:→|⇒|->|=>|to)\s*(?:(?:phase|stage|wave) ?|p)?(?:\d{1,2}|[A-H]|GA)\b/i;
/** "0 Shadow", "P2", "Wave 3 - home", "Phase A: Assist". */
const OWN_NUMBER = /^(?:(?:phase|stage|step|wave|ring)\s*|p)?(\d{1,2}|[A-H](?=[:.–-]|\s+[:.–-]|$))(?![\d%])/i;
/** "A Staff preview": a letter alone may be an article, so that all names must have theirs. */
const OWN_LETTER = /^(?:(?:phase|stage|step|wave|ring)\s*)?([A-H])\b/;

/** The phase that a gate between two phases lets go on, as the plan calls it; null where a head names no such gate. */
export function gateBetween(head: string): string | null {
  return GATE_BETWEEN.exec(head)?.[1] ?? null;
}

/** The number or letter that a phase's name begins with. */
export function ownNumber(name: string): string | null {
  return OWN_NUMBER.exec(name)?.[1]?.toLowerCase() ?? null;
}

/** The phase that the plan calls "0", "P2" or "B"; where its names have no numbers, counted from 1. */
export function phaseCalled(number: string, names: readonly string[]): number | null {
  const letters = names.map((name) => OWN_LETTER.exec(name)?.[1]?.toLowerCase() ?? "");
  const isLettered = letters.length >= 2 && letters.join("") === "abcdefgh".slice(0, letters.length);
  const own = isLettered ? letters : names.map(ownNumber);
  const found = own.indexOf(number.toLowerCase());
  if (found !== -1) return found;
  const n = Number(number);
  return own.every((one) => one === null) && n >= 1 && n <= own.length ? n - 1 : null;
}
