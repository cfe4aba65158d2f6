import type { Mark } from "../words/mark.ts";
import { type Html, html, type Part } from "./markup.ts";
import { markSign } from "./number.ts";

export interface Column {
  readonly head: string;
  /** The one source of all numbers of the column. */
  readonly mark?: Mark;
  readonly right?: boolean;
  /** The number of the phase whose value it has; a phone lists phases with the same value together. */
  readonly phase?: number;
  /** Share of the table's width, in percent. */
  readonly width?: number;
}

export interface Row {
  /** The first is the row's head. */
  readonly cells: readonly Part[];
  readonly style?: "adv";
  /** Stands small under the cells, as wide as the table. */
  readonly note?: string;
  /** A heading over the rows that follow, in place of cells. */
  readonly group?: Part;
}

/** A table whose rows become labelled lists on a phone, and whose head is repeated on each printed page. */
export function table(columns: readonly Column[], rows: readonly Row[], style = ""): Html {
  const heads = columns.map(
    ({ head, mark, right, width }) =>
      html`<th scope="col"${right ? html` class="r"` : null}${width === undefined ? null : html` style="width:${width}%"`}>${head}${mark === undefined ? null : markSign(mark)}</th>`,
  );
  return html`<table class="t ${style}"><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => rowOf(columns, row))}</tbody></table>\n`;
}

function rowOf(columns: readonly Column[], { cells, style, note, group }: Row): Html {
  if (group !== undefined)
    return html`<tr class="grp"><th colspan="${columns.length}" scope="colgroup">${group}</th></tr>\n`;
  const parts = cells.map((cell, at) => {
    const column = columns[at];
    if (at === 0) return html`<th scope="row">${cell}</th>`;
    const isSame =
      column?.phase !== undefined && columns[at - 1]?.phase !== undefined && says(cells[at - 1]) === says(cell);
    const classes = [column?.right ? "r" : "", isSame ? "same" : ""].filter((name) => name !== "").join(" ");
    return html`<td data-l="${labelOf(columns, cells, at)}"${classes === "" ? null : html` class="${classes}"`}><div>${cell}</div></td>`;
  });
  const hasNote = note !== undefined && note !== "";
  const classes = [style, hasNote ? "noted" : undefined].filter((name) => name !== undefined).join(" ");
  const under = hasNote ? html`<tr class="note"><td colspan="${columns.length}">${note}</td></tr>\n` : null;
  return html`<tr${classes === "" ? null : html` class="${classes}"`}>${parts}</tr>\n${under}`;
}

/** A column's head, for phases with all that follow with the same value: "Phase 2", "Phases 2 to 5". */
function labelOf(columns: readonly Column[], cells: readonly Part[], at: number): string {
  const { head = "", phase } = columns[at] ?? {};
  if (phase === undefined) return head;
  let last = at;
  while (columns[last + 1]?.phase !== undefined && says(cells[last + 1]) === says(cells[at])) last += 1;
  return last === at ? head : `Phases ${phase} to ${columns[last]?.phase}`;
}

/** What a cell says, whatever signs stand beside it. */
function says(cell: Part | undefined): string {
  return html`${cell ?? null}`.markup.replace(/<[^>]*>/g, " ").trim();
}

/** A cell's first line, and what stands small under it. */
export function withSub(text: Part, sub: Part): Html {
  return html`${text}<span class="sub">${sub}</span>`;
}

/** An id as it stands in plan.json; it may be cut behind its signs. */
export function code(id: string): Html {
  const parts = id.split(/(?<=[._])/);
  return html`<code>${parts.map((part) => html`${part}<wbr>`)}</code>`;
}

/** The id of a gate, whose first part, the phase, is left out on paper where the phase stands over it. */
export function gateCode({ id }: { readonly id: string }): Html {
  const phase = beforeDot(id);
  return html`<code>${phase === "" ? null : html`<span class="pre">${phase}</span>`}${id
    .slice(phase.length)
    .split(/(?<=[._])/)
    .map((part) => html`${part}<wbr>`)}</code>`;
}

/** What `gateCode` leaves out on paper, to stand over the gates of a phase. */
export function phasePart([first]: readonly { readonly id: string }[]): Html | null {
  return first === undefined ? null : html`<code>${beforeDot(first.id)}…</code>`;
}

function beforeDot(id: string): string {
  return id.slice(0, id.indexOf(".") + 1);
}

/** A section with its heading; `lede` is a sentence under it. */
export function section(id: string, title: string, lede: Part, body: Part): Html {
  return html`<section id="${id}"><h2>${title}</h2>${lede === null || lede === "" ? null : html`<p class="lede">${lede}</p>`}${body}</section>\n`;
}

export function list(items: readonly Part[], style = ""): Html | null {
  return items.length === 0 ? null : html`<ul class="${style}">${items.map((item) => html`<li>${item}</li>`)}</ul>\n`;
}

/** The same figure for a wide page and for a phone. */
export function bothWidths(draw: (width: number) => Html): Html {
  return html`<figure><div class="wd">${draw(708)}</div><div class="ph">${draw(358)}</div></figure>\n`;
}
