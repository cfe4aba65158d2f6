import { describe, expect, it } from "vitest";
import { Archetype, HazardId } from "../../brief/facts.ts";
import { ARCHETYPES } from "./archetypes.ts";
import { EXPERT_REVIEW } from "./expert-review.ts";
import { KILL_PATH, REVERSIBILITY_GRADES } from "./reversibility-grades.ts";

const rows = Object.values(ARCHETYPES);

describe("the archetypes", () => {
  it("are those of the closed list, once each and under their own id", () => {
    expect(Object.keys(ARCHETYPES)).toEqual(Archetype.options);
    expect(rows.map(({ id }) => id)).toEqual(Archetype.options);
  });

  it("have metrics, failure modes and a grade of reversibility each", () => {
    for (const row of rows) {
      expect(row.metrics.length).toBeGreaterThanOrEqual(6);
      expect(row.failureModes.length).toBeGreaterThanOrEqual(7);
      expect(row.reversibility.grades.length).toBeGreaterThan(0);
      expect(Object.keys(REVERSIBILITY_GRADES)).toEqual(expect.arrayContaining([...row.reversibility.grades]));
    }
  });

  it("bring two to four hazards of the closed list, each once", () => {
    for (const { hazards } of rows) {
      expect(hazards.length).toBeGreaterThanOrEqual(2);
      expect(hazards.length).toBeLessThanOrEqual(4);
      expect(new Set(hazards).size).toBe(hazards.length);
      expect(HazardId.options).toEqual(expect.arrayContaining([...hazards]));
    }
  });

  it("propose only metrics that they define", () => {
    for (const { metrics, proposed } of rows) {
      const ids = metrics.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(Object.values(proposed).map(({ metric }) => metric)));
    }
  });

  it("propose a target in the metric's own unit, or as a difference from its reference", () => {
    const odd = rows.flatMap(({ metrics, proposed }) =>
      Object.values(proposed).filter(({ metric, unit }) => {
        const row = metrics.find(({ id }) => id === metric);
        return row?.unit !== unit && row?.reference === null;
      }),
    );
    expect(odd).toEqual([]);
  });

  it("propose no target that their own ceiling or level contradicts", () => {
    for (const { metrics, proposed } of rows) {
      for (const { metric, target } of [proposed.primary, proposed.quality]) {
        const row = metrics.find(({ id }) => id === metric);
        if (row?.level == null || row.reference !== null) continue;
        expect(target, metric).toBe(row.level);
      }
    }
  });

  it("name events of each metric", () => {
    expect(rows.flatMap(({ metrics }) => metrics).filter(({ events }) => events.length === 0)).toEqual([]);
  });

  it("always have a dry run before an agent acts", () => {
    expect(ARCHETYPES["autonomous-agent"].shadow.requiredAt).toHaveLength(4);
  });
});

describe("switching off", () => {
  it("is quicker where actions are taken", () => {
    expect(REVERSIBILITY_GRADES.R4.offWithin.value).toBeLessThan(REVERSIBILITY_GRADES.R1.offWithin.value);
    expect(KILL_PATH.modelRollbackWithin).toEqual({ value: 15, unit: "minute" });
  });
});

describe("expert review", () => {
  it("takes more items for a lower ceiling", () => {
    const [first, second] = EXPERT_REVIEW.itemsForCeiling;
    expect(second.ceilingPercent).toBeLessThan(first.ceilingPercent);
    expect(second.items).toBeGreaterThan(first.items);
  });
});
