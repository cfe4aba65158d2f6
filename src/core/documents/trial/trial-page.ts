import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { SUPERVISED_TRIAL } from "../../catalog/supervised-trial.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Plan } from "../../plan/plan.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import { capital, unitsText } from "../words/sentence.ts";
import { chanceText } from "../words/share-text.ts";
import { toBeKnown } from "./to-be-known.ts";

type Brief = Plan["brief"];
type Facts = Plan["facts"];

const BLANK = "\\_\\_\\_\\_\\_\\_\\_\\_";

/** One page in Markdown for a trial with each person by name, where there are too few people for phases. */
export function trialPage(brief: Brief, facts: Facts): string {
  const parts = [
    ["# Supervised trial", opening(facts), `> ${escapeMarkdown(brief.feature)}`],
    ["## Who tries it", namesTable(facts)],
    ["## How it runs", list(howItRuns(facts))],
    ["## What stops it at once", list(whatStops(facts)), afterAStop()],
    ["## Who and what stays out", list(staysOut(facts))],
    ["## What is written down", list(writtenDown(facts))],
    ["## What it can show", whatItShows(facts)],
    ["## What has to be known for a staged plan", list(toBeKnown(facts))],
    [`Owner of the trial: ${BLANK} Date: ${BLANK}`, "Not legal advice."],
  ];
  return `${parts.flat().join("\n\n")}\n`;
}

function opening({ population, riskLevel }: Facts): string {
  const who = population === null ? "So few people" : capital(unitsText(population.count, population.unit));
  const risk = riskLevel === null ? "The brief states no risk level." : `Risk as stated: ${riskLevel}.`;
  return escapeMarkdown(
    `${who}: too few for phases, since no gate could be measured. It is tried one by one, by name, with every result watched. ${risk}`,
  );
}

function people({ population }: Facts): number {
  return Math.max(1, Math.ceil(population?.count ?? 1));
}

/** What the feature makes, in the noun of its kind. */
function units({ archetype }: Facts): string {
  return archetype === null ? "results" : ARCHETYPES[archetype].unit.many;
}

function namesTable(facts: Facts): string {
  const what = `${SUPERVISED_TRIAL.unitsPerPerson} ${escapeMarkdown(units(facts))} from their own work`;
  const rows = Array.from({ length: people(facts) }, (_, at) => `| ${at + 1} | ${BLANK} | ${what} | ${BLANK} |`);
  return ["| | Name | Tries | Who watches each result |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function howItRuns(facts: Facts): string[] {
  const { unitsPerDay, unitsPerPerson, mostDays } = SUPERVISED_TRIAL;
  return [
    "Nobody watches their own results; whoever watches knows the work and sees each result before it is used.",
    `At most ${unitsPerDay} ${units(facts)} a person and day, so that each can be read.`,
    "Before the first one: the owner switches it off and on again, and everybody has seen how.",
    "Every person has agreed to take part, and can leave at any time without a reason.",
    `It ends when each person has tried ${unitsPerPerson}, after ${mostDays} days, or at the first stop, whichever comes first.`,
  ];
}

function whatStops({ hazards, exclusions }: Facts): string[] {
  return [
    ...hazards.map(({ id }) => HAZARDS[id].watch.event),
    ...(exclusions.length === 0 ? [] : ["a result made for, or from the data of, anybody who stays out"]),
    "a result that was used before it was watched, or with nobody watching",
    "a harm that nobody had thought of",
  ];
}

function afterAStop(): string {
  return "Whoever sees it switches it off, tells the owner the same day, and keeps input and result. The owner decides in writing whether the trial goes on.";
}

function staysOut({ exclusions, regulations }: Facts): string[] {
  const laws = regulations.map(({ id }) => id).join(", ");
  return [
    ...exclusions.map(({ text, until }) =>
      until === null ? text : `${text}: until ${until.replace(/^until\s+/i, "")}`,
    ),
    ...(exclusions.length === 0 ? ["The brief names nobody: the owner confirms that in writing."] : []),
    ...(laws === "" ? [] : [`Named in the brief: ${laws}. Counsel confirms before the first day what they ask for.`]),
  ];
}

const AIMS: Readonly<Partial<Record<Facts["metrics"][number]["comparator"], string>>> = {
  ">=": "at least",
  ">": "above",
  "<=": "at most",
  "<": "below",
  within: "within",
};

function writtenDown({ metrics }: Facts): string[] {
  return [
    "For each result: the day, who tried it, who watched, used as it is, changed or thrown away, what was wrong, minutes spent.",
    ...metrics.map(({ name, comparator, target, unit }) => {
      const words = AIMS[comparator];
      const aim = words === undefined || target === null ? "" : ` (aim: ${words} ${numberText(target)} ${unit ?? ""}`;
      return `${name}${aim === "" ? "" : `${aim.trimEnd()})`}: as seen, with the number of results behind it`;
    }),
    "Everything else that surprised somebody, in their words.",
  ];
}

/** The rate that no failure in n units rules out: 1 - (1 - confidence)^(1/n), the exact form of the rule of three. */
function whatItShows(facts: Facts): string {
  const { unitsPerPerson, confidence } = SUPERVISED_TRIAL;
  const all = people(facts) * unitsPerPerson;
  const rate = chanceText(1 - (1 - confidence) ** (1 / all));
  const sure = chanceText(confidence);
  return `${numberText(all)} results without a failure rule out a failure rate above ${rate}, with ${sure} confidence, for these people and this work; they show nothing about others. One failure is a finding, not a rate.`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join("\n");
}
