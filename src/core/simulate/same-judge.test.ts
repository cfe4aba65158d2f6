import { expect, it } from "vitest";
import { decidePhase } from "../gates/decide-phase.ts";
import { judge } from "../gates/judge.ts";
import type { Counted, Observations } from "../gates/observations.ts";
import { ruleOf } from "../gates/rule.ts";
import type { MetricGate } from "../plan/gate.ts";
import { Random } from "../shared/random.ts";
import { assumedPlan } from "./assumed-plan.example.ts";
import { type Family, shareFamily } from "./family.ts";
import { ENDING, personDaysOf, rollOut } from "./rollout.ts";
import { Track } from "./track.ts";

const DAYS = 14;
const UNITS = 180;
const RUNS = 300;

const gates = (assumedPlan.phases[1]?.gates ?? []).filter(
  (gate): gate is MetricGate => gate.kind === "metric" && gate.metric === "summary_use_rate",
);

/** Draws days as the simulation does, and keeps them. */
function recording(kept: number[]): Family {
  const family = shareFamily(100);
  return {
    ...family,
    fixed: () => null,
    sum: (random, level, units) => {
      const sum = family.sum(random, level, units);
      kept.push(sum);
      return sum;
    },
  };
}

/** The phase decided day by day from what was drawn, by the judge of live runs. */
function decided(sums: readonly number[]): { ending: number; days: number } {
  const stretches = sums.map((sum, at): Counted => ({ at: at + 1, units: UNITS, sum, control: null }));
  const observations: Observations = { kind: "counted", stretches, scale: 100 };
  for (let day = 1; day <= sums.length; day += 1) {
    const moment = { day, phaseDays: DAYS };
    const verdicts = new Map(gates.map((gate) => [gate.id, judge(gate, observations, moment)]));
    const { decision } = decidePhase(gates, verdicts, { isOver: day === DAYS, isExtended: true });
    if (decision === "kill") return { ending: ENDING.killed, days: day };
    if (decision === "pause") return { ending: ENDING.paused, days: day };
    if (decision === "write") return { ending: ENDING.failedGate, days: day };
    if (decision === "promote") return { ending: ENDING.completed, days: day };
  }
  return { ending: -1, days: sums.length };
}

it.each([28, 25.5, 22, 20, 16])(
  "a rollout at %d percent ends on the day and in the way that the judge of gates says",
  (truth) => {
    const kept: number[] = [];
    const track = Track.of({
      stream: 0,
      family: recording(kept),
      days: DAYS,
      truths: new Array<number>(2 * DAYS).fill(truth),
      units: new Array<number>(2 * DAYS).fill(UNITS),
      levelShare: 0.0005,
      people: 1,
      watches: gates.map((gate, number) => {
        const rank = number + (gate.tier === "kill" ? 0 : 100);
        return { gate: number, tier: gate.tier, rule: ruleOf(gate), rank, spanDays: 7 };
      }),
    });
    if (track === null) throw new Error("nothing to draw");
    const exposed = new Float64Array(2 * DAYS).fill(1);
    const stage = {
      days: DAYS,
      extends: false,
      exposed,
      personDays: personDaysOf(exposed),
      tracks: [track],
      hazards: [],
    };
    const random = new Random(17);
    for (let run = 0; run < RUNS; run += 1) {
      kept.length = 0;
      const endings = rollOut({ stages: [stage], streams: 1, groups: 1, pausesFrom: 100 }, 1, random);
      const { ending, days } = decided(kept);
      expect([endings.ending[0], endings.days[0]]).toEqual([ending, days]);
    }
  },
);
