import { describe, expect, it } from "vitest";
import { examplePlan } from "../../plan/plan.example.ts";
import { exclusionsFigures } from "../figures/exclusions.ts";
import { figureOf, label, line } from "../figures/figure.ts";
import { ladderFigure } from "../figures/ladder.ts";
import { timelineFigure } from "../figures/timeline.ts";
import { html } from "../html/markup.ts";
import { figureEmf } from "./figure-emf.ts";
import { dashed, dotsIn, stripesIn } from "./patterns.ts";
import { shapesOf } from "./shapes.ts";

const [metric] = examplePlan.metrics;
if (metric === undefined) throw new Error("the example has metrics");

const FIGURES: Record<string, string> = {
  timeline: timelineFigure(examplePlan, 708),
  exclusions: exclusionsFigures(examplePlan, 708).join(""),
  ladder: ladderFigure(examplePlan, metric, 358),
};

/** The types of the records of a metafile, read as a viewer steps through them. */
function recordsOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const types: number[] = [];
  for (let at = 0; at < bytes.length; at += view.getUint32(at + 4, true)) types.push(view.getUint32(at, true));
  return types;
}

/** All texts of a metafile's text records. */
function textsOf(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += view.getUint32(at + 4, true)) {
    if (view.getUint32(at, true) !== 84) continue;
    const [length, from] = [view.getUint32(at + 44, true), at + view.getUint32(at + 48, true)];
    texts.push(String.fromCharCode(...Array.from({ length }, (_, n) => view.getUint16(from + n * 2, true))));
  }
  return texts.join("");
}

describe.each(Object.entries(FIGURES))("the %s as a metafile", (_, svg) => {
  const { bytes, width } = figureEmf(svg);
  const view = new DataView(bytes.buffer);

  it("has a header that says how long it is and how many records it has", () => {
    const types = recordsOf(bytes);
    expect(view.getUint32(40, true)).toBe(0x464d4520);
    expect(view.getUint32(48, true)).toBe(bytes.length);
    expect(view.getUint32(52, true)).toBe(types.length);
    expect([types[0], types.at(-1)]).toEqual([1, 14]);
    expect(types.slice(1, -1)).not.toContain(14);
  });

  it("has its size on paper, at 96 dots an inch", () => {
    expect(view.getInt32(32, true)).toBe(Math.round((width / 96) * 2_540));
  });

  it("selects only objects that it has made", () => {
    const made = new Set<number>();
    for (let at = 0; at < bytes.length; at += view.getUint32(at + 4, true)) {
      const [type, object] = [view.getUint32(at, true), view.getUint32(at + 8, true)];
      if ([39, 82, 95].includes(type)) made.add(object);
      if (type === 37 && object < 0x80000000) expect(made).toContain(object);
    }
    expect(view.getUint16(56, true)).toBe(made.size + 1);
  });

  it("is the same bytes each time", () => {
    expect(figureEmf(svg).bytes).toEqual(bytes);
  });

  it("says all words of the figure", () => {
    const words = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = ""]) =>
      text
        .replace(/<[^>]*>/g, "")
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, "&"),
    );
    const drawn = textsOf(bytes);
    expect(words.filter((text) => !drawn.includes(text))).toEqual([]);
    expect(words.length).toBeGreaterThan(5);
  });
});

it("a hostile text is drawn as what it is", () => {
  const hostile = `<b>&amp;"'</text><script>`;
  const frame = { name: "x", title: hostile, description: hostile, width: 100, height: 20 };
  const figure = figureEmf(figureOf(frame, [label(0, 10, hostile), line(0, 0, 9, 9, "gr")]));
  expect(textsOf(figure.bytes)).toBe(hostile);
  expect([figure.title, figure.description]).toEqual([hostile, hostile]);
});

it("a stretch of text has the style of its own and of the text around it", () => {
  const frame = { name: "x", title: "t", description: "d", width: 100, height: 20 };
  const { shapes } = shapesOf(figureOf(frame, [label(0, 10, html`a<tspan class="b">b</tspan>`, "ax")]));
  const runs = shapes.flatMap((shape) => (shape.kind === "words" ? shape.runs : []));
  expect(runs.map(({ text, style }) => [text, style["font-size"], style["font-weight"]])).toEqual([
    ["a", "11.5px", undefined],
    ["b", "11.5px", "640"],
  ]);
});

it("patterns and dashes stay inside what they fill", () => {
  const box = [
    [3, 2],
    [40, 2],
    [40, 30],
    [3, 30],
  ] as const;
  const pattern = { every: 7, size: 0.9, ground: "", mark: "" };
  const points = [
    ...dotsIn(box, { ...pattern, kind: "dots" }),
    ...stripesIn(box, { ...pattern, kind: "stripes" }).flat(),
  ];
  expect(points.length).toBeGreaterThan(20);
  expect(points.filter(([x, y]) => x < 2.99 || x > 40.01 || y < 1.99 || y > 30.01)).toEqual([]);
  expect(
    dashed(
      [
        [0, 0],
        [7, 0],
      ],
      [3, 2],
    ),
  ).toEqual([
    [
      [0, 0],
      [3, 0],
    ],
    [
      [5, 0],
      [7, 0],
    ],
  ]);
});
