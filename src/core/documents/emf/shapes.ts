import { type Style, type Styled, styleOf } from "./style-rules.ts";

/** What a figure is drawn of, each with its place in the figure's units and its style. */
export type Shape =
  | { readonly kind: "lines"; readonly lines: readonly Line[]; readonly style: Style }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number; readonly style: Style }
  | Words;

export interface Line {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

export type Point = readonly [x: number, y: number];

/** One line of text with its reference point on the base line. */
export interface Words {
  readonly kind: "words";
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly runs: readonly { readonly text: string; readonly shift: number; readonly style: Style }[];
}

export interface Drawing {
  /** What it says to those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

interface Open extends Styled {
  readonly attributes: ReadonlyMap<string, string>;
  readonly shiftX: number;
  readonly shiftY: number;
}

const TOKEN = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/**
 * The shapes of one of our own figures, in their order. It reads the SVG that `figureOf` and its helpers write and no
 * other: straight lines, boxes, circles, text; classes in place of attributes of style.
 */
export function shapesOf(svg: string): Drawing {
  const open: Open[] = [];
  const shapes: Shape[] = [];
  const said = new Map<string, string>();
  let runs: Words["runs"][number][] = [];
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  for (const [, closing, tag = "", attributes = "", empty, text] of svg.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (open.some((element) => element.tag === "text")) runs.push(runOf(open, text));
      else said.set(open.at(-1)?.tag ?? "", unescaped(text));
    } else if (closing === "/") {
      const last = open.pop();
      if (last?.tag === "text" && runs.length > 0) {
        shapes.push(wordsOf(last, runs));
        runs = [];
      }
    } else {
      const element = opened(tag, attributes, open.at(-1));
      shapes.push(...shapesOfElement([...open, element], element));
      if (empty !== "/") open.push(element);
    }
  }
  const [title = "", description = ""] = [said.get("title"), said.get("desc")];
  return { title, description, width: Number(width), height: Number(height), shapes };
}

function opened(tag: string, text: string, parent: Open | undefined): Open {
  const attributes = new Map(Array.from(text.matchAll(ATTRIBUTE), ([, key = "", value = ""]) => [key, value]));
  const [, x = "0", y = "0"] = /^translate\((\S+) (\S+)\)$/.exec(attributes.get("transform") ?? "") ?? [];
  const classes = (attributes.get("class") ?? "").split(" ").filter((name) => name !== "");
  return {
    tag,
    classes,
    attributes,
    shiftX: (parent?.shiftX ?? 0) + Number(x),
    shiftY: (parent?.shiftY ?? 0) + Number(y),
  };
}

function numberOf({ attributes }: Open, name: string): number {
  return Number(attributes.get(name) ?? 0);
}

function shapesOfElement(nested: readonly Open[], element: Open): Shape[] {
  const { tag, shiftX: dx, shiftY: dy, attributes } = element;
  const of = (name: string) => numberOf(element, name);
  const drawn = (lines: readonly Line[]): Shape[] => [{ kind: "lines", lines, style: styleOf(nested) }];
  if (tag === "line") {
    return drawn([
      {
        points: [
          [of("x1") + dx, of("y1") + dy],
          [of("x2") + dx, of("y2") + dy],
        ],
        closed: false,
      },
    ]);
  }
  if (tag === "rect") {
    const [left, top] = [of("x") + dx, of("y") + dy];
    const [right, foot] = [left + of("width"), top + of("height")];
    return drawn([
      {
        points: [
          [left, top],
          [right, top],
          [right, foot],
          [left, foot],
        ],
        closed: true,
      },
    ]);
  }
  if (tag === "path") return drawn(pathLines(attributes.get("d") ?? "", dx, dy));
  if (tag === "circle") {
    return [{ kind: "circle", x: of("cx") + dx, y: of("cy") + dy, radius: of("r"), style: styleOf(nested) }];
  }
  return [];
}

/** The straight pieces of a path: absolute and relative moves and lines. */
function pathLines(path: string, dx: number, dy: number): Line[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  let [x, y] = [dx, dy];
  for (const [, command = "", numbers = ""] of path.matchAll(/([MLlHhVvZ])([^MLlHhVvZ]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const [a = 0, b = 0] = values;
    const last = lines.at(-1);
    if (command === "Z" && last !== undefined) last.closed = true;
    if (command === "M") {
      [x, y] = [a + dx, b + dy];
      lines.push({ points: [[x, y]], closed: false });
    }
    const steps =
      command === "l" || command === "L" ? Math.floor(values.length / 2) : command === "Z" || command === "M" ? 0 : 1;
    for (let step = 0; step < steps; step += 1) {
      const [p = 0, q = 0] = values.slice(2 * step);
      const moved: Record<string, Point> = {
        L: [p + dx, q + dy],
        l: [x + p, y + q],
        H: [a + dx, y],
        h: [x + a, y],
        V: [x, a + dy],
        v: [x, y + a],
      };
      [x, y] = moved[command] ?? [x, y];
      lines.at(-1)?.points.push([x, y]);
    }
  }
  return lines;
}

function runOf(nested: readonly Open[], text: string): Words["runs"][number] {
  const from = nested.findIndex(({ tag }) => tag === "text");
  // What a stretch of text does not say itself it takes from the text around it.
  const style = Object.assign({}, ...nested.slice(from).map((_, at) => styleOf(nested.slice(0, from + at + 1))));
  const inner = nested.at(-1);
  return { text: unescaped(text), shift: inner === undefined ? 0 : numberOf(inner, "dx"), style };
}

function wordsOf(element: Open, runs: Words["runs"]): Words {
  const anchor = element.attributes.get("text-anchor");
  return {
    kind: "words",
    x: numberOf(element, "x") + element.shiftX,
    y: numberOf(element, "y") + element.shiftY,
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
    runs,
  };
}

const SIGNS: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => SIGNS[entity] ?? entity);
}
