import { limitParts, metricOf, metricTitle, ruleText, windowText } from "../documents/words/rule-text.ts";
import { type Gate, isPassing } from "../plan/gate.ts";
import { numberText } from "../plan/grammar/numbers.ts";
import { ofPhases, type Part, type Placed } from "./part.ts";

/** Gates and rules, each by its permanent id. */
function gatesPart(title: string, belongs: (gate: Gate) => boolean): Part<Gate> {
  return {
    title,
    items: ofPhases(({ gates }) => gates.filter(belongs)),
    key: ({ item }) => item.id,
    subject,
    headline: ({ item, plan }) => `${ruleText(plan, item)} (${standing(item)})`,
    fields: {
      limit,
      window: ({ item }) => (item.kind === "metric" ? windowText(item) : "none"),
      "least units": ({ item }) => (item.minUnits === null ? "none" : numberText(item.minUnits)),
      standing: ({ item }) => standing(item),
      proof: ({ item }) => item.proof ?? "none",
      action: ({ item }) => item.action,
      owner: ({ item }) => item.owner,
    },
    minor: ["least units"],
  };
}

export const PASSING_GATES = gatesPart("Promotion gates", isPassing);
export const KILL_RULES = gatesPart("Kill rules", ({ tier }) => tier === "kill");
export const MILDER_RULES = gatesPart(
  "Pause and investigate rules",
  ({ tier }) => tier === "pause" || tier === "investigate",
);

function subject({ item, plan }: Placed<Gate>): string {
  if (item.kind === "checklist") return `check ${item.id.split(".").slice(1, -1).join(" ").replaceAll("_", " ")}`;
  const tier = isPassing(item) ? "" : `, ${item.tier}`;
  return `${metricTitle(item, metricOf(plan, item))}${tier}`;
}

function limit({ item, plan }: Placed<Gate>): string {
  if (item.kind === "checklist") return item.check;
  const { compares, value, per } = limitParts(item, metricOf(plan, item));
  return `${compares} ${value}${per}`;
}

/** Advisory gates never block, and advisory rules never act. */
function standing({ advisory, tier }: Gate): string {
  if (advisory) return "advisory";
  return isPassing({ tier }) ? "decides" : "acts";
}
