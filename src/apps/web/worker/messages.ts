import type { Brief } from "../../../core/brief/brief.ts";
import type { Facts } from "../../../core/brief/facts.ts";
import type { Comparison } from "../../../core/compare/compare-plans.ts";
import type { Effect } from "../../../core/compare/effects.ts";
import type { EditOutcome } from "../../../core/edit/outcome.ts";
import type { Edit } from "../../../core/plan/edit.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { AssumedValues } from "../../../core/planner/assume/values.ts";
import type { Finding } from "../../../core/shared/finding.ts";
import type { WorldReport } from "../../../core/simulate/report.ts";
import type { FormatName } from "../../cli/formats.ts";
import type { FactEdit } from "./fact-edits.ts";

/** What a plan is made from. */
export interface Basis {
  readonly brief: Brief;
  readonly assumed: Partial<AssumedValues>;
  readonly start: string | null;
  /** What a person set against what was read. */
  readonly edits: readonly FactEdit[];
  /** What a person set in the plan itself: gates and phases. */
  readonly planEdits: readonly Edit[];
  /** The facts of a brief whose words were left out of a link; null where the text is there to be read. */
  readonly facts: Facts | null;
}

/** The parts of the sheet that core's documents write: markup in which every text of the plan is escaped. */
export type Sections = Readonly<Record<SectionName, string>>;
export type SectionName =
  | "profile"
  | "summary"
  | "timetable"
  | "ladders"
  | "phases"
  | "kills"
  | "exclusions"
  | "law"
  | "monitoring"
  | "behaviour"
  | "signOff"
  | "patterns";

export interface Read {
  /** As read, without edits. */
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

export interface Planned {
  readonly basis: Basis;
  /** Null where there is nothing to plan; the findings say why. */
  readonly plan: Plan | null;
  readonly sections: Sections | null;
  readonly findings: readonly Finding[];
  /** What moved since the plan before; empty for the first. */
  readonly effects: readonly Effect[];
  /** What became of each edit of the plan. */
  readonly outcomes: readonly EditOutcome[];
  /** The page for a supervised trial, where there are too few people for phases. */
  readonly trial: string | null;
}

export interface Simulation {
  readonly runs: number;
  readonly of: number;
  readonly worlds: readonly WorldReport[];
  /** What becomes of the rollouts, as a figure in markup. */
  readonly figure: string;
}

/** A stretch of a checked text, by its places in it, and what it would become. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly by: string;
}

export interface CheckedFinding extends Finding {
  /** The stretch that it is about; null for the whole text. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** What mends it and nothing else. */
  readonly fixes: readonly Fix[];
}

export interface Checked {
  readonly title: string | null;
  readonly sealed: boolean | null;
  readonly findings: readonly CheckedFinding[];
}

export interface Compared {
  /** The later one, on whose axis both are drawn. */
  readonly plan: Plan;
  readonly comparison: Comparison;
  /** Markup of core's figures. */
  readonly profile: string;
  readonly ladders: string;
}

export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a plan is made from, the text of a plan.json, or a plan. */
export type Comparable = Basis | string | Plan;

/** What the page asks of a worker. */
export type Request =
  | { readonly ask: "plan"; readonly basis: Basis }
  | { readonly ask: "rank"; readonly basis: Basis }
  /** Each by what it is made from, the text of a plan.json, or the plan itself. */
  | { readonly ask: "compare"; readonly before: Comparable; readonly after: Comparable }
  | { readonly ask: "simulate"; readonly plan: Plan }
  | { readonly ask: "documents"; readonly plan: Plan; readonly formats: readonly FormatName[] }
  | { readonly ask: "explain"; readonly plan: Plan; readonly gate: string }
  | { readonly ask: "split"; readonly text: string }
  | { readonly ask: "lint"; readonly text: string };

/** What a worker says; "done" or "failed" ends an answer. */
export type Answer =
  | { readonly told: "done" }
  | { readonly told: "read"; readonly value: Read }
  | { readonly told: "planned"; readonly value: Planned }
  | { readonly told: "checked"; readonly value: readonly Finding[] }
  | { readonly told: "ranked"; readonly value: Pick<Plan, "assumptions" | "summary"> | null }
  | { readonly told: "compared"; readonly value: Compared | null }
  | { readonly told: "simulated"; readonly value: Simulation }
  | { readonly told: "documents"; readonly value: readonly OutFile[] }
  | {
      readonly told: "explained";
      readonly value: { readonly title: string; readonly parts: readonly Explained[] } | null;
    }
  | { readonly told: "split"; readonly value: { readonly brief: Brief | null; readonly findings: readonly Finding[] } }
  | { readonly told: "linted"; readonly value: Checked }
  | { readonly told: "failed"; readonly value: string };

export interface Explained {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface Numbered<Message> {
  readonly id: number;
  readonly last: boolean;
  readonly message: Message;
}
