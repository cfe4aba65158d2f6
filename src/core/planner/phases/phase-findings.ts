import { EXPOSURE_BANDS } from "../../catalog/exposure-bands.ts";
import type { Finding } from "../../shared/finding.ts";
import type { PlanContext } from "../context.ts";
import { dateOf, dateText, dayNumber } from "./dates.ts";
import { freezesFor, hardFreezeOn } from "./freezes.ts";
import { listText } from "./segments-in-words.ts";
import { type Chosen, type Need, type SizedPhase, sizePhases } from "./size-phases.ts";
import { waveFindings } from "./waves.ts";

/** What a person must decide about the phases: too many waves, and gates or last steps that stay in a hard freeze. */
export function phaseFindings(
  context: PlanContext,
  chosen: Chosen,
  needs: readonly Need[],
  sized: readonly SizedPhase[],
): Finding[] {
  return [
    ...waveFindings(context, chosen.kinds),
    ...gateFindings(context, chosen, needs, sized),
    ...stepFindings(context, sized),
  ];
}

/** The phases, by index, whose gate meets in a hard freeze, with its title. */
function frozenGates(context: PlanContext, sized: readonly SizedPhase[]): { at: number; title: string }[] {
  const freezes = freezesFor(context);
  return sized.slice(0, -1).flatMap(({ startDay, days }, at) => {
    const freeze = hardFreezeOn(context, freezes, startDay + days - 1);
    return freeze === null ? [] : [{ at, title: freeze.title }];
  });
}

function gateFindings(
  context: PlanContext,
  chosen: Chosen,
  needs: readonly Need[],
  sized: readonly SizedPhase[],
): Finding[] {
  const frozen = frozenGates(context, sized);
  const [first] = frozen;
  if (first === undefined) return [];
  const phases = frozen.map(({ at }) => `phase ${at + 1}`);
  const titles = [...new Set(frozen.map(({ title }) => `"${title}"`))];
  const most = EXPOSURE_BANDS[context.profile.riskLevel].mostDays / 7;
  const free = freeStart(context, chosen, needs);
  return [
    {
      code: "gate-in-freeze",
      severity: "warning",
      place: { in: "plan", pointer: `/phases/${first.at}/days` },
      message: `The gate meeting of ${listText(phases)} falls in ${listText(titles)} and stays there, because no phase is longer than ${most} weeks.`,
      remedy:
        free === null
          ? "No start within a year keeps all gates out of freezes: decide in writing before the freeze, or hold until it ends."
          : `Begin on ${free}: then no gate meets in a hard freeze.`,
    },
  ];
}

const WEEKS_TRIED = 52;

/** The first Wednesday, within a year, from which all gates are free; null where there is none. */
function freeStart(context: PlanContext, chosen: Chosen, needs: readonly Need[]): string | null {
  const { startDate } = context;
  if (startDate === null) return null;
  for (let week = 1; week <= WEEKS_TRIED; week += 1) {
    const later = dayNumber(startDate) + 7 * week;
    const moved = { ...context, startDate: dateOf(later) };
    if (frozenGates(moved, sizePhases(moved, chosen, needs)).length === 0) return dateText(later);
  }
  return null;
}

/** Steps of the last phase have no gate to move; whoever signs it should know. */
function stepFindings(context: PlanContext, sized: readonly SizedPhase[]): Finding[] {
  const last = sized.at(-1);
  const freezes = freezesFor(context);
  const freeze = last?.steps.map(({ day }) => hardFreezeOn(context, freezes, day)).find((one) => one !== null);
  if (freeze === undefined || freeze === null) return [];
  return [
    {
      code: "steps-in-freeze",
      severity: "warning",
      place: { in: "plan", pointer: `/phases/${sized.length - 1}/steps` },
      message: `Steps of general availability fall in "${freeze.title}".`,
      remedy: "Hold at the step reached before it and go on after it; kills are always allowed.",
    },
  ];
}
