import { describe, expect, it } from "vitest";
import type { ExclusionKind, SegmentDimension } from "../../brief/facts.ts";
import { segmentsLetIn } from "./segments-let-in.ts";

const origin = { span: { field: "cohortExclusions", start: 0, end: 1 }, certainty: "stated" } as const;

function left(names: [string, SegmentDimension][], out: [string, ExclusionKind][]): string[] {
  return segmentsLetIn({
    segments: names.map(([name, dimension]) => ({ name, dimension, share: null, origin })),
    exclusions: out.map(([text, kind]) => ({ text, kind, until: null, origin })),
  }).map(({ name }) => name);
}

describe("the segments of which a cohort has some", () => {
  it("are none that an exclusion names, in whatever words for its people", () => {
    const languages: [string, SegmentDimension][] = [
      ["Somali", "language"],
      ["Spanish", "language"],
    ];
    expect(left(languages, [["Somali", "language"]])).toEqual(["Spanish"]);
    expect(left(languages, [["sheets in Spanish", "language"]])).toEqual(["Somali"]);
    expect(left([["UK", "region"]], [["the UK users", "region"]])).toEqual([]);
  });

  it("stay where only a part of them is kept out", () => {
    expect(left([["drivers", "role"]], [["drivers in Illinois", "region"]])).toEqual(["drivers"]);
    expect(left([["officers", "role"]], [["Undercover officers", "role"]])).toEqual(["officers"]);
    expect(left([["Android", "platform"]], [["old Android app (below 6.0)", "platform"]])).toEqual(["Android"]);
  });
});
