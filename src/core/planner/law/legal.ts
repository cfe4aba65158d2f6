import {
  ARTICLE_9_LAWS,
  DATA_FLOW_WORDS,
  DATA_FLOWS,
  INPUTS,
  LAWFUL_BASIS,
  NAMED_DATA,
  NOTICES,
  NOTICES_OF_LAWS,
  SENSITIVE_DATA,
} from "../../catalog/data-flows.ts";
import { CONTROLLER_OR_PROCESSOR } from "../../catalog/regulations/regulation-row.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { DISCLAIMER } from "../../catalog/regulations/treatments.ts";
import type { DataFlow, Legal } from "../../plan/legal.ts";
import type { Phase } from "../../plan/phase.ts";
import { clipped, listed } from "../checks/words.ts";
import type { PlanContext } from "../context.ts";
import { controlShare } from "../phases/control.ts";
import { modelPlace } from "./model-place.ts";
import { lawsOfOpenPlaces } from "./open-places.ts";
import { firstDataOf, retentionOf } from "./record-duties.ts";
import { BEFORE_REAL_DATA, type TreatedLaw, treatedLaws } from "./treated-laws.ts";

/** Whose data goes where in each phase, and the notices that Legal words; placeholders stand in square brackets. */
export function legalOf(context: PlanContext, phases: readonly Pick<Phase, "id" | "kind" | "cohort">[]): Legal {
  const kinds = phases.map(({ kind }) => kind);
  const share = controlShare(context, kinds);
  const input = inputOf(context);
  const laws = treatedLaws(context, kinds);
  const slots: Readonly<Record<string, string>> = {
    units: context.profile.unit.many,
    first: firstDataOf(context),
    model: modelPlace(context),
    holdout: share === 0 ? "" : DATA_FLOW_WORDS.butHoldout,
  };
  const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
  return {
    dataFlows: said(
      phases.map(({ id, kind }, at) => {
        const row = DATA_FLOWS[kind];
        const data = at > BEFORE_REAL_DATA + 1 ? DATA_FLOW_WORDS.sameInput : input;
        return {
          phase: id,
          data: `${fill(row.data).replace("{input}", () => data)}; ${DATA_FLOW_WORDS.out}`,
          flow: fill(row.flow),
          lawfulBasis: basisOf(context, at),
          retention:
            at <= BEFORE_REAL_DATA ? row.retention : retentionOf(context, row.retention, at > BEFORE_REAL_DATA + 1),
        };
      }),
    ),
    notices: noticesOf(context, phases, laws),
    disclaimer: DISCLAIMER,
  };
}

/** What is as in the phase before is not said twice. */
function said(flows: readonly DataFlow[]): DataFlow[] {
  const cell = (at: number, key: "flow" | "lawfulBasis" | "retention") => {
    const text = flows[at]?.[key] ?? "";
    return at > 0 && text === flows[at - 1]?.[key] ? DATA_FLOW_WORDS.same : text;
  };
  return flows.map((flow, at) => ({
    ...flow,
    flow: cell(at, "flow"),
    lawfulBasis: cell(at, "lawfulBasis"),
    retention: cell(at, "retention"),
  }));
}

/** What the feature reads, in words of its kind and of the brief, and what of it laws guard most. */
function inputOf(context: PlanContext): string {
  const { brief, profile } = context;
  const found = brief.feature.match(NAMED_DATA.words) ?? [];
  const nouns = [...new Set(found.map((noun) => noun.toLowerCase()))].slice(0, NAMED_DATA.most);
  const kinds = sensitiveKinds(context);
  return DATA_FLOW_WORDS.input
    .replace("{reads}", INPUTS[profile.archetype])
    .replace("{named}", () => (nouns.length === 0 ? "" : DATA_FLOW_WORDS.named.replace("{nouns}", listed(nouns))))
    .replace("{sensitive}", () =>
      kinds.length === 0 ? "" : DATA_FLOW_WORDS.sensitive.replace("{kinds}", listed(kinds)),
    );
}

function sensitiveKinds({ brief, facts }: PlanContext): string[] {
  const text = [brief.feature, brief.userBase, brief.riskProfile].join("\n");
  return SENSITIVE_DATA.filter(
    ({ laws, hazards, words }) =>
      words.test(text) ||
      facts.regulations.some(({ id }) => laws.includes(id)) ||
      facts.hazards.some(({ id }) => hazards.includes(id)),
  ).map(({ name }) => name);
}

/** "Processor" and "controller" are words of some laws only: elsewhere the basis is named by what the maker does. */
function basisOf(context: PlanContext, at: number): string {
  const { facts, brief, profile, people } = context;
  const ids = [...facts.regulations, ...lawsOfOpenPlaces(facts, brief)].map(({ id }) => id);
  const known = ids.length === 0 || ids.some((id) => REGULATIONS[id].roleAssumed === CONTROLLER_OR_PROCESSOR);
  const role = CONTROLLER_OR_PROCESSOR.byMarket[profile.market as keyof typeof CONTROLLER_OR_PROCESSOR.byMarket];
  const plain = role === "processor" ? LAWFUL_BASIS.vendor : LAWFUL_BASIS.own;
  const text =
    profile.market === "internal" ? LAWFUL_BASIS.employer : known ? LAWFUL_BASIS[role ?? "controller"] : plain;
  const kinds = ids.some((id) => ARTICLE_9_LAWS.includes(id)) ? sensitiveKinds(context) : [];
  const owner = role === "processor" ? "legal-counsel" : known ? "dpo" : "privacy-officer";
  return (at <= BEFORE_REAL_DATA ? LAWFUL_BASIS.testing : text)
    .replace("{owner}", people.title(owner))
    .replace("{more}", () => (kinds.length === 0 ? "" : LAWFUL_BASIS.more.replace("{kinds}", listed(kinds))));
}

function noticesOf(
  context: PlanContext,
  phases: readonly Pick<Phase, "kind">[],
  laws: readonly TreatedLaw[],
): string[] {
  const { profile } = context;
  const business = profile.market in CONTROLLER_OR_PROCESSOR.byMarket;
  const invited = phases.some(({ kind }) => kind === "closed_beta" || kind === "opt_in_beta");
  const ofLaws = laws.flatMap((law) => {
    const asked = NOTICES_OF_LAWS[law.row.id];
    if (asked === undefined || law.outside || law.treatment === "XP") return [];
    const text = NOTICES.ofLaw
      .replace("{law}", law.row.id)
      .replace("{protects}", law.row.protects)
      .replace("{owner}", context.people.title(law.row.owner))
      .replace("{byCustomer}", isOfCustomer(law, context) ? NOTICES.byCustomer : "")
      .replace("{asked}", asked);
    return [text];
  });
  return [
    ...NOTICES.always.map((text) => text.replaceAll("{feature}", () => clipped(profile.title, 60))),
    ...(business ? NOTICES.business : []),
    ...(invited ? NOTICES.invited : []),
    ...ofLaws,
  ];
}

/** Who acts for customers under a law words its notice, and they give it. */
function isOfCustomer({ row }: TreatedLaw, context: PlanContext): boolean {
  return row.roleAssumed.byMarket[context.profile.market] === "processor";
}
