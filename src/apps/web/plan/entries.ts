import { assumptionName, assumptionValue } from "../../../core/documents/html/sections/first-page.ts";
import { limitParts, metricOf, metricTitle } from "../../../core/documents/words/rule-text.ts";
import { capital } from "../../../core/documents/words/sentence.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { showPart } from "../Bar.tsx";
import { FORMS } from "../locale.ts";
import type { Entry } from "../Palette.tsx";
import { PARTS, type PartName, WORDS } from "../words.ts";
import { elementOf, type Target } from "./target.ts";

/** Everything on the sheet that can be gone to by name: parts, phases, metrics, gates with their numbers, assumptions. */
export function entriesOf(plan: Plan, onEdit: (target: Target) => void): Entry[] {
  const parts = (Object.keys(PARTS) as PartName[]).map((part) => ({
    name: PARTS[part].nav,
    kind: WORDS.aPart,
    run: () => showPart(part),
  }));
  const phases = plan.phases.map(({ name, kind }, at) => ({
    name,
    kind: `${WORDS.aPhase} ${at + 1}`,
    run: () => goTo({ on: "phase", at: kind }),
  }));
  const gates = plan.phases.flatMap(({ name, gates }) =>
    gates.map((gate): Entry => {
      const target: Target = { on: "gate", at: gate.id };
      // A rule that stands in no table and no figure can still be changed.
      const run = () => (elementOf(target) === null ? onEdit(target) : goTo(target));
      if (gate.kind === "checklist") return { name: gate.check, kind: `${name}, ${gate.tier}`, run };
      const metric = metricOf(plan, gate);
      const { compares, value } = limitParts(gate, metric);
      return {
        name: `${capital(metricTitle(gate, metric))} ${compares} ${FORMS.text(value)}`,
        kind: `${name}, ${gate.tier}`,
        run,
      };
    }),
  );
  const metrics = plan.metrics.map(({ id, name }) => ({
    name: capital(name),
    kind: WORDS.aMetric,
    run: () => reveal(document.querySelector(`#ladders [aria-labelledby^="ladder-${CSS.escape(id)}-"]`) ?? rowOf(name)),
  }));
  const assumptions = plan.assumptions.map((one) => ({
    name: `${assumptionName(one)}: ${FORMS.text(assumptionValue(one))}`,
    kind: WORDS.anAssumption,
    run: () => {
      const row = document.querySelector<HTMLElement>(`[data-assumption="${CSS.escape(one.id)}"]`);
      reveal(row ?? document.getElementById("assumptions"));
      row?.querySelector("input")?.focus({ preventScroll: true });
    },
  }));
  return [...parts, ...phases, ...metrics, ...assumptions, ...gates];
}

function goTo(target: Target): void {
  const number = elementOf(target);
  reveal(number);
  number?.focus({ preventScroll: true });
}

function reveal(one: Element | null): void {
  one?.closest("details")?.setAttribute("open", "");
  one?.scrollIntoView({ block: "center" });
}

function rowOf(name: string): Element | null {
  const rows = [...document.querySelectorAll("#monitoring tbody th")];
  return (
    rows.find(({ textContent }) => textContent?.toLowerCase().includes(name.toLowerCase())) ??
    document.getElementById("monitoring")
  );
}
