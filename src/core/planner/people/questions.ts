import { LAWS_BESIDE_ASKED } from "../../catalog/regulations/laws-beside.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import type { Question } from "../../plan/follow-up.ts";
import { snakeCase } from "../../plan/ids.ts";
import { computed } from "../because.ts";
import { clipped, grouped, listed } from "../checks/words.ts";
import { confirmerOf } from "../cohorts/confirmer.ts";
import { isAnonymous, isEvidenceAsked, isRefusal } from "../cohorts/evidence-of.ts";
import { lawsOfExclusion } from "../cohorts/laws-of-exclusion.ts";
import { vagueCover } from "../cohorts/vague-cover.ts";
import type { PlanContext } from "../context.ts";
import { doubtAbout, lawsBeside } from "../law/doubts.ts";
import { lawIn, roleOf } from "../law/law-in.ts";
import { denominatorOf } from "../watch/counted-on.ts";
import { isReportOnly } from "../watch/report-only.ts";
import { openRegions } from "./open-regions.ts";

/** What only people can answer, the weightiest first, and what holds until they do. */
export function questionsOf(context: PlanContext): Question[] {
  return [
    ...populationQuestions(context),
    ...profileQuestions(context),
    ...doubtQuestions(context),
    ...regionQuestions(context),
    ...choiceQuestions(context),
    ...besideQuestions(context),
    ...exclusionQuestions(context),
    ...roleQuestions(context),
    ...targetQuestions(context),
    ...denominatorQuestions(context),
  ];
}

interface Asked {
  readonly id: string;
  readonly text: string;
  readonly asks: RoleId;
  readonly untilAnswered: string;
  readonly influence: string;
  /** The fact that the brief leaves open. */
  readonly fact: string;
}

function question({ people }: PlanContext, { fact, asks, ...rest }: Asked): Question {
  return { ...rest, asks: people.title(asks), because: computed("the brief leaves it open", [`fact:${fact}`]) };
}

function populationQuestions(context: PlanContext): Question[] {
  const { population, base, facts } = context;
  if (population.stated === null)
    return [
      question(context, {
        id: "population",
        text: "How many people could get the feature?",
        asks: "product-manager",
        untilAnswered: `${grouped(base)} people, an assumption`,
        influence: "every count of people, which gates can be measured, and how many phases there are",
        fact: "population",
      }),
    ];
  if (population.eligible !== null) return [];
  return [
    question(context, {
      id: "eligible",
      text: `How many of the ${grouped(population.stated)} ${population.unit} are kept out (${facts.exclusions.length} ${facts.exclusions.length === 1 ? "exclusion" : "exclusions"})?`,
      asks: "data-science-lead",
      untilAnswered: `counts are upper bounds, and gates are proven with ${grouped(population.planningLow)}`,
      influence: "which gates can be measured",
      fact: "exclusions",
    }),
  ];
}

function profileQuestions(context: PlanContext): Question[] {
  const { facts, profile } = context;
  const questions: Question[] = [];
  if (facts.market === null)
    questions.push(
      question(context, {
        id: "market",
        text: "Is it sold to businesses, to consumers, or used by your own staff?",
        asks: "product-manager",
        untilAnswered: `planned as ${profile.market}`,
        influence: "the first customer phase, who is told by law, and the design effect",
        fact: "market",
      }),
    );
  if (facts.riskLevel === null)
    questions.push(
      question(context, {
        id: "risk",
        text: "Which risk level has been agreed?",
        asks: "product-manager",
        untilAnswered: `planned as ${profile.riskLevel}`,
        influence: "the number of phases, how fast exposure grows, and who signs",
        fact: "riskLevel",
      }),
    );
  return questions;
}

function regionQuestions(context: PlanContext): Question[] {
  return openRegions(context).map(({ id, text, untilAnswered }) =>
    question(context, {
      id,
      text,
      asks: "legal-counsel",
      untilAnswered,
      influence: "a checklist gate before they are let in, a notification clock, and how many people are eligible",
      fact: "regulations",
    }),
  );
}

/** Laws that the brief names and that can hardly apply: heeded, and asked about. */
function doubtQuestions(context: PlanContext): Question[] {
  const doubts = context.facts.regulations.flatMap(({ id }) => doubtAbout(REGULATIONS[id], context) ?? []);
  return doubts.map((doubt, index) =>
    question(context, {
      id: `doubt-${index}`,
      text: `${doubt}. Which is meant?`,
      asks: "legal-counsel",
      untilAnswered: "it is kept as named, with its controls and its clock",
      influence: "which controls are gates, and whom the law has told after an event",
      fact: "regulations",
    }),
  );
}

function besideQuestions(context: PlanContext): Question[] {
  const beside = lawsBeside(context);
  if (beside.length === 0) return [];
  const some = beside
    .slice(0, LAWS_BESIDE_ASKED)
    .map(({ law, citation, where }) => `${law} (${citation}), where ${where}`);
  return [
    question(context, {
      id: "laws-beside",
      text: `Does this apply too: ${some.join("; ")}?`,
      asks: "legal-counsel",
      untilAnswered: "no control of it is planned, and Legal's signature names it as open",
      influence: "a gate before those concerned come in, who is told, and what is kept",
      fact: "regulations",
    }),
  ];
}

/** Roles under a law that decide what is owed, not only who is told. */
function choiceQuestions(context: PlanContext): Question[] {
  return context.facts.regulations.flatMap(({ id }) => {
    const row = lawIn(id, context);
    const { choice } = row.roleAssumed;
    if (choice === undefined) return [];
    return [
      question(context, {
        id: `role-${snakeCase(id)}`,
        text: `What is the maker under ${id}: ${choice}?`,
        asks: "legal-counsel",
        untilAnswered: roleOf(row, context),
        influence: "which duties and clocks are the maker's own",
        fact: "regulations",
      }),
    ];
  });
}

function exclusionQuestions(context: PlanContext): Question[] {
  const { facts, people } = context;
  const quoted = (text: string) => `"${clipped(text, 60)}"`;
  const vague = facts.exclusions.flatMap((fact, index) => {
    const vagueness = vagueCover(fact.text);
    if (vagueness === null) return [];
    return [
      question(context, {
        id: `covers-${index}`,
        text: vagueness.asks ?? `${quoted(fact.text)}: who exactly is meant?`,
        asks: "legal-counsel",
        untilAnswered: vagueness.covers ?? "nobody who might be meant is let in",
        influence: "who is kept out, and how many people are eligible",
        fact: "exclusions",
      }),
    ];
  });
  const conditions = facts.exclusions.filter(({ until }) => until !== null);
  const confirmers = [
    ...new Set(conditions.map((fact) => confirmerOf(fact, lawsOfExclusion(fact, facts).keys(), people))),
  ];
  const unnamed = facts.exclusions.filter((fact) => isEvidenceAsked(context, fact));
  return [
    ...vague,
    ...(conditions.length === 0
      ? []
      : [
          question(context, {
            id: "conditions",
            text: `Who confirms, and by when, ${someOf([...new Set(conditions.map(({ until }) => quoted(until ?? "")))])}?`,
            asks: "product-manager",
            untilAnswered: `${listed(confirmers)} at the gate before the phase; who is not confirmed stays out`,
            influence: "whether the phase that lets them in takes place or is skipped",
            fact: "exclusions",
          }),
        ]),
    ...(unnamed.length === 0
      ? []
      : [
          question(context, {
            id: "attributes",
            text: `${isAnonymous(context) ? "What can show, where nobody signs in, that" : "What shows that"} someone belongs to ${someOf(unnamed.map(({ text }) => quoted(text)))}?`,
            asks: "engineering-lead",
            untilAnswered: unnamed.every(isRefusal)
              ? "nobody is served until the refusals can be read"
              : "who can't be checked stays out",
            influence: "how many people are eligible, and whether the exclusion can be kept at all",
            fact: "exclusions",
          }),
        ]),
  ];
}

function someOf(items: readonly string[]): string {
  return listed(items.length > 3 ? [...items.slice(0, 2), `${items.length - 2} more`] : items);
}

function roleQuestions(context: PlanContext): Question[] {
  const roles = context.facts.regulations.flatMap(({ id }) => {
    const row = lawIn(id, context);
    const role = roleOf(row, context);
    return role === "not applicable" || row.roleAssumed.choice !== undefined ? [] : [{ id, role }];
  });
  if (roles.length === 0) return [];
  return [
    question(context, {
      id: "role",
      text: `Which role does the maker have under ${someOf(roles.map(({ id }) => id))}?`,
      asks: "legal-counsel",
      untilAnswered: listed(roles.map(({ id, role }) => `${role} (${id})`)),
      influence: "who is told after an event and by when, and whose basis counts",
      fact: "market",
    }),
  ];
}

function targetQuestions(context: PlanContext): Question[] {
  const open = context.facts.metrics.filter((fact) => fact.comparator === "none" && !isReportOnly(fact, context));
  if (open.length === 0) return [];
  return [
    question(context, {
      id: "targets",
      text: `Which target is meant for ${someOf(open.map(({ name }) => clipped(name, 40)))}?`,
      asks: "product-manager",
      untilAnswered: "the present value is recorded in the first customer phase and a target agreed before the next",
      influence: "whether it is gated at all, and how long phases are",
      fact: "metrics",
    }),
  ];
}

/** What metrics are counted on, where nothing says how many of it there are. */
function denominatorQuestions(context: PlanContext): Question[] {
  const unknown = context.facts.metrics.flatMap((fact) => {
    const counted = denominatorOf(fact, context);
    return counted === null || counted.sample !== null || (fact.target === 0 && fact.comparator !== ">=")
      ? []
      : [{ name: fact.name, many: counted.many }];
  });
  if (unknown.length === 0) return [];
  return [
    question(context, {
      id: "denominators",
      text: `How many ${listed([...new Set(unknown.map(({ many }) => many))])} are there in a usual week among those who would get it?`,
      asks: "data-science-lead",
      untilAnswered: `${listed(unknown.map(({ name }) => `"${clipped(name, 40)}"`))} ${unknown.length === 1 ? "is" : "are"} only reported`,
      influence: "whether it is gated at all",
      fact: "metrics",
    }),
  ];
}
