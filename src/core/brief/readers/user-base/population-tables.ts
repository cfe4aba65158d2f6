import { quantitiesOf } from "../../text/quantities.ts";
import { tokensOf } from "../../text/tokens.ts";
import { nounAt } from "./counted-noun.ts";
import type { Candidate } from "./population-candidates.ts";
import type { Sentence } from "./sentences.ts";

const SETTLED = { out: false, past: false, served: false, whole: false, settled: true, admitted: false, reached: true };
const TOTAL = /^(?:sub-?)?(?:grand )?(?:total|all|overall|sum)\b/i;

/** The total of a table whose head names users: nothing is added up. Linear in the number of rows. */
export function tableCandidatesOf(sentences: readonly Sentence[]): Candidate[] {
  const rows = sentences.filter((sentence) => sentence.kind === "row");
  const head = rows[0];
  if (head === undefined || rows.length < 2) return [];
  const found: Candidate[] = [];
  head.cells.forEach((cell, column) => {
    const noun = nounAt(tokensOf(cell.text), 0);
    if (noun === null || column === 0) return;
    for (const row of rows.slice(1)) {
      const counted = row.cells[column];
      const quantity = counted === undefined ? undefined : quantitiesOf(tokensOf(counted.text, counted.start))[0];
      const isTotal = TOTAL.test(row.cells[0]?.text ?? "");
      if (quantity === undefined || quantity.unit !== null || !(isTotal || rows.length === 2)) continue;
      const { high: count, low, start, end } = quantity;
      found.push({
        count,
        low,
        unit: noun.unit,
        counted: noun.counted,
        start,
        end,
        direct: true,
        shortened: false,
        standing: SETTLED,
      });
    }
  });
  return found;
}
