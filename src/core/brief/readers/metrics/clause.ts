import { tokensOf } from "../../text/tokens.ts";
import { amountsOf } from "./amounts.ts";
import type { MetricName } from "./metric-name.ts";
import { nameOf } from "./name.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Roles, rolesOf } from "./roles.ts";
import type { Statistic } from "./statistic-cues.ts";

/** What a clause of the metrics field says, before it is a fact. Offsets are into the canonical text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly roles: Roles;
  readonly name: MetricName | null;
  /** Said in so many words. */
  readonly statistic: Statistic | null;
}

/** Cuts a stretch of the canonical text into pieces and gives its amounts their roles. Linear in its length. */
export function clauseOf(text: string, start: number, end: number): Clause {
  const tokens = tokensOf(text.slice(start, end), start);
  const pieces = piecesOf(tokens, amountsOf(tokens));
  const roles = rolesOf(pieces);
  const said = pieces.find((piece) => piece.statistic !== null)?.statistic ?? null;
  const statistic = roles.share === null ? said : (`p${roles.share}` as Statistic);
  return { start, end, pieces, roles, name: nameOf(text, pieces, roles), statistic };
}
