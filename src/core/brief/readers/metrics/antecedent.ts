import type { Clause } from "./clause.ts";
import { isSameUnit } from "./links.ts";
import { type MetricName, renamed } from "./metric-name.ts";
import { asNounPhrase, headEnd, inPlural, lower } from "./sentence.ts";
import { isParticiple, isPeople, isPlural, isPluralVerb } from "./word-forms.ts";

/** What may stand between two clauses of one sentence. */
const BORDER = /^[\s,&+]*(?:and|but|while)?\s*$/;

/** A clause whose name leans on the clause before, and that clause where the two together say what it counts. */
export interface Completed {
  readonly before: Clause;
  readonly clause: Clause;
}

/** Gives a name the noun that only the clause before it has; null where it leans on nothing. */
export function completed(text: string, before: Clause, clause: Clause): Completed | null {
  const { name } = clause;
  if (name === null || before.name === null) return null;
  if (name.elided !== null) {
    const isNear = name.elided.refersTo !== "same sentence" || BORDER.test(text.slice(before.end, clause.start));
    return isNear ? withSubject(before, before.name, clause, name) : null;
  }
  return withHead(text, before, before.name, clause, name);
}

/** "…, and 90% of them compile": the noun of the metric before. */
function withSubject(before: Clause, earlier: MetricName, clause: Clause, name: MetricName): Completed | null {
  if (name.elided === null) return null;
  const { predicate, refersTo } = name.elided;
  const words = earlier.text.split(" ");
  const head = words.slice(0, headEnd(words.map(lower)));
  const noun = lower(head.at(-1));
  if (!isPlural(noun) && !isPeople(noun)) return null;
  const isWhole = refersTo === "those" && words.some((word) => /^(?:who|that)$/.test(word));
  const sentence = inPlural({ subject: isWhole ? words : head, predicate });
  const isSaid = sentence.predicate.some((word) => isPluralVerb(lower(word)));
  const full = isSaid ? asNounPhrase(sentence) : [...head, ...predicate];
  return { before, clause: { ...clause, name: renamed(name, full.join(" "), name.words) } };
}

const PREPOSITION = /^\s*(?:\+|(?:or|and) \w+|at (?:least|most))?\s*(on|for|in|among|with|at)\s+(?:the |our |an? )?$/;

/** "Accuracy 99% on typed forms and 96% on handwritten ones": both name the accuracy, and on what. */
function withHead(
  text: string,
  before: Clause,
  earlier: MetricName,
  clause: Clause,
  name: MetricName,
): Completed | null {
  const [first, second] = [before.roles.target, clause.roles.target];
  if (first === null || second === null || !isSameUnit(first.amount, second.amount)) return null;
  if (!BORDER.test(text.slice(before.end, clause.start)) || earlier.start > first.amount.start) return null;
  const preposition = PREPOSITION.exec(text.slice(second.amount.end, name.start))?.[1];
  if (preposition === undefined || name.start < second.amount.end) return null;
  const aside = new RegExp(`^\\s*(?:\\+|(?:or|and) \\w+)?\\s*(${preposition} [^,;(]{2,60})$`).exec(
    text.slice(first.amount.end, before.end),
  );
  const tail = aside?.[1] ?? "";
  const head = earlier.text;
  const noun = lastPlural(tail === "" ? head : tail);
  const said = name.text.replace(/\bones\b/, noun ?? "ones");
  return {
    before: tail === "" || head.endsWith(tail) ? before : { ...before, name: renamed(earlier, `${head} ${tail}`) },
    clause: {
      ...clause,
      name: renamed(
        name,
        `${tail !== "" && head.endsWith(tail) ? head.slice(0, -tail.length).trim() : head} ${preposition} ${said}`,
      ),
      statistic: clause.statistic ?? before.statistic,
    },
  };
}

function lastPlural(words: string): string | null {
  return words.split(/\s+/).findLast((word) => isPlural(lower(word)) && !isParticiple(lower(word))) ?? null;
}
