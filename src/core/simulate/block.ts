/** So many runs are played side by side, day by day: what a day needs is looked up once for all of them. */
export const BLOCK = 256;

/** What stopped each run of a block in its phase. Entries by a run's place in the block. */
export interface Stops {
  /** How many runs something stopped; more where two rules did. */
  count: number;
  /** `NEVER` where nothing did. */
  readonly day: Int32Array;
  readonly rank: Int32Array;
  /** -1 for none. */
  readonly gate: Int32Array;
  /** They stop nothing, and count only up to the day of a stop. */
  readonly investigations: { readonly place: number; readonly day: number }[];
}

export const NEVER = 2 ** 30;

export function emptyStops(): Stops {
  return {
    count: 0,
    day: new Int32Array(BLOCK),
    rank: new Int32Array(BLOCK),
    gate: new Int32Array(BLOCK),
    investigations: [],
  };
}

export function resetStops(stops: Stops): void {
  stops.count = 0;
  stops.day.fill(NEVER);
  stops.rank.fill(NEVER);
  stops.gate.fill(-1);
  stops.investigations.length = 0;
}

/** The earlier stop counts; of two at one time the one of lower rank. */
export function stopAt(stops: Stops, place: number, day: number, rank: number, gate: number): void {
  const before = stops.day[place] ?? NEVER;
  if (day > before || (day === before && rank >= (stops.rank[place] ?? NEVER))) return;
  stops.count += 1;
  stops.day[place] = day;
  stops.rank[place] = rank;
  stops.gate[place] = gate;
}

/** Writes the places for which something holds into `into`, and gives that part of it; `into` may be `places` itself. */
export function select(places: Int32Array, into: Int32Array, holds: (place: number) => boolean): Int32Array {
  let count = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    if (holds(place)) {
      into[count] = place;
      count += 1;
    }
  }
  return into.subarray(0, count);
}
