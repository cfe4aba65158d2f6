import type { Source, Words } from "../../text-plan/source.ts";
import type { RuleMeta } from "../rule.ts";
import type { TextView } from "./text-view.ts";

/** A change of one stretch of a source that mends a breach and nothing else. */
export interface TextFix {
  /** Of the words that are replaced; they must stand in the source letter for letter. */
  readonly words: Words;
  readonly by: string;
}

/** One place where a plan in words breaks a rule. The message shows the computation: numbers, not adjectives. */
export interface TextBreach {
  readonly at: Words;
  readonly message: string;
  /** What the fault is about, where one rule can find several: breaches with the same subject fold into one finding. */
  readonly subject?: string;
  readonly fix?: TextFix;
}

/** The good plan with stretches of its text replaced, each by another. */
export interface TextExample {
  readonly is: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** Other rules that the same edits must break too. */
  readonly alsoBreaks?: readonly string[];
}

/** A rule over a plan in words, whoever wrote it. It never throws and has no state. */
export interface TextRule {
  /** Permanent name, kebab-case: the name of its file, and the code of its findings. */
  readonly id: string;
  readonly meta: Omit<RuleMeta, "invariant">;
  check(view: TextView): Iterable<TextBreach>;
  readonly examples: { readonly bad: readonly [TextExample, ...TextExample[]]; readonly good?: readonly TextExample[] };
}

/** Gives the object its type, so that a rule's file is one literal. */
export function textRule(definition: TextRule): TextRule {
  return definition;
}

export type { Source };
