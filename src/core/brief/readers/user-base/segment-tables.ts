import { quantitiesOf } from "../../text/quantities.ts";
import { tokensOf } from "../../text/tokens.ts";
import { countedBy, nounAfter } from "./counted-noun.ts";
import type { Part, PartList } from "./segment-parts.ts";
import type { Sentence } from "./sentences.ts";

const SHARE_HEAD = /^(?:share|%|percent(?:age)?|split|portion|proportion|part|mix|weight|% of .*|share of .*)$/i;
const NO_PART = /^(?:(?:grand |sub-?)?total|all|sum|overall|other|rest)\b/i;

/** The parts of a table with a column of shares or of counted users; the first column names them. */
export function tablePartsOf(sentences: readonly Sentence[]): PartList | null {
  const rows = sentences.filter((sentence) => sentence.kind === "row");
  const [head, ...body] = rows;
  if (head === undefined || body.length < 2) return null;
  const column = shareColumn(head, body);
  if (column < 1) return countedParts(head, body);
  const parts = withoutTotal(body.flatMap((row) => partOfRow(row, column)));
  return parts.length < 2 ? null : { parts, heading: head.cells[0]?.text ?? "" };
}

const WHOLE = 0.995;

/** A row with all of it is the total of the others, whatever it is called: "Dealers on the portal | 100%". */
function withoutTotal(parts: readonly Part[]): Part[] {
  const rest = parts.filter(({ share }) => share === null || share < WHOLE);
  return rest.length < 2 ? [...parts] : rest;
}

function shareColumn(head: Sentence, body: readonly Sentence[]): number {
  const named = head.cells.findIndex((cell) => SHARE_HEAD.test(cell.text));
  if (named > 0) return named;
  const width = Math.min(head.cells.length, 8);
  for (let column = 1; column < width; column += 1) {
    if (body.every((row) => /^~?\d+(?:[.,]\d+)? ?%$/.test(row.cells[column]?.text ?? ""))) return column;
  }
  return -1;
}

function partOfRow(row: Sentence, column: number): Part[] {
  const [label, cell] = [row.cells[0], row.cells[column]];
  if (label === undefined || cell === undefined || label.text === "" || NO_PART.test(label.text)) return [];
  const quantity = quantitiesOf(tokensOf(cell.text))[0];
  if (quantity === undefined || (quantity.unit !== null && quantity.unit !== "%")) return [];
  const name = { text: label.text, start: label.start, end: label.end };
  const share = quantity.unit === null && quantity.high <= 1 ? quantity.high : quantity.high / 100;
  return [{ name, share, start: label.start, end: cell.end }];
}

const COUNT_HEAD = /^(?:number|count|headcount|how many|size|no\.?|#)\b/i;
const CUSTOMER_KIND = /\b(?:customers?|clients?|compan(?:y|ies)|business(?:es)?|buyers?|type|kind)\b/i;
const FIGURES = /^~?\d[\d.,' ]*(?: ?[kmb]| thousand| million)?\+?$/i;

/** "Customer type | Seats": the rows name parts, whose shares the table doesn't state. */
function countedParts(head: Sentence, body: readonly Sentence[]): PartList | null {
  const counts = head.cells.some(
    (cell, column) =>
      column > 0 &&
      (COUNT_HEAD.test(cell.text) || nounAfter(tokensOf(cell.text), 0) !== null) &&
      body.every((row) => FIGURES.test(row.cells[column]?.text ?? "")),
  );
  if (!counts || head.cells.some((cell) => /\d/.test(cell.text))) return null;
  const parts = body.flatMap(({ cells: [label] }) =>
    label === undefined ||
    label.text === "" ||
    NO_PART.test(label.text) ||
    countedBy(label.text.toLowerCase()) === "accounts"
      ? []
      : [
          {
            name: { text: label.text, start: label.start, end: label.end },
            share: null,
            start: label.start,
            end: label.end,
          },
        ],
  );
  if (parts.length < 2) return null;
  const heading = head.cells[0]?.text ?? "";
  // Kinds of customers beside a column of companies are trades, whatever their members are called.
  const bodies = head.cells.some((cell) => nounAfter(tokensOf(cell.text), 0)?.counted === "organisations");
  return bodies && CUSTOMER_KIND.test(heading) ? { parts, heading, dimension: "industry" } : { parts, heading };
}
