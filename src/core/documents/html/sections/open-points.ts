import type { Plan } from "../../../plan/plan.ts";
import type { Severity } from "../../../shared/finding.ts";
import { sentence, sentences } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
import { type Row, section, table, withSub } from "../table.ts";

const SEVERITIES: Record<Severity, string> = { error: "Error", warning: "Warning", info: "Note" };

/** What is still open: findings, questions, and what often belongs to such a feature and is not in the brief. */
export function openPoints(plan: Plan): Html | null {
  const order: readonly Severity[] = ["error", "warning", "info"];
  const findings = order.flatMap((severity) => plan.findings.filter((finding) => finding.severity === severity));
  const rows: Row[] = [
    ...findings.map(({ severity, message, remedy }) => row(SEVERITIES[severity], sentence(message), sentence(remedy))),
    ...plan.questions.map(({ text, asks, untilAnswered, influence }) =>
      row(`Question to ${asks}`, text, sentences([`Until answered: ${untilAnswered}`, influence])),
    ),
    ...plan.suggestions.map(({ kind, text, because }) =>
      row(`Suggested ${kind}`, sentence(text), sentence(because.detail)),
    ),
  ];
  if (rows.length === 0) return null;
  return section(
    "open",
    "B. What is still open",
    null,
    table([{ head: "What", width: 20 }, { head: "And what to do" }], rows),
  );
}

function row(what: string, text: string, sub: string): Row {
  return { cells: [html`<span class="pen">${what}</span>`, withSub(text, sub)] };
}
