import { expect, test } from "vitest";
import { examplePlan } from "../../plan/plan.example.ts";
import type { Plan } from "../../plan/plan.ts";
import { elementsOf, textOf } from "../html/strict.example.ts";
import { behaviourFigure } from "./behaviour.ts";
import { departuresFigure } from "./departures.ts";
import { exclusionsFigures } from "./exclusions.ts";
import { exposureFigure } from "./exposure.ts";
import { hasLadder, ladderFigure } from "./ladder.ts";
import { profileFigure } from "./profile.ts";
import { textWidth, wrapped } from "./text-width.ts";
import { timelineFigure } from "./timeline.ts";

const WORLDS = [
  { name: "As promised", meaning: "Everything is as promised.", completed: 1, departures: [] },
  {
    name: "At the kill line",
    meaning: "One metric lies at its kill line.",
    completed: 0.1,
    departures: [
      { day: 9, killed: 0.2, paused: 0, failedGate: 0 },
      { day: 12, killed: 0.5, paused: 0.4, failedGate: 0 },
    ],
  },
];

const FIGURES = {
  profile: profileFigure,
  timeline: timelineFigure,
  exposure: exposureFigure,
  exclusions: (plan: Plan, width: number) => exclusionsFigures(plan, width).join(""),
  behaviour: (plan: Plan, width: number) => behaviourFigure(plan, width) ?? "",
  departures: (plan: Plan, width: number) => departuresFigure(plan, WORLDS, "1,000", width),
  ladder: (plan: Plan, width: number) =>
    plan.metrics
      .filter((metric) => hasLadder(plan, metric))
      .map((metric) => ladderFigure(plan, metric, width))
      .join(""),
};

const LONG = "Accounts of public bodies whose contract names a residency of its own and nothing else";

/** The example with all that makes a drawing hard. */
const VARIATIONS: Record<string, Plan> = {
  example: examplePlan,
  "long names": {
    ...examplePlan,
    phases: examplePlan.phases.map((phase) => ({ ...phase, name: LONG })),
    exclusions: examplePlan.exclusions.map((exclusion) => ({ ...exclusion, text: `${LONG}W${"W".repeat(80)}` })),
  },
  "eight people": {
    ...examplePlan,
    population: { ...examplePlan.population, eligible: 8, planningLow: 8 },
    phases: examplePlan.phases.map((phase, at) => ({
      ...phase,
      exposed: { ...phase.exposed, count: [0, 1, 3, 8][at] ?? 8 },
    })),
  },
  "nobody exposed, one phase": { ...examplePlan, phases: examplePlan.phases.slice(0, 1) },
};

for (const [name, draw] of Object.entries(FIGURES)) {
  test.each(Object.entries(VARIATIONS))(
    `the ${name} of %s is well-formed, with a title and every number drawn`,
    (_, plan) => {
      for (const width of [708, 358]) {
        const figure = draw(plan, width);
        elementsOf(figure);
        expect(figure).not.toMatch(/NaN|Infinity|undefined/);
        expect(figure === "" || /<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/.test(figure)).toBe(true);
      }
    },
  );
}

test("the ladder's text alternative says every limit", () => {
  const [rate] = examplePlan.metrics;
  if (rate === undefined) throw new Error("the example has metrics");
  const text = textOf(ladderFigure(examplePlan, rate, 358));
  for (const limit of ["25.5", "22.5", "20.1", "16.5", "28.5", "26.2", "24"]) expect(text).toContain(limit);
});

test("a measure of which one event is too many has no ladder", () => {
  const leaks = examplePlan.metrics.find(({ id }) => id === "confirmed_leaks");
  expect(leaks && hasLadder(examplePlan, leaks)).toBe(false);
});

test("many exclusions stand in several figures, each once", () => {
  const one = examplePlan.exclusions.find(({ treatment }) => treatment !== "XP");
  if (one === undefined) throw new Error("the example has an exclusion that is lifted");
  const names = Array.from({ length: 14 }, (_, n) => `group number ${n + 1};`);
  const exclusions = names.map((text) => ({ ...one, text }));
  const figures = exclusionsFigures({ ...examplePlan, exclusions }, 708);
  expect(figures).toHaveLength(2);
  for (const name of names) expect(figures.filter((figure) => textOf(figure).includes(name))).toHaveLength(1);
});

test("a text is cut between words, and inside a word only where it is longer than a line", () => {
  expect(wrapped("one two three", textWidth("one two "))).toEqual(["one two", "three"]);
  expect(wrapped("W".repeat(30), 120).join("")).toBe("W".repeat(30));
});

test("the departures say how soon half of the stopped rollouts are stopped, and how many are left", () => {
  const figure = departuresFigure(examplePlan, WORLDS, "1,000", 708);
  const text = textOf(figure);
  expect(text).toContain("100% get through");
  expect(text).toContain("50% killed, half of them by day 12 (week 2)");
  expect(figure.match(/class="z-kill"/g)).toHaveLength(1);
  expect(figure).not.toContain('class="z-hold"');
});
