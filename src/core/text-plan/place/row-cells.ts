import type { Words } from "../source.ts";
import { readDates } from "../words/dates.ts";
import { plainLabel, type Role, tierOfAction } from "./labels.ts";

/** "Stage | Period | ...": rows of phases whose cells say when. */
export function isTimetable(roles: readonly (Role | null)[], rows: readonly (readonly Words[])[]): boolean {
  const when = roles.indexOf("timeframe");
  const isDated = (words: Words | undefined) => words !== undefined && readDates(words) !== null;
  return roles[0] === "phase" && when !== -1 && rows.some((row) => isDated(row[when]));
}

/** "Start | End" are one span of days; an end that is no date leaves it open. */
export function periodOf(header: readonly Words[], row: readonly Words[]): Words | null {
  const at = (words: RegExp) => row[header.findIndex(({ text }) => words.test(plainLabel(text)))];
  const [from, to] = [
    at(/^(?:starts?|begins?|from|first day)(?: (?:date|day))?$/),
    at(/^(?:ends?|to|until|last day)(?: (?:date|day))?$/),
  ];
  if (!from || !to || from.text === "") return null;
  const text = `${from.text} – ${/\d/.test(to.text) ? to.text : ""}`.trim();
  return { text, at: { ...from.at, end: to.at.end } };
}

/** What makes a rule of a cell: a number, or an event. */
export const LIMIT =
  /\d|\b(?:any|zero|no|none|one|confirmed|incidents?|breach\w*|violations?|exposures?|complaints?|detected|reports?)\b/i;

/** A limit that nobody can read: it decides all the same. */
export const VAGUE =
  /^(?:an? |any )?(?:significant|material|substantial|notable|noticeabl[ey]|considerable|marked|sharp|large|major|clear|worrying|alarming|concerning|unusual|unacceptable|serious|bad|steep|(?:a )?lot|much|too|far|well (?:above|below)|clearly|rising|falling|worsening|drops?|falls?|rises?)\b[^.;]{0,60}$/i;

/** "closed_beta.uptake.kill": the name of a rule that stands elsewhere, in a table about rules. */
export const RULE_ID = /\.\s*(?:promote|investigate|pause|kill)$/;

/** A row with one cell heads those below it. */
export function isGroupHead(row: readonly Words[]): boolean {
  return (row.length > 2 && row.slice(1).every(({ text }) => text === "")) || row.length === 1;
}

export function cellOf(roles: readonly (Role | null)[]): Cell {
  return (row, ...wanted) => {
    for (const role of wanted) {
      const cell = row[roles.indexOf(role)];
      if (roles.includes(role) && cell && cell.text !== "" && cell.text !== "-" && cell.text !== "—") return cell;
    }
    return null;
  };
}

/** The cell of a row under the first of some roles that it has; null where it is empty. */
export type Cell = (row: readonly Words[], ...wanted: Role[]) => Words | null;

/** A remark that says what is done, where no column does. */
export function doing(notes: Words | null): Words | null {
  return notes !== null && tierOfAction(notes.text) !== null ? notes : null;
}

/** Over what a limit is read, and in how much time one acts on it, where a column of its own says so. */
export function timeOf(
  header: readonly Words[],
  roles: readonly (Role | null)[],
  row: readonly Words[],
  at: Cell,
): Words | null {
  const window = at(row, "timeframe", "cadence");
  const first = header[roles.indexOf("timeframe")]?.text ?? "";
  const deadline =
    row[
      header.findIndex(({ text }) => /^(?:within|(?:time to|how) (?:act|stop|switch off|fast)|deadline)\b/i.test(text))
    ];
  if (deadline === undefined || deadline === window || !/^[~<≤]?\s*\d/.test(deadline.text))
    return inTime(window, first);
  const text = [window?.text, `within ${deadline.text}`].filter(Boolean).join(", ");
  return { text, at: (window ?? deadline).at };
}

/** Under the head "Within", "1 hour" is how fast one acts, and no window of a rate. */
function inTime(cell: Words | null, head: string): Words | null {
  return cell !== null && /^within\b/i.test(head) && /^\d/.test(cell.text)
    ? { ...cell, text: `within ${cell.text}` }
    : cell;
}
