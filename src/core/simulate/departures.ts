import { ENDING, type Endings } from "./rollout.ts";

/** Shares of all runs that have left by the end of a day, by how they ended. */
export interface Departure {
  /** Of the plan's own calendar, from 1. What happens in a phase's extension counts on the phase's last day. */
  readonly day: number;
  readonly failedGate: number;
  readonly paused: number;
  readonly killed: number;
}

/** When rollouts were stopped: one entry for each day on which some were, shares running on. */
export function departuresOf({ runs, ending, leftOn }: Endings): Departure[] {
  const byDay = new Map<number, Departure>();
  for (let run = 0; run < runs; run += 1) {
    if (ending[run] === ENDING.completed) continue;
    const day = leftOn[run] ?? 0;
    const so = byDay.get(day) ?? { day, failedGate: 0, paused: 0, killed: 0 };
    const key = ending[run] === ENDING.killed ? "killed" : ending[run] === ENDING.paused ? "paused" : "failedGate";
    byDay.set(day, { ...so, [key]: so[key] + 1 });
  }
  const total = { failedGate: 0, paused: 0, killed: 0 };
  return [...byDay.values()]
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, failedGate, paused, killed }) => {
      total.failedGate += failedGate;
      total.paused += paused;
      total.killed += killed;
      return {
        day,
        failedGate: total.failedGate / runs,
        paused: total.paused / runs,
        killed: total.killed / runs,
      };
    });
}
