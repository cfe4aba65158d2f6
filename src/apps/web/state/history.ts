import type { Work } from "./work.ts";

/** One history for text, assumptions and dates. Typing in one field within a second is one step. */
export interface History {
  readonly now: Work;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

interface Step {
  readonly work: Work;
  /** What the step that led away from `work` changed, in words. */
  readonly what: string;
  readonly at: number;
}

export type Action =
  | { readonly do: "change"; readonly what: string; readonly at: number; readonly to: Partial<Work> }
  | { readonly do: "open"; readonly work: Work }
  | { readonly do: "undo" }
  | { readonly do: "redo" };

const TOGETHER_MS = 1_000;
const MOST_STEPS = 200;

export function historyOf(work: Work): History {
  return { now: work, past: [], future: [] };
}

export function reduce(history: History, action: Action): History {
  const { now, past, future } = history;
  if (action.do === "open") return historyOf(action.work);
  if (action.do === "change") {
    const last = past.at(-1);
    const joined = last !== undefined && last.what === action.what && action.at - last.at < TOGETHER_MS;
    const step = { work: joined ? last.work : now, what: action.what, at: action.at };
    return {
      now: { ...now, ...action.to },
      past: [...(joined ? past.slice(0, -1) : past), step].slice(-MOST_STEPS),
      future: [],
    };
  }
  const [from, onto] = action.do === "undo" ? [past, future] : [future, past];
  const step = from.at(-1);
  if (step === undefined) return history;
  const left = from.slice(0, -1);
  const back = [...onto, { work: now, what: step.what, at: 0 }];
  return action.do === "undo"
    ? { now: step.work, past: left, future: back }
    : { now: step.work, past: back, future: left };
}
