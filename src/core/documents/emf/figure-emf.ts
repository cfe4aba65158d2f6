import { PATTERNS, type Pattern } from "../figures/figure-style.ts";
import { advances } from "./arial-widths.ts";
import { dashed, dotsIn, stripesIn } from "./patterns.ts";
import { colourOf, FINE, NO_BRUSH, NO_PEN, Records } from "./records.ts";
import { type Drawing, type Line, type Point, type Shape, shapesOf, type Words } from "./shapes.ts";
import { patternColour, type Style } from "./style-rules.ts";

/** A drawing as a file; its width and height are in the figure's units. */
export interface Metafile extends Omit<Drawing, "shapes"> {
  readonly bytes: Uint8Array;
}

/**
 * A figure as an Enhanced Metafile (MS-EMF): lines and letters, sharp at each size, which word processors show without
 * help. It is drawn from the figure's own SVG and style sheet on a white ground. The same figure gives the same bytes.
 */
export function figureEmf(svg: string): Metafile {
  const { shapes, ...said } = shapesOf(svg);
  const pen = new Pencil(new Records(said.width, said.height));
  for (const shape of shapes) pen.draw(shape);
  return { ...said, bytes: pen.records.bytes() };
}

/** Draws shapes, and makes each pen, brush and font once. */
class Pencil {
  readonly records: Records;
  readonly #made = new Map<string, number>();

  constructor(records: Records) {
    this.records = records;
  }

  draw(shape: Shape): void {
    if (shape.kind === "words") this.#words(shape);
    else if (shape.kind === "lines") this.#lines(shape.lines, shape.style);
    else this.#circle(shape);
  }

  #take(key: string, make: () => number): void {
    const object = this.#made.get(key) ?? make();
    this.#made.set(key, object);
    this.records.select(object);
  }

  #stroke({ stroke = "none", "stroke-width": width = "1" }: Style): boolean {
    const isDrawn = stroke !== "none";
    if (isDrawn)
      this.#take(`pen ${stroke} ${width}`, () => this.records.pen(colourOf(stroke), Number.parseFloat(width)));
    else this.records.select(NO_PEN);
    return isDrawn;
  }

  #fill(colour: string): void {
    if (colour === "none") this.records.select(NO_BRUSH);
    else this.#take(`brush ${colour}`, () => this.records.brush(colourOf(colour)));
  }

  #lines(lines: readonly Line[], style: Style): void {
    const areas = lines.map(({ points }) => points);
    const isOpen = lines.every(({ closed, points }) => !closed || points.length < 3);
    const pattern = PATTERNS[/url\(#(\w+)\)/.exec(style.fill ?? "")?.[1] ?? ""];
    if (!isOpen) {
      this.records.select(NO_PEN);
      this.#fill(pattern === undefined ? faded(style.fill ?? "#000", style.opacity) : patternColour(pattern.ground));
      this.records.areas(areas);
      if (pattern !== undefined) for (const area of areas) this.#pattern(area, pattern);
    }
    if (!this.#stroke(style)) return;
    const outlines = lines.map(({ points, closed }) => (closed && points[0] ? [...points, points[0]] : points));
    const dashes = style["stroke-dasharray"]?.split(" ").map(Number);
    this.records.lines(dashes === undefined ? outlines : outlines.flatMap((points) => dashed(points, dashes)));
    // Painted first, an outline is a ground around the shape and takes nothing from it.
    if (style["paint-order"] === "stroke" && !isOpen) {
      this.records.select(NO_PEN);
      this.records.areas(areas);
    }
  }

  #pattern(area: readonly Point[], pattern: Pattern): void {
    const colour = patternColour(pattern.mark);
    if (pattern.kind === "dots") {
      this.records.select(NO_PEN);
      this.#fill(colour);
      for (const [x, y] of dotsIn(area, pattern)) this.records.ellipse(x, y, pattern.size);
    } else {
      this.#stroke({ stroke: colour, "stroke-width": String(pattern.size) });
      this.records.lines(stripesIn(area, pattern));
    }
  }

  #circle({ x, y, radius, style }: Extract<Shape, { kind: "circle" }>): void {
    this.#fill(style.fill ?? "#000");
    this.#stroke(style);
    this.records.ellipse(x, y, radius);
  }

  #words({ x, y, anchor, runs }: Words): void {
    const measured = runs.map(({ text, shift, style }) => {
      const size = Number.parseFloat(style["font-size"] ?? "12");
      const isBold = Number(style["font-weight"] ?? 400) > 500;
      const steps = advances(text, isBold).map((step) => Math.round(step * size * FINE));
      return { text, shift, style, size, isBold, steps, width: steps.reduce((sum, step) => sum + step, 0) / FINE };
    });
    const width = measured.reduce((sum, run) => sum + run.shift + run.width, 0);
    let at = x - { start: 0, middle: width / 2, end: width }[anchor];
    for (const { text, shift, style, size, isBold, steps, width: own } of measured) {
      at += shift;
      this.#take(`font ${size} ${isBold}`, () => this.records.font(size, isBold));
      this.records.text(at, y, text, steps, colourOf(style.fill ?? "#000"), style["paint-order"] === "stroke");
      at += own;
    }
  }
}

/** A colour on white that shines through: metafiles know no half-transparent brush. */
function faded(colour: string, opacity: string | undefined): string {
  if (opacity === undefined || colour === "none") return colour;
  const part = Number(opacity);
  const parts = (colour.slice(1).match(/../g) ?? []).map((pair) => 255 - (255 - Number.parseInt(pair, 16)) * part);
  return `#${parts.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
