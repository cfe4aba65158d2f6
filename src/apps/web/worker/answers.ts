import "./no-eval.ts";
import { Facts } from "../../../core/brief/facts.ts";
import { type Reading, readBrief } from "../../../core/brief/read-brief.ts";
import { effectsOf } from "../../../core/compare/effects.ts";
import { Edit } from "../../../core/plan/edit.ts";
import { isSealed } from "../../../core/plan/hash-plan.ts";
import { parsePlan } from "../../../core/plan/parse-plan.ts";
import { PLAN_SCHEMA, type Plan } from "../../../core/plan/plan.ts";
import { makePlan } from "../../../core/planner/make-plan.ts";
import type { Finding } from "../../../core/shared/finding.ts";
import { editedFacts } from "./fact-edits.ts";
import type { Answer, Basis, Checked, Comparable, OutFile, Planned, Request } from "./messages.ts";
import { sectionsOf } from "./sections-of.ts";

type Tell = (answer: Answer) => void;
type Answers = { readonly [Ask in Request["ask"]]: (request: Extract<Request, { ask: Ask }>, tell: Tell) => unknown };

/** What the first plan can do without is loaded when it is asked for. */
const linter = () => import("../../../core/lint/lint-plan.ts");

/** The plan before, for what moved. */
let before: Plan | null = null;

export const ANSWERS: Answers = {
  async plan({ basis }, tell) {
    const { facts: asRead, findings } = readingOf(basis);
    tell({ told: "read", value: { facts: asRead, findings } });
    const facts = editedFacts(asRead, basis.brief, basis.edits);
    const made = makePlan({ ...inputOf(basis), facts, findings, ranked: false });
    tell({ told: "planned", value: await planned(basis, made, facts) });
    // The linter has nothing new to say most of the time; the plan need not wait for it.
    if (made.plan === null) tell({ told: "checked", value: [] });
    else tell({ told: "checked", value: (await linter()).lintPlan(made.plan) });
  },
  rank({ basis }, tell) {
    const { facts, findings } = readingOf(basis);
    const edited = editedFacts(facts, basis.brief, basis.edits);
    const { plan } = makePlan({ ...inputOf(basis), facts: edited, findings });
    tell({ told: "ranked", value: plan && { assumptions: plan.assumptions, summary: plan.summary } });
  },
  async compare({ before, after }, tell) {
    const [old, now] = [comparable(before), comparable(after)];
    const { compared } = await import("./compared.ts");
    tell({ told: "compared", value: old === null || now === null ? null : compared(old, now) });
  },
  async simulate({ plan }, tell) {
    const { simulatePlan } = await import("../../../core/simulate/simulate-plan.ts");
    const { STANDING_WORLDS } = await import("../../../core/simulate/standing-worlds.ts");
    const { departuresMarkup } = await import("./departures-markup.ts");
    const worlds = STANDING_WORLDS.filter(({ name }) => WORLDS.includes(name));
    for (const runs of RUNS) {
      const { worlds: reports } = simulatePlan(plan, { worlds, runs, seed: 1 });
      tell({
        told: "simulated",
        value: { runs, of: RUNS.at(-1) ?? runs, worlds: reports, figure: departuresMarkup(plan, reports, runs) },
      });
    }
  },
  async documents({ plan, formats }, tell) {
    const { FORMATS } = await import("../../cli/formats.ts");
    const files: OutFile[] = [];
    for (const format of formats) files.push(...(await FORMATS[format].make(plan)));
    tell({ told: "documents", value: files });
  },
  async explain({ plan, gate }, tell) {
    const { explainGate } = await import("../../../core/explain/explain-gate.ts");
    const told = explainGate(plan, gate);
    tell({
      told: "explained",
      value: told && { title: told.title, parts: told.sections.map(({ heading, lines }) => ({ heading, lines })) },
    });
  },
  async split({ text }, tell) {
    const { readBriefText } = await import("../../../core/brief/intake/read-brief-text.ts");
    tell({ told: "split", value: readBriefText(text) });
  },
  async lint({ text }, tell) {
    tell({ told: "linted", value: await checked(text) });
  },
};

function comparable(from: Comparable): Plan | null {
  if (typeof from === "string") return planOfText(from);
  return "phases" in from ? from : planOf(from);
}

function planOf(basis: Basis): Plan | null {
  const { facts, findings } = readingOf(basis);
  return makePlan({ ...inputOf(basis), facts: editedFacts(facts, basis.brief, basis.edits), findings, ranked: false })
    .plan;
}

function planOfText(text: string): Plan | null {
  const parsed = parsePlan(ownPlan(text));
  return parsed.ok ? parsed.plan : null;
}

/** What the planner is given beside the facts. Edits of a link are somebody else's and are checked. */
function inputOf({ brief, assumed, start, planEdits }: Basis) {
  const edits = planEdits.flatMap((edit) => Edit.safeParse(edit).data ?? []);
  return { brief, assumed, start, edits, generator: GENERATOR };
}

/** The text read, or the facts of a link without text; those are somebody else's and are checked. */
function readingOf({ brief, facts }: Basis): Reading {
  const given = facts === null ? null : Facts.safeParse(facts);
  return given?.success ? { facts: given.data, findings: [] } : readBrief(brief);
}

const WORLDS = ["promised", "halfway", "pause-line", "kill-line"];
/** Each answer is finer than the one before: half the error. */
const RUNS = [250, 1_000, 4_000, 10_000];

async function planned(
  basis: Basis,
  { plan, findings, edits: outcomes }: ReturnType<typeof makePlan>,
  facts: Parameters<typeof makePlan>[0]["facts"],
): Promise<Planned> {
  if (plan === null)
    return { basis, plan, findings, sections: null, effects: [], outcomes, trial: await trial(basis, facts, findings) };
  const effects = before === null ? [] : effectsOf(before, plan).filter(({ text }) => text.before !== text.after);
  before = plan;
  return { basis, plan, findings, sections: sectionsOf(plan), effects, outcomes, trial: null };
}

async function trial(
  { brief }: Basis,
  facts: Parameters<typeof makePlan>[0]["facts"],
  findings: Planned["findings"],
): Promise<string | null> {
  if (!findings.some(({ code }) => code === "too-few-people")) return null;
  const { trialPage } = await import("../../../core/documents/trial/trial-page.ts");
  return trialPage(brief, facts);
}

/** A plan that somebody pasted: ours by its contract, every other by what its words say. */
async function checked(text: string): Promise<Checked> {
  const own = ownPlan(text);
  if (own === null) return (await import("./checked-text.ts")).checkedText(text);
  const parsed = parsePlan(own);
  const plain = (findings: readonly Finding[]) => findings.map((finding) => ({ ...finding, at: null, fixes: [] }));
  if (!parsed.ok) return { title: null, sealed: null, findings: plain(parsed.findings) };
  return {
    title: parsed.plan.profile.title,
    sealed: isSealed(parsed.plan),
    findings: plain((await linter()).lintPlan(parsed.plan)),
  };
}

/** The value of a text that is JSON and names our schema, of whatever version. */
function ownPlan(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const schema = Reflect.get(Object(value), "schema");
    return typeof schema === "string" && schema.startsWith(PLAN_SCHEMA.split("@")[0] ?? PLAN_SCHEMA) ? value : null;
  } catch {
    return null;
  }
}
