import { useEffect, useRef, useState } from "react";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Finding } from "../../../core/shared/finding.ts";
import { whenIdle } from "../when-idle.ts";
import { Latest } from "../worker/client.ts";
import type { Answer, Basis, Planned, Read, Simulation } from "../worker/messages.ts";
import { isEmpty } from "./work.ts";

export interface Progress {
  readonly read: Read | null;
  readonly planned: Planned | null;
  /** What our linter says of the plan. */
  readonly lint: readonly Finding[];
  /** The assumptions in the order of what they change; follows when typing rests. */
  readonly ranked: Pick<Plan, "assumptions" | "summary"> | null;
  readonly simulation: Simulation | null;
  /** Whether the shown plan is of an older text. */
  readonly stale: boolean;
  readonly failed: string | null;
  readonly slowFailed: string | null;
  readonly stopSimulation: () => void;
  readonly runSimulation: () => void;
}

const REST_MS = 700;

/** Reading and planning in one worker while typing, ranking and simulation in another when typing rests; latest wins. */
export function usePlan({ brief, assumed, start, edits, planEdits, facts }: Basis): Progress {
  const fast = useRef<Latest>(null);
  const slow = useRef<Latest>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [lint, setLint] = useState<readonly Finding[]>([]);
  const [ranked, setRanked] = useState<Progress["ranked"]>(null);
  const [simulation, setSimulation] = useState<Simulation | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [slowFailed, setSlowFailed] = useState<string | null>(null);

  useEffect(() => {
    fast.current ??= new Latest();
    const { current } = fast;
    setFailed(null);
    if (isEmpty({ brief })) {
      current.stop();
      // The page comes first; most people need a moment before they type.
      whenIdle(() => current.warm());
      setRead(null);
      setPlanned(null);
      return;
    }
    current.ask({ ask: "plan", basis: { brief, assumed, start, edits, planEdits, facts } }, (answer: Answer) => {
      if (answer.told === "read") setRead(answer.value);
      if (answer.told === "planned") setPlanned(answer.value);
      if (answer.told === "checked") setLint(answer.value);
      if (answer.told === "failed") setFailed(answer.value);
    });
  }, [brief, assumed, start, edits, planEdits, facts]);

  const plan = planned?.plan ?? null;
  const basis = planned?.basis;

  function runSimulation(): void {
    if (plan === null) return;
    slow.current ??= new Latest();
    setSlowFailed(null);
    slow.current.ask({ ask: "simulate", plan }, (answer) => {
      if (answer.told === "simulated") setSimulation(answer.value);
      if (answer.told === "failed") setSlowFailed(answer.value);
    });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a plan and its basis change together
  useEffect(() => {
    slow.current ??= new Latest();
    const worker = slow.current;
    worker.stop();
    setSimulation(null);
    setSlowFailed(null);
    if (plan === null || basis === undefined) return;
    const timer = setTimeout(() => {
      worker.ask({ ask: "rank", basis }, (answer) => {
        if (answer.told === "ranked") setRanked(answer.value);
        if (answer.told === "failed") setSlowFailed(answer.value);
        if (answer.told !== "ranked") runSimulation();
      });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [plan]);

  // The basis comes back from the worker as a copy.
  const stale =
    planned !== null &&
    JSON.stringify(planned.basis) !== JSON.stringify({ brief, assumed, start, edits, planEdits, facts });
  const stopSimulation = () => slow.current?.stop();
  return { read, planned, lint, ranked, simulation, stale, failed, slowFailed, stopSimulation, runSimulation };
}
