import { saidOfGroup } from "../text/kept-out.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const exclusionKeepsItsNumber = textRule({
  id: "exclusion-keeps-its-number",
  meta: {
    severity: "error",
    since: "0.1",
    what: "An age or a size that bounds an excluded group is the brief's.",
    why: "Everybody between the two numbers is let in, and the brief keeps them out.",
    todo: "Write the brief's number.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, group } of view.excluded) {
      const asked = boundIn(fact.text);
      if (asked === null) continue;
      const said = saidOfGroup(view, group).map((one) => ({ ...one, bound: boundIn(one.text) }));
      for (const { phase, text, bound } of said) {
        if (bound === null || bound.side !== asked.side) continue;
        const isNarrower = asked.side === "below" ? bound.value < asked.value : bound.value > asked.value;
        // The brief's own number may stand beside another one.
        const isSaidToo = (phase.exclusions?.text ?? "")
          .split(/[;,\n]/)
          .some((one) => boundIn(one)?.value === asked.value);
        if (!isNarrower || isSaidToo) continue;
        yield {
          at: phase.exclusions ?? phase.cohort ?? phase.name,
          subject: group.id,
          message: `The brief keeps out ${quote(fact.text)}, ${phaseName(phase)} ${quote(text)}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "firms of 80 drivers where the brief says 50",
        edits: keepingOut(80),
      },
    ],
    good: [
      {
        is: "a wider group than the brief's",
        edits: keepingOut(40),
      },
    ],
  },
});

/** The example's brief keeps out firms of more than 50 drivers, and each of its five phases those of more than so many. */
function keepingOut(drivers: number): (readonly [string, string])[] {
  const out = ["customs brokers, trial", `hauliers with more than ${drivers} drivers; customs brokers, trial`] as const;
  return [
    ["- Exclusions: Customs brokers;", "- Exclusions: Customs brokers; hauliers with more than 50 drivers;"],
    ...Array.from({ length: 5 }, () => [`Kept out: ${out[0]}`, `Kept out: ${out[1]}`] as const),
  ];
}

interface Bound {
  readonly side: "below" | "above";
  readonly value: number;
}

const BELOW =
  /\b(?:under|below|younger than|fewer than|less than|up to) (?:the age of )?(\d{1,6})\b|\b(\d{1,6}) or (?:younger|fewer|less)\b/gi;
const ABOVE =
  /\b(?:over|above|older than|more than|at least) (\d{1,6})\b|\b(\d{1,6}) (?:or|and) (?:more|over|older|above|up)\b|\b(\d{1,6})\+/gi;

/** The only bound that a text names; null where it names none or several. */
function boundIn(text: string): Bound | null {
  const found = [
    ...[...text.matchAll(BELOW)].map((match) => ({ side: "below" as const, match })),
    ...[...text.matchAll(ABOVE)].map((match) => ({ side: "above" as const, match })),
  ];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return { side: only.side, value: Number(only.match.slice(1).find((digits) => digits !== undefined)) };
}
