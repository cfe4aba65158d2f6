import { type Html, html } from "../html/markup.ts";

/** What a figure says to those who do not see it, and its size in its own units (at full width: pixels). */
export interface Frame {
  /** Unique in a document, together with the width. */
  readonly name: string;
  readonly title: string;
  /** All that the figure shows, in sentences. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** An SVG element with its title and description; styles and patterns come from `figureStyle` and `figurePatterns`. */
export function figureOf(frame: Frame, body: readonly (Html | null)[]): string {
  const { name, title, description, width, height } = frame;
  const id = `${name}-${width}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="fig" viewBox="0 0 ${at(width)} ${at(height)}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${body}</svg>`
    .markup;
}

/** A coordinate with two decimals, so that the same plan gives the same bytes everywhere. */
export function at(value: number): number {
  return Math.round(value * 100) / 100;
}

export function line(x1: number, y1: number, x2: number, y2: number, style: string): Html {
  return html`<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" class="${style}"/>`;
}

export function box(x: number, y: number, width: number, height: number, style: string): Html | null {
  if (width <= 0 || height <= 0) return null;
  return html`<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" class="${style}"/>`;
}

/** The sign of a gate. */
export function diamond(x: number, y: number, half = 5.5): Html {
  return html`<path d="M${at(x)} ${at(y - half)}l${half} ${half}l-${half} ${half}l-${half}-${half}Z" class="gate"/>`;
}

/** A stair through points that each hold from their x on. */
export function stair(points: readonly (readonly [x: number, y: number])[], end: number, style: string): Html {
  const [first, ...rest] = points;
  if (first === undefined) return html``;
  const path = rest.map(([x, y]) => `H${at(x)}V${at(y)}`).join("");
  return html`<path d="M${at(first[0])} ${at(first[1])}${path}H${at(end)}" class="${style}"/>`;
}

export type Anchor = "start" | "middle" | "end";

export function label(x: number, y: number, text: string | Html, style = "", anchor: Anchor = "start"): Html {
  return html`<text x="${at(x)}" y="${at(y)}" class="${style}" text-anchor="${anchor}">${text}</text>`;
}
