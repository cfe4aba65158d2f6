import type { StatutoryClock } from "../../catalog/regulations/regulation-row.ts";
import { TREATMENTS } from "../../catalog/regulations/treatments.ts";
import type { Because } from "../../plan/because.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { NotificationClock, Regulation } from "../../plan/regulation.ts";
import { fromBrief, fromCatalog } from "../because.ts";
import { lowerFirst, upperFirst } from "../checks/words.ts";
import { conditionOfLaw } from "../cohorts/conditions-of-law.ts";
import type { PlacedExclusion } from "../cohorts/place-exclusions.ts";
import type { PlanContext } from "../context.ts";
import { type TreatedLaw, treatedLaws } from "./treated-laws.ts";

/** Standing metric of every plan that has somebody to keep out. */
const LEAK = "exclusion_leak";

/** What each law that the brief names means for this plan. `gateIds` and `metricIds`: those that the plan has. */
export function regulationsOf(
  context: PlanContext,
  kinds: readonly PhaseKind[],
  gateIds: readonly string[],
  metricIds: readonly string[],
): Regulation[] {
  return treatedLaws(context, kinds).map((law) => {
    const { row, treatment } = law;
    const roleAssumed = roleOf(law, context);
    const wanted = new Set([...(treatment === "AC" ? [] : [LEAK]), ...row.monitors]);
    return {
      id: row.id,
      treatment,
      roleAssumed,
      cohort: cohortOf(law, context),
      condition: conditionOf(law, context),
      proof: treatment === "XP" ? null : row.proof.join("; "),
      gates: law.gates.filter((id) => gateIds.includes(id)),
      monitors: [...wanted].filter((id) => metricIds.includes(id)),
      clocks: clocksOf(law, roleAssumed),
      lines: row.lines.map(({ text, citation, status, readOn }) => ({ text, citation, status, readOn })),
      owner: context.people.title(row.owner),
      because: {
        treatment: treatmentBecause(law),
        roleAssumed: fromCatalog(
          `usual for the market ${context.profile.market}, to be confirmed`,
          `regulations: ${row.id}; our default`,
        ),
      },
    };
  });
}

/** Controller, processor, covered entity, ... as the law calls the maker in this market. */
export function roleOf({ row }: Pick<TreatedLaw, "row">, { profile }: PlanContext): string {
  return row.roleAssumed.byMarket[profile.market] ?? row.roleAssumed.byDefault;
}

function treatmentBecause({ fact, treatment }: TreatedLaw): Because {
  const why = {
    XP: "the brief excludes those whom it protects and states no condition",
    XU: "the brief states a condition; those of the law are added and never replace it",
    AC: "named, without excluding those whom it protects: allowed with its controls",
    XD: "it is about a kind of data or an action, so its people are in",
  }[treatment];
  return fromBrief(why, fact.origin.span);
}

function names(exclusions: readonly PlacedExclusion[]): string {
  return exclusions.map(({ exclusion }) => `"${exclusion.text}"`).join(", ");
}

function cohortOf(law: TreatedLaw, context: PlanContext): string {
  const { row, treatment, whole, part } = law;
  const owner = context.people.title(row.owner);
  const others = part.length === 0 ? "" : `; kept out besides: ${names(part)}`;
  if (treatment === "XP")
    return `${names(whole)}: ${lowerFirst(TREATMENTS.XP.wording.replace("{owner}", owner))}${others}`;
  if (treatment === "XU") return `${whole.map(admittedText).join("; ")}${others}`;
  if (treatment === "XD")
    return whole.length === 0
      ? `${row.cohort}${others}`
      : `${TREATMENTS.XD.wording.replace("{data}", () => names(whole))}${others}`;
  return `Those whom ${row.id} protects are in from the first customer phase with its controls live; loss of a control pauses them${others}`;
}

function admittedText({ exclusion, admission }: PlacedExclusion): string {
  if (exclusion.until === null || admission === null) return `"${exclusion.text}": not in any phase`;
  const wording = TREATMENTS.XU.wording
    .replace("{phase}", `phase ${admission.at + 1}`)
    .replace("{condition}", () => `"${exclusion.until}"`);
  return `"${exclusion.text}": ${lowerFirst(wording)}`;
}

function conditionOf({ row, treatment, whole }: TreatedLaw, { profile }: PlanContext): string | null {
  if (treatment === "XP") return null;
  if (treatment !== "XU") return conditionOfLaw(row, profile.market);
  return whole.flatMap(({ exclusion: { text, until } }) => (until === null ? [] : [`"${text}": ${until}`])).join("; ");
}

/** The clock of the role assumed first: a processor tells its controller, not the authority. */
function clocksOf({ row }: TreatedLaw, role: string): NotificationClock[] {
  const clocks = row.clocks.map((clock): NotificationClock & { own: boolean } => {
    if (clock.kind === "contract") return { kind: "contract", text: clock.text, own: false };
    return { ...statutory(clock), own: clock.to.includes(`from its ${role}`) };
  });
  return [...clocks.filter(({ own }) => own), ...clocks.filter(({ own }) => !own)].map(({ own: _, ...clock }) => clock);
}

function statutory({ within, time, to, trigger, citation, status, readOn }: StatutoryClock): NotificationClock {
  return {
    kind: "statutory",
    within,
    to,
    trigger,
    line: { text: `${upperFirst(time)} to ${to}`, citation, status, readOn },
  };
}
