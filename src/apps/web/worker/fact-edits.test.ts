import { expect, it } from "vitest";
import { readBrief } from "../../../core/brief/read-brief.ts";
import { editedFacts } from "./fact-edits.ts";

const brief = {
  feature: "Drafts replies to mail.",
  userBase: "About 480K MAU.",
  riskProfile: "",
  successMetrics: "Acceptance rate of at least 18%.",
  cohortExclusions: "EU users until the DPA addendum is signed.",
};
const { facts } = readBrief(brief);
const words = ({ origin: { span } }: { origin: { span: { field: keyof typeof brief; start: number; end: number } } }) =>
  brief[span.field].slice(span.start, span.end);

it("sets a number, a condition, or takes a fact out, and leaves the others as read", () => {
  const [metric] = facts.metrics;
  const [exclusion] = facts.exclusions;
  if (facts.population === null || metric === undefined || exclusion === undefined) throw new Error("not read");
  const edited = editedFacts(facts, brief, [
    { kind: "population", words: words(facts.population), number: 360_000 },
    { kind: "metric", words: words(metric), drop: true },
    { kind: "exclusion", words: words(exclusion), until: "" },
  ]);
  expect(edited.population?.count).toBe(360_000);
  expect(edited.metrics).toEqual([]);
  expect(edited.exclusions[0]?.until).toBeNull();
  expect(edited.archetype).toBe(facts.archetype);
});

it("falls away when its words are no longer there", () => {
  const edits = [{ kind: "population", words: "500K MAU", number: 1 } as const];
  expect(editedFacts(facts, brief, edits).population).toEqual(facts.population);
});
