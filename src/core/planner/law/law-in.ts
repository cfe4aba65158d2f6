import type { RegulationId } from "../../brief/facts.ts";
import type { LawVariant, RegulationRow } from "../../catalog/regulations/regulation-row.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { type Described, holds } from "../watch/traits.ts";

/** A law as this product has it: the rules of its authority that the brief's words speak of. */
export function lawIn(id: RegulationId, context: Pick<Described, "brief">): RegulationRow {
  const row: RegulationRow = REGULATIONS[id];
  const variant = variantOf(id, context);
  if (variant === undefined) return row;
  const { words: _words, unless: _unless, records: _records, ...parts } = variant;
  return { ...row, ...parts };
}

/** The variant of a law that the brief's words show, if they do. */
export function variantOf(id: RegulationId, { brief }: Pick<Described, "brief">): LawVariant | undefined {
  const { variants }: RegulationRow = REGULATIONS[id];
  if (variants === undefined) return undefined;
  const text = Object.values(brief).join("\n");
  return variants.find(({ words, unless }) => words.test(text) && !(unless?.test(text) ?? false));
}

/** Controller, processor, covered entity, ... as the law calls the maker in this market, or by the brief's words. */
export function roleOf(
  { roleAssumed: { byDefault, byMarket, byWords } }: RegulationRow,
  { brief, profile }: Pick<Described, "brief" | "profile">,
): string {
  const said = byWords?.words.test(Object.values(brief).join("\n")) ? byWords.role : byDefault;
  return byMarket[profile.market] ?? said;
}

/** The gates of a law in this product, and what shows them. Duties towards customers ask nothing of a tool that only staff see. */
export function askedBy(row: RegulationRow, context: Described): { gates: string[]; proof: string[] } {
  const role = roleOf(row, context);
  const cases = (row.gatesWhere ?? []).filter(
    (one) => (one.role === undefined || one.role === role) && holds(one, context),
  );
  const ofCustomers = context.profile.market === "internal" ? [] : (row.gatesOfCustomers ?? []);
  return {
    gates: [...ofCustomers, ...row.gates, ...cases.flatMap(({ gates }) => gates)],
    proof: [...row.proof, ...cases.flatMap(({ proof = [] }) => proof)],
  };
}
