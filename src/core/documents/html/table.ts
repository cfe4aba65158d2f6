import type { Mark } from "../words/mark.ts";
import { type Html, html, type Part } from "./markup.ts";
import { markSign } from "./number.ts";

export interface Column {
  readonly head: string;
  /** The one source of all numbers of the column. */
  readonly mark?: Mark;
  readonly right?: boolean;
  /** Share of the table's width, in percent. */
  readonly width?: number;
}

export interface Row {
  /** The first is the row's head. */
  readonly cells: readonly Part[];
  readonly style?: "adv";
  /** A heading over the rows that follow, in place of cells. */
  readonly group?: string;
}

/** A table whose rows become labelled lists on a phone, and whose head is repeated on each printed page. */
export function table(columns: readonly Column[], rows: readonly Row[], style = ""): Html {
  const heads = columns.map(
    ({ head, mark, right, width }) =>
      html`<th scope="col"${right ? html` class="r"` : null}${width === undefined ? null : html` style="width:${width}%"`}>${head}${mark === undefined ? null : markSign(mark)}</th>`,
  );
  return html`<table class="t ${style}"><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => rowOf(columns, row))}</tbody></table>\n`;
}

function rowOf(columns: readonly Column[], { cells, style, group }: Row): Html {
  if (group !== undefined)
    return html`<tr class="grp"><th colspan="${columns.length}" scope="colgroup">${group}</th></tr>\n`;
  const parts = cells.map((cell, at) => {
    const column = columns[at];
    if (at === 0) return html`<th scope="row">${cell}</th>`;
    return html`<td data-l="${column?.head ?? ""}"${column?.right ? html` class="r"` : null}><div>${cell}</div></td>`;
  });
  return html`<tr${style === undefined ? null : html` class="${style}"`}>${parts}</tr>\n`;
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
