import type { Span } from "../../../core/shared/span.ts";

type Part = Pick<Span, "field" | "start" | "end">;

const overlap = (a: Part, b: Part) => a.field === b.field && a.start < b.end && b.start < a.end;

function partOf(text: string): Part {
  const [, field = "", start = "", end = ""] = /^(\w+):(\d+)-(\d+)$/.exec(text) ?? [];
  return { field: field as Part["field"], start: Number(start), end: Number(end) };
}

/** Lights every number that rests on some words of the brief; null puts all lights out. Attributes, so that nothing is drawn anew. */
export function lightNumbers(words: Part | null): void {
  for (const one of document.querySelectorAll<HTMLElement>(".plan [data-rests]")) {
    const lit = words !== null && (one.dataset.rests ?? "").split(" ").some((rests) => overlap(partOf(rests), words));
    one.toggleAttribute("data-lit", lit);
  }
}

/** Lights the words of the brief that a number rests on. */
export function lightWords(number: HTMLElement | SVGElement | null): void {
  const rests = (number?.dataset.rests ?? "").split(" ").map(partOf);
  for (const one of document.querySelectorAll<HTMLElement>(".brief mark[data-span]"))
    one.toggleAttribute(
      "data-lit",
      rests.some((part) => overlap(part, partOf(one.dataset.span ?? ""))),
    );
}
