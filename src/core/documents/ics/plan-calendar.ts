import type { CalendarEntry } from "../../plan/follow-up.ts";
import { meetingDay } from "../../plan/meeting-day.ts";
import type { Plan } from "../../plan/plan.ts";
import { dateOfDay } from "../words/date-text.ts";
import { sentences } from "../words/sentence.ts";
import { escapeIcs, foldedLine } from "./ics-text.ts";

/**
 * The plan's dates as an iCalendar file (RFC 5545), one all-day event an entry; null for a plan without a first day
 * or without entries. Its
 * events are told apart by the plan's hash and their own content, and stamped with the plan's first day, so the same plan
 * gives the same bytes.
 */
export function planCalendar(plan: Plan): string | null {
  if (plan.startDate === null || plan.calendar.length === 0) return null;
  const seen = new Map<string, number>();
  const events = plan.calendar.flatMap((entry) => {
    const name = `${entry.kind}-${entry.day}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return eventLines(plan, entry, `${name}-${nth}`);
  });
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Rampwright//${escapeIcs(plan.version.generator)}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeIcs(`${plan.profile.title}: rollout`)}`,
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}

function eventLines(plan: Plan, entry: CalendarEntry, name: string): string[] {
  const date = (day: number) => (dateOfDay(plan, day) ?? "").replaceAll("-", "");
  return [
    "BEGIN:VEVENT",
    `UID:${name}@${plan.version.hash}.rampwright`,
    `DTSTAMP:${date(1)}T000000Z`,
    `DTSTART;VALUE=DATE:${date(entry.day)}`,
    // The end of an all-day event is the day after its last.
    `DTEND;VALUE=DATE:${date(entry.day + entry.days)}`,
    `SUMMARY:${escapeIcs(entry.title)}`,
    `DESCRIPTION:${escapeIcs(descriptionOf(plan, entry))}`,
    `CATEGORIES:${entry.kind.toUpperCase()}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** At a gate: what is decided and by whom. The approver of a phase is who lets it begin. */
function descriptionOf(plan: Plan, { kind, phase: id, day, hard }: CalendarEntry): string {
  const at = plan.phases.findIndex((phase) => phase.id === id);
  const [phase, next] = at === -1 ? [] : [plan.phases[at], plan.phases[at + 1]];
  const isCompletion = phase !== undefined && next === undefined && day === meetingDay(plan, phase);
  const asks = next === undefined ? (isCompletion ? "Is the rollout complete?" : "") : `May ${next.name} begin?`;
  const approver = next?.approver ?? phase?.approver ?? "";
  const decides = asks === "" ? "" : `${asks} Approver: ${approver}`;
  return sentences([
    phase === undefined ? "" : `Phase: ${phase.name}`,
    kind === "gate" ? decides : "",
    hard ? "It moves a gate" : "",
    `Plan ${plan.version.hash}`,
  ]);
}
