import { linearModel, probability } from "../../src/core/brief/classifier/linear-model.ts";
import { type Fitting, fitTask } from "./fit-task.ts";
import type { Phrase } from "./phrases.ts";

const FOLDS = 5;
/** Several labels may hold in a hazard phrase: those from this chance on count as given. */
const SEVERAL_THRESHOLD = 0.3;

/** Held-out precision, recall and F1 of each label, as a table. Every fifth phrase is held out in turn. */
export function crossValidated(
  task: string,
  phrases: readonly Phrase[],
  labels: readonly string[],
  fitting: Fitting,
): string {
  const several = task === "hazard";
  const tallies = labels.map((label) => ({ label, right: 0, given: 0, gold: 0 }));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = linearModel(
      fitTask(
        phrases.filter((_, i) => i % FOLDS !== fold),
        labels,
        fitting,
      ),
    );
    for (const phrase of phrases.filter((_, i) => i % FOLDS === fold)) {
      const scores = model.scores(phrase.features);
      const best = Math.max(...scores);
      labels.forEach((label, at) => {
        const score = scores[at] ?? 0;
        const given = several ? probability(score) >= SEVERAL_THRESHOLD : score === best;
        const gold = phrase.labels.includes(label);
        const tally = tallies[at];
        if (!tally) return;
        if (given && gold) tally.right += 1;
        if (given) tally.given += 1;
        if (gold) tally.gold += 1;
      });
    }
  }
  const all = tallies.reduce(
    (sum, t) => ({ label: "all", right: sum.right + t.right, given: sum.given + t.given, gold: sum.gold + t.gold }),
    { label: "all", right: 0, given: 0, gold: 0 },
  );
  const lines = [...tallies, all].map(({ label, right, given, gold }) => {
    const cells = [right / given, right / gold, (2 * right) / (given + gold)];
    return `${label.padEnd(22)}${cells.map((cell) => (100 * cell).toFixed(1).padStart(8)).join("")}${String(gold).padStart(7)}`;
  });
  return [
    `\n${task}: ${phrases.length} phrases, ${FOLDS} folds\n${"label".padEnd(22)}   prec.  recall      F1   gold`,
    ...lines,
  ].join("\n");
}
