import { TREATMENTS } from "../../catalog/regulations/treatments.ts";
import type { Exclusion } from "../../plan/exclusion.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { Regulation } from "../../plan/regulation.ts";
import { fromCatalog } from "../because.ts";
import { listed, lowerFirst, upperFirst } from "../checks/words.ts";
import { conditionOfLaw } from "../cohorts/conditions-of-law.ts";
import type { PlacedExclusion } from "../cohorts/place-exclusions.ts";
import type { PlanContext } from "../context.ts";
import { clocksOf } from "./clocks.ts";
import { doubtAbout } from "./doubts.ts";
import { roleOf } from "./law-in.ts";
import { type TreatedLaw, treatedLaws } from "./treated-laws.ts";

/** Standing metric of every plan that has somebody to keep out. */
const LEAK = "exclusion_leak";

/** What each law of the plan means for it. `gateIds` and `metricIds`: those that the plan has. */
export function regulationsOf(
  context: PlanContext,
  kinds: readonly PhaseKind[],
  gateIds: readonly string[],
  metricIds: readonly string[],
): Regulation[] {
  return treatedLaws(context, kinds).map((law) => {
    const { row, treatment, openPlaces } = law;
    const roleAssumed = roleOf(row, context);
    const wanted = new Set([...(treatment === "AC" ? [] : [LEAK]), ...row.monitors]);
    return {
      id: row.id,
      kind: row.kind,
      addedByPlan: openPlaces.length > 0,
      doubt: openPlaces.length > 0 ? null : doubtAbout(row, context),
      treatment,
      roleAssumed,
      cohort: cohortOf(law, context),
      condition: conditionOf(law, context),
      proof: treatment === "XP" ? null : (law.outside ? law.proofAsked : law.proof).join("; "),
      gates: law.gates.filter((id) => gateIds.includes(id)),
      monitors: [...wanted].filter((id) => metricIds.includes(id)),
      clocks: clocksOf(row, roleAssumed),
      lines: row.lines.map(({ text, citation, status, readOn }) => ({ text, citation, status, readOn })),
      owner: context.people.title(row.owner),
      because: {
        treatment: law.because,
        roleAssumed: fromCatalog(
          `usual for the market ${context.profile.market}, to be confirmed`,
          `regulations: ${row.id}; our default`,
        ),
      },
    };
  });
}

function names(exclusions: readonly PlacedExclusion[]): string {
  return exclusions.map(({ exclusion }) => `"${exclusion.text}"`).join(", ");
}

function cohortOf(law: TreatedLaw, context: PlanContext): string {
  const { row, treatment, whole, part } = law;
  const owner = context.people.title(row.owner);
  const others = part.length === 0 ? "" : `; kept out besides: ${names(part)}`;
  if (treatment === "XP")
    return `${names(whole)}: ${sentenceless(TREATMENTS.XP.wording.replace("{owner}", owner))}${others}`;
  if (treatment === "XU") return `${whole.map(admittedText).join("; ")}${others}`;
  if (law.outside) return `Nobody is kept out for it: the brief says that the feature stays outside its scope${others}`;
  if (treatment === "XD")
    return whole.length === 0
      ? `${row.cohort}${others}`
      : `${TREATMENTS.XD.wording.replace("{data}", () => names(whole))}${others}`;
  return `${allowedText(law)}${others}`;
}

function allowedText({ row, openPlaces }: TreatedLaw): string {
  if (openPlaces.length > 0)
    return `Open: ${listed(openPlaces)}. The brief keeps nobody of them out and does not name this law: taken to apply until Legal answers, in from the first customer phase with its controls live`;
  if (row.kind === "standard")
    return "Nobody is kept out for it: its controls are live before the first customer phase";
  return `${upperFirst(row.protects)}: in from the first customer phase with its controls live`;
}

function admittedText({ exclusion, admission }: PlacedExclusion): string {
  if (exclusion.until === null || admission === null) return `"${exclusion.text}": not in any phase`;
  const wording = TREATMENTS.XU.wording
    .replace("{phase}", `phase ${admission.at + 1}`)
    .replace("{condition}", () => conditionWithMore(exclusion));
  return `"${exclusion.text}": ${sentenceless(wording)}`;
}

/** Begun in lower case and without its last stop, to stand in a list. */
function sentenceless(text: string): string {
  return lowerFirst(text).replace(/\.$/, "");
}

/** What the brief asks, and that what the plan adds is asked too. */
function conditionWithMore({ until, alsoNeeded }: Exclusion): string {
  const count = alsoNeeded?.length ?? 0;
  if (count === 0) return `"${until}"`;
  return `"${until}", with ${count === 1 ? "the condition" : `the ${count} conditions`} that this plan adds,`;
}

function conditionOf({ row, treatment, whole, outside }: TreatedLaw, { profile }: PlanContext): string | null {
  if (treatment === "XP" || outside) return null;
  if (treatment !== "XU") return conditionOfLaw(row, profile.market);
  return whole.flatMap(({ exclusion: { text, until } }) => (until === null ? [] : [`"${text}": ${until}`])).join("; ");
}
