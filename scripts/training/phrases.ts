import { readdirSync, readFileSync } from "node:fs";
import { exclusionFeatures } from "../../src/core/brief/classifier/exclusion-features.ts";
import { featureTextFeatures } from "../../src/core/brief/classifier/feature-sentences.ts";
import { type Features, featuresOf } from "../../src/core/brief/classifier/features.ts";
import { NO_MARKET, TASKS, type TaskName } from "../../src/core/brief/classifier/recipes.ts";
import { canonicalText } from "../../src/core/brief/text/canonical.ts";

/** A phrase as the models see it: its features and the labels that hold. */
export interface Phrase {
  readonly text: string;
  readonly features: Features;
  readonly labels: readonly string[];
}

const FOLDERS = ["benchmarks/reading/phrases/", "benchmarks/reading/phrases-extra/"];

interface HazardRow {
  readonly text: string;
  readonly hazards: readonly string[];
}
interface ArchetypeRow {
  readonly text: string;
  readonly archetype: string;
}
interface ExclusionRow {
  readonly exclusions: readonly { readonly text: string; readonly kind: string; readonly until: string | null }[];
}
interface MarketRow {
  readonly text: string;
  readonly market: string | null;
}

/** All phrases of a task, in the order of their files: names beginning with the topic, first folder first. */
export function phrasesOf(task: TaskName): Phrase[] {
  const { recipe } = TASKS[task];
  switch (task) {
    case "hazard":
      return rows<HazardRow>("hazards").map(({ text, hazards }) => {
        const plain = canonicalText("riskProfile", text).text;
        return { text, features: featuresOf(plain, recipe), labels: hazards };
      });
    case "archetype":
      return rows<ArchetypeRow>("archetypes").map(({ text, archetype }) => {
        const plain = canonicalText("feature", text).text;
        return { text, features: featureTextFeatures(plain, recipe), labels: [archetype] };
      });
    case "exclusionKind":
      return rows<ExclusionRow>("exclusions").flatMap(({ exclusions }) =>
        exclusions.map(({ text, kind, until }) => {
          const plain = canonicalText("cohortExclusions", text).text;
          return {
            text: `${text} | ${until ?? ""}`,
            features: exclusionFeatures(plain, until, recipe),
            labels: [kind],
          };
        }),
      );
    case "market":
      return [...rows<MarketRow>("segments"), ...rows<MarketRow>("markets")].map(({ text, market }) => {
        const plain = canonicalText("userBase", text).text;
        return { text, features: featuresOf(plain, recipe), labels: [market ?? NO_MARKET] };
      });
  }
}

function rows<Row>(topic: string): Row[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(topic) && name.endsWith(".jsonl"))
      .sort()
      .flatMap((name) =>
        readFileSync(folder + name, "utf8")
          .trim()
          .split("\n"),
      )
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Row),
  );
}
