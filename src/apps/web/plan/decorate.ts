import { axisOf } from "../../../core/documents/figures/axis.ts";
import type { Because } from "../../../core/plan/because.ts";
import type { Gate } from "../../../core/plan/gate.ts";
import { numberText } from "../../../core/plan/grammar/numbers.ts";
import type { Phase } from "../../../core/plan/phase.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { FORMS } from "../locale.ts";
import type { reasonsOf } from "./reasons.ts";
import { restsOn } from "./rests-on.ts";

/**
 * Says of every number on the sheet which gate or phase it belongs to, why it is so, and which words of the brief it
 * rests on, as data on its element: the sheet's markup is core's and knows no page. Texts in figures and lines that
 * people tick become such numbers here.
 */
export function decorate(root: HTMLElement, plan: Plan, reasons: ReturnType<typeof reasonsOf>): void {
  for (const one of root.querySelectorAll<HTMLElement>("td .n")) {
    const phase = phaseOfCell(one.closest("td"));
    const own = (reasons.get(one.dataset.why ?? "") ?? []).filter(({ gate }) => gate?.phase === phase);
    if (own[0]?.gate != null) one.dataset.gate = own[0].gate.id;
  }
  const articles = root.querySelectorAll<HTMLElement>("#phases article");
  plan.phases.forEach((phase, at) => {
    const article = articles[at];
    if (article === undefined) return;
    const [days, exposed] = article.querySelectorAll<HTMLElement>("h3 .n");
    for (const one of [days, exposed]) if (one !== undefined) one.dataset.phase = phase.kind;
    const lines = phase.gates.filter(({ kind }) => kind === "checklist");
    article.querySelectorAll<HTMLElement>(".chk li").forEach((line, n) => {
      const gate = lines[n];
      if (gate !== undefined) mark(wordsOf(line), gate.because, { gate: gate.id });
    });
  });
  for (const one of root.querySelectorAll<HTMLElement>("#summary .n[data-why]")) {
    const own = plan.phases.filter(({ because }) => because.exposed.detail === one.dataset.why);
    if (own[0] !== undefined && own.length === 1) one.dataset.phase = own[0].kind;
  }
  for (const figure of root.querySelectorAll<SVGSVGElement>("svg.fig[aria-labelledby]")) decorateFigure(figure, plan);
  for (const one of root.querySelectorAll<HTMLElement>(".n[data-why]")) {
    const because = reasons.get(one.dataset.why ?? "")?.[0]?.because;
    if (because === undefined) continue;
    const spans = restsOn(plan, because, one.dataset.gate ?? null);
    if (spans.length > 0)
      one.dataset.rests = spans.map(({ field, start, end }) => `${field}:${start}-${end}`).join(" ");
  }
}

/** What people tick, without its owner, as an element of its own; the sheet may have been gone over before. */
function wordsOf(line: HTMLElement): HTMLElement {
  const known = line.querySelector<HTMLElement>(":scope > .n");
  if (known !== null) return known;
  const words = document.createElement("span");
  const rest = line.querySelector(":scope > .x");
  while (line.firstChild !== null && line.firstChild !== rest) words.append(line.firstChild);
  line.prepend(words);
  return words;
}

function mark(one: HTMLElement | SVGElement, because: Because, of: { gate?: string; phase?: string }): void {
  one.classList.add("n");
  one.dataset.why = because.detail;
  Object.assign(one.dataset, of);
}

/** By the head of its column: cells that say the same are listed together on a phone and have another label. */
function phaseOfCell(cell: HTMLTableCellElement | null): number | null {
  const head = cell?.closest("table")?.querySelector(`thead th:nth-child(${(cell?.cellIndex ?? 0) + 1})`)?.textContent;
  const found = /^Phase (\d+)/.exec(head ?? "")?.[1];
  return found === undefined ? null : Number(found);
}

/** Limits in ladders, shares and counts in the profile and the exposure: by the column that they stand in. */
function decorateFigure(figure: SVGSVGElement, plan: Plan): void {
  const name = figure.getAttribute("aria-labelledby")?.split(" ")[0] ?? "";
  const { width } = figure.viewBox.baseVal;
  const { columns } = axisOf(plan, width);
  const phaseAt = (x: number) => columns.findLast(({ from }) => from <= x + 0.5)?.phase;
  const metric = /^ladder-(.+)-\d+-t$/.exec(name)?.[1];
  if (metric !== undefined) {
    for (const text of figure.querySelectorAll<SVGTextElement>("text.en")) {
      const gate = gateWith(phaseAt(Number(text.getAttribute("x")) - 14), metric, text.textContent ?? "");
      if (gate !== undefined) mark(text, gate.because, { gate: gate.id });
    }
  }
  const shares = /^(?:profile|exposure)-/.test(name) ? figure.querySelectorAll<SVGTextElement>("text.pl, text.lb") : [];
  for (const text of shares) {
    const phase = phaseSaying(plan, text);
    if (phase !== undefined) mark(text, phase.because.exposed, { phase: phase.kind });
  }
}

function gateWith(phase: Phase | undefined, metric: string, text: string): Gate | undefined {
  return phase?.gates.find(
    ({ kind, metric: own, threshold, limits }) =>
      kind === "metric" &&
      own === metric &&
      [threshold, limits?.low, limits?.high].some((value) => value != null && FORMS.text(numberText(value)) === text),
  );
}

/** The phase with this count of people or, in the profile, this share. */
function phaseSaying({ phases }: Plan, text: SVGTextElement): Phase | undefined {
  const said = text.querySelector(".b")?.textContent ?? text.textContent ?? "";
  return phases.find(({ exposed: { count, shareOfEligible } }) =>
    [numberText(count), `${numberText(Number((shareOfEligible * 100).toPrecision(3)))}%`]
      .map(FORMS.text)
      .includes(said),
  );
}
