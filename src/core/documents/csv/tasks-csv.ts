import { durationText } from "../../plan/duration.ts";
import { isPassing } from "../../plan/gate.ts";
import { meetingDay } from "../../plan/meeting-day.ts";
import type { Plan } from "../../plan/plan.ts";
import { weeksOf } from "../../plan/week.ts";
import { dateOfDay } from "../words/date-text.ts";
import { sentences } from "../words/sentence.ts";
import { csvText } from "./csv-text.ts";

/** Something that a person must do; `day` is the last day on which it is in time. */
interface Task {
  readonly kind: "before the phase" | "check" | "drill" | "review" | "question";
  readonly phase: string;
  readonly text: string;
  readonly shownBy: string;
  readonly owner: string;
  readonly day: number;
}

/** Everything that people must do before, during and after the phases, with owner and due day, the soonest first. */
export function tasksCsv(plan: Plan): string {
  const rows = tasksOf(plan).map(({ kind, phase, text, shownBy, owner, day }) => [
    day,
    weeksOf({ startDay: Math.max(day, 1), days: 1 }).first,
    dateOfDay(plan, day),
    kind,
    phase,
    text,
    shownBy,
    owner,
  ]);
  return csvText(["due day", "due week", "due date", "kind", "phase", "task", "shown by", "owner"], rows);
}

function tasksOf(plan: Plan): Task[] {
  const tasks = [
    ...reviews(plan),
    ...questions(plan),
    ...plan.phases.flatMap((_, at) => phaseTasks(plan, at)),
    ...drills(plan),
  ];
  return tasks.toSorted((a, b) => a.day - b.day);
}

/** What a plan needs before it is signed is due on its first day. */
const FIRST_DAY = 1;

function reviews({ reviews: all }: Plan): Task[] {
  return all.flatMap(({ role, verifies }) =>
    verifies.map(
      (text) =>
        ({
          kind: "review",
          phase: "",
          text,
          shownBy: "Signature on the sign-off sheet",
          owner: role,
          day: FIRST_DAY,
        }) as const,
    ),
  );
}

function questions({ questions: all }: Plan): Task[] {
  return all.map(({ text, asks, untilAnswered, influence }) => ({
    kind: "question",
    phase: "",
    text: sentences([text, `Until then: ${untilAnswered}`]),
    shownBy: influence,
    owner: asks,
    day: FIRST_DAY,
  }));
}

/** Entry criteria are due on the day before the phase, and are its approver's; checks on the day of its meeting. */
function phaseTasks(plan: Plan, at: number): Task[] {
  const phase = plan.phases[at];
  if (phase === undefined) return [];
  const { name, startDay, approver } = phase;
  const entry = phase.entry.map(
    (text) =>
      ({
        kind: "before the phase",
        phase: name,
        text,
        shownBy: "",
        owner: approver,
        day: Math.max(startDay - 1, FIRST_DAY),
      }) as const,
  );
  const checks = phase.gates.flatMap((gate) =>
    gate.kind === "checklist" && isPassing(gate)
      ? [
          {
            kind: "check",
            phase: name,
            text: gate.check,
            shownBy: gate.proof,
            owner: gate.owner,
            day: meetingDay(plan, phase),
          } as const,
        ]
      : [],
  );
  return [...entry, ...checks];
}

function drills({ monitoring, phases }: Plan): Task[] {
  return monitoring.reversibility.drills.map(({ day, owner, within, proof }) => ({
    kind: "drill",
    phase: phases.findLast(({ startDay }) => startDay <= day)?.name ?? "",
    text: `Rollback drill: off for everyone within ${durationText(within)}`,
    shownBy: proof,
    owner,
    day,
  }));
}
