import type { Counted } from "./counted-noun.ts";
import type { Candidate } from "./population-candidates.ts";
import { lastWord } from "./sole-users.ts";

export interface Choice {
  readonly taken: Candidate;
  /** Other numbers that could as well be meant. */
  readonly rivals: readonly Candidate[];
  /** Whether another number of the same users stands in the text, told apart by its wording alone. */
  readonly contested: boolean;
}

/** The higher, the fitter to be the population: people before accounts before things before bodies. */
const FITNESS: Readonly<Record<Counted, number>> = { people: 3, accounts: 2, devices: 1, organisations: 0 };
/** A settled number speaks about another one when they differ by less than this factor. */
const NEAR = 2.5;

/** Numbers much smaller than the one taken count something else. */
const RIVAL = 0.05;
/** More people than live. */
const MOST = 8.5e9;

/** Whether so many people can be. */
export function isPossible({ count }: Candidate): boolean {
  return count > 0 && count <= MOST;
}

/** Units of which the text says that only they get the feature, or that they never do. */
interface Told {
  readonly only: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
}

const NOTHING_TOLD: Told = { only: new Set(), never: new Set() };

/** Keeps the candidates whose unit the text names as the only ones who get the feature. */
function named(candidates: readonly Candidate[], only: ReadonlySet<string>): readonly Candidate[] {
  return only.size === 0 ? candidates : preferred(candidates, (one) => only.has(lastWord(one.unit)));
}

/**
 * Takes the largest number of the fittest kind, unless the text itself settles which number counts.
 */
export function chooseCandidate(candidates: readonly Candidate[], { only, never }: Told = NOTHING_TOLD): Choice | null {
  const open = candidates.filter((one) => !one.standing.out && isPossible(one));
  const kept = preferred(open, (one) => !never.has(lastWord(one.unit)));
  const present = preferred(named(kept, only), (one) => !one.standing.past && !one.standing.served);
  const whole = preferred(present, (one) => !one.standing.whole && one.counted !== "organisations");
  const admitted = preferred(whole, (one) => one.standing.admitted && one.counted !== "organisations");
  const people = withoutActives(admitted);
  const fittest = Math.max(...people.map((one) => FITNESS[one.counted]));
  const fit = people.filter((one) => FITNESS[one.counted] === fittest);
  const settled = fit.filter((one) => one.standing.settled);
  const fair = fit.filter((one) => settled.includes(one) || !settled.some((other) => isNear(one, other)));
  const taken = fair.reduce<Candidate | null>(
    (best, one) => (best === null || one.count >= best.count ? one : best),
    null,
  );
  if (taken === null) return null;
  return {
    taken,
    contested: candidates.some((one) => one.count !== taken.count && one.unit === taken.unit),
    rivals: fit.filter(
      (one) => one.count !== taken.count && one.unit !== taken.unit && one.count > taken.count * RIVAL,
    ),
  };
}

/** Users who are merely active. */
const ACTIVE = /^(?:[MWD]AU|users|people)$/;

/** Drops active users where more accounts are open than they are: accounts hold one person at least. */
function withoutActives(candidates: readonly Candidate[]): readonly Candidate[] {
  const accounts = Math.max(0, ...candidates.filter((one) => one.counted === "accounts").map((one) => one.count));
  const all = candidates.filter((one) => one.counted === "people");
  const fewer = all.length > 0 && all.every((one) => one.count < accounts && ACTIVE.test(one.unit));
  return fewer ? candidates.filter((one) => one.counted !== "people") : candidates;
}

function preferred(candidates: readonly Candidate[], wanted: (one: Candidate) => boolean): readonly Candidate[] {
  const some = candidates.filter(wanted);
  return some.length > 0 ? some : candidates;
}

function isNear(one: Candidate, other: Candidate): boolean {
  const ratio = one.count / other.count;
  return ratio < NEAR && ratio > 1 / NEAR;
}
