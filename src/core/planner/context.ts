import type { Brief } from "../brief/brief.ts";
import type { Facts } from "../brief/facts.ts";
import type { Population } from "../plan/population.ts";
import type { Profile } from "../plan/profile.ts";
import type { AssumedValues } from "./assume/values.ts";
import type { People } from "./people/people.ts";

/** What every step of planning may look at: settled before the first of them, and changed by none. */
export interface PlanContext {
  readonly brief: Brief;
  readonly facts: Facts;
  readonly profile: Profile;
  readonly values: AssumedValues;
  readonly population: Population;
  /** The number that counts of people are made from: an upper bound while the eligible population is not known. */
  readonly base: number;
  /** Titles of roles, as this organisation has them. */
  readonly people: People;
  /** First day of phase 1, a Wednesday; null gives relative weeks. */
  readonly startDate: string | null;
}
