import type { ContractClock, RegulationRow, StatutoryClock } from "../../catalog/regulations/regulation-row.ts";
import { type Duration, secondsOf } from "../../plan/duration.ts";
import type { NotificationClock } from "../../plan/regulation.ts";
import { upperFirst } from "../checks/words.ts";

type Clock = StatutoryClock | ContractClock;

/** The clocks that bind the maker in the role assumed, and after them those of others, who are named. */
export function clocksOf({ clocks }: Pick<RegulationRow, "clocks">, role: string): NotificationClock[] {
  const own = clocks.filter((clock) => bindsRole(clock, role));
  const others = clocks.filter((clock) => !bindsRole(clock, role) && clock.kind === "statutory");
  return [
    ...own.map((clock) => planClock(clock, null)),
    ...others.map((clock) => planClock(clock, clock.binds?.[0] ?? null)),
  ];
}

/** The shortest time that a law of the plan gives the maker; null where none is a length. */
export function shortestClock(clocks: readonly NotificationClock[]): Duration | null {
  const lengths = clocks.flatMap((clock) =>
    clock.kind === "statutory" && clock.bound === null && clock.within !== null ? [clock.within] : [],
  );
  return lengths.reduce<Duration | null>(
    (least, one) => (least === null || secondsOf(one) < secondsOf(least) ? one : least),
    null,
  );
}

/** Without a role under the law, whatever it asks is taken to be asked of the maker. */
function bindsRole({ binds }: Clock, role: string): boolean {
  return binds === null || binds.includes(role) || role === "not applicable";
}

function planClock(clock: Clock, bound: string | null): NotificationClock {
  if (clock.kind === "contract") return { kind: "contract", text: clock.text, usually: clock.usually, bound };
  const { within, time, to, trigger, citation, status, readOn } = clock;
  const line = { text: `${upperFirst(time)} to ${to}`, citation, status, readOn };
  return { kind: "statutory", within, time, to, trigger, bound, line };
}
