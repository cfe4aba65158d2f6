import { numberText } from "../src/core/plan/grammar/numbers.ts";
import type { Plan } from "../src/core/plan/plan.ts";
import { weekLabel } from "../src/core/plan/week.ts";

export const GALLERY_HEAD = `# Examples

Briefs over different archetypes, industries, risk levels, sizes and ways of writing, each with the facts read from it, its
plan and all documents. Made by \`npm run examples\`; CI compares every byte.
`;

/** What an example is about, its phases in a line each, and where its files are. */
export function galleryEntry(plan: Plan, folder: string, briefFile: string, readme: string): string {
  const [title = folder, ...text] = readme.trim().split("\n");
  const { archetype, market, riskLevel } = plan.profile;
  const last = plan.phases.at(-1);
  const weeks = last === undefined ? 0 : (last.startDay + last.days - 1) / 7;
  const people =
    plan.population.stated === null
      ? "size not stated"
      : `${numberText(plan.population.stated)} ${plan.population.unit}`;
  const file = (name: string) => `[${name}](../examples/${folder}/${name})`;
  return [
    `## ${title.replace(/^#+ /, "")}`,
    text.join("\n").trim(),
    "",
    `${archetype}, ${market}, ${riskLevel} risk, ${people}; ${plan.phases.length} phases, ${weeks} weeks.`,
    "",
    "| phase | weeks | people by its end |",
    "| --- | --- | --- |",
    ...plan.phases.map((phase) => `| ${phase.name} | ${weekLabel(phase)} | ${numberText(phase.exposed.count)} |`),
    "",
    [briefFile, "facts.json", "plan.html", "plan.md", "plan.docx", "plan.json", "gates.csv"].map(file).join(", "),
    "",
  ].join("\n");
}
