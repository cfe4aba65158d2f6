import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFacts } from "../../../../tests/arbitraries.ts";
import { Control } from "../../plan/control.ts";
import { CalendarEntry } from "../../plan/follow-up.ts";
import { Monitoring } from "../../plan/monitoring.ts";
import { calendarOf } from "./calendar.ts";
import { exampleContext, examplePhases } from "./context.example.ts";
import { controlOf } from "./control.ts";
import { monitoringOf } from "./monitoring.ts";

describe("whatever the facts", () => {
  it("control, monitoring and calendar fit the contract, and the last drill lies within 30 days before general availability", () => {
    fc.assert(
      fc.property(anyFacts, fc.option(fc.constantFrom("2027-01-13", "2027-09-01")), (facts, startDate) => {
        const context = exampleContext({
          ...facts,
          people: facts.population?.count ?? 1_000,
          startDate,
          feature: "checkout of a marketplace",
        });
        const phases = examplePhases(context);
        const monitoring = monitoringOf(context, phases);
        expect(Control.safeParse(controlOf(context, phases)).success).toBe(true);
        expect(Monitoring.safeParse(monitoring).success).toBe(true);
        for (const entry of calendarOf(context, phases, [], []))
          expect(CalendarEntry.safeParse(entry).success).toBe(true);
        const [first, last] = monitoring.reversibility.drills.map(({ day }) => day);
        const before = (phases.at(-1)?.startDay ?? 0) - (last ?? 0);
        expect(first).toBeLessThanOrEqual(phases[0]?.days ?? 0);
        expect(before).toBeGreaterThan(0);
        expect(before).toBeLessThanOrEqual(30);
        expect([6, 0, 1]).toContain(((last ?? 0) - 1) % 7);
        expect(phases.flatMap(({ steps }) => steps.map(({ day }) => day))).not.toContain(last);
      }),
      { numRuns: 500 },
    );
  });
});
