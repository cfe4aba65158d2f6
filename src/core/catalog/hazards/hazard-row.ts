import type { Archetype, HazardId } from "../../brief/facts.ts";
import type { Condition } from "../archetypes/traits.ts";
import { type Cited, ours } from "../metrics/cited.ts";
import type { MetricRow, Reported } from "../metrics/metric-row.ts";
import type { Rule } from "../metrics/rule.ts";
import type { Duration } from "../metrics/time.ts";
import type { RoleId } from "../roles/roles.ts";
import type { NistRisk, OwaspRisk } from "./frameworks.ts";
import type { SeverityId } from "./severities.ts";

/** How many clean units put the one-sided 95 % bound at a ceiling, or what is done where nothing is sampled. */
export interface CleanPass {
  /** In percent; null where units are not sampled against a ceiling. */
  readonly ceiling: number | null;
  readonly units: number | null;
  readonly text: string;
}

/** Which metric answers for a hazard in a plan. */
export interface HazardWatch {
  /** The weightiest monitor. */
  readonly monitor: string;
  /** Metrics of archetypes that stand in for it where the archetype has them. */
  readonly variants: readonly string[];
  /** Other metrics that answer for the hazard where a plan has them for another reason. */
  readonly also: readonly string[];
  /** The confirmed event that is counted where several hazards share one metric. */
  readonly event: string;
  /** What a confirmed event leads to. */
  readonly act: "kill" | "contain" | "revert-model";
  /** Whether minors, patients or applicants among the people make it a step graver. */
  readonly rises: boolean;
  /** Watched too where a plan has room: what scales with people, beside what is counted. */
  readonly beside?: readonly string[];
  /** Where no variant fits: the first prohibited event that one of the brief's laws, owned by one of these, watches. */
  readonly firstOfLawsOf?: readonly RoleId[];
}

/** The same hazard in another product, or meant otherwise: the first that fits replaces these parts of the row. */
export interface HazardVariant extends Condition {
  /** In the clause of the brief that names the hazard. A variant with words never fits a hazard that the plan adds. */
  readonly words?: RegExp;
  readonly meaning?: string;
  readonly monitor?: string;
  readonly event?: string;
  readonly act?: HazardWatch["act"];
  readonly signOff?: readonly RoleId[];
  readonly killWithin?: HazardRow["killWithin"];
  readonly killAction?: string;
  readonly preLaunch?: readonly string[];
}

/** What a plan does about a harm, whether its brief names it or its archetype brings it. */
export interface HazardRow extends Cited {
  readonly id: HazardId;
  readonly meaning: string;
  /** Of a confirmed event. `cases` are severities of special events, beside the rule that raises all of them. */
  readonly severity: {
    readonly byDefault: SeverityId;
    readonly cases: readonly { readonly severity: SeverityId; readonly when: string }[];
  };
  readonly killType: string;
  /** Who signs before the first customer sees the feature; the first role owns. */
  readonly signOff: readonly RoleId[];
  readonly monitors: readonly MetricRow[];
  readonly watch: HazardWatch;
  /** Where an archetype may bring it although the brief does not name it; absent: in every product. */
  readonly broughtWhere?: Condition;
  readonly variants?: readonly HazardVariant[];
  readonly detection: string;
  readonly evidence: readonly CleanPass[];
  readonly investigate: readonly Rule[];
  readonly pause: readonly Rule[];
  readonly kill: readonly Rule[];
  /** The quickest and the slowest time in which a kill takes effect; automatic ones reach clients within 15 minutes. */
  readonly killWithin: { readonly first: Duration; readonly last: Duration };
  readonly killAction: string;
  readonly preLaunch: readonly string[];
  /** Why nobody is held back once the feature is shown to work; absent where a holdout does no harm. */
  readonly withholdingHarms?: { readonly archetypes: readonly Archetype[]; readonly why: string };
  /** What a reader of the numbers has to know. */
  readonly notes: readonly string[];
  readonly reported: readonly Reported[];
  readonly frameworks: { readonly nist: readonly NistRisk[]; readonly owasp: readonly OwaspRisk[] };
}

export const SOURCE = ours("hazards: monitors, rules and checks");
