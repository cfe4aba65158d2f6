import type { Piece } from "./pieces.ts";

const LEAD = /^(?:if|and|that|but|also|•|,|-)$/;
/** A verb behind the things of which there must be none. */
const VERB =
  /^(?:is|are|was|were|be|been|ever|gets?|got|has|have|had|goes|go|comes?|reaches|reach|leaves?|shows?|sees?|ends?|causes?|happens?|occurs?|results?|leads?|contains?|reveals?|loses?|misses)$/;
/** "No incident with a faulty handover among its causes": what is a harm by its name needs no verb. */
const HARM = /^(?:incidents?|accidents?|injur(?:y|ies)|deaths?|fatalit(?:y|ies)|breach(?:es)?|leaks?)$/;
const BEHIND_HARM = /^(?:with|caused|traced|attributed|linked|involving|due|from|where|because|in)$/;
const LONGEST = 24;

/** "No incident is traced to a block", "if no answer ever shows another's claims": zero of them, without a number. */
export function isZeroClaim(pieces: readonly Piece[]): boolean {
  if (pieces.length > LONGEST || pieces.some((piece) => piece.kind === "amount")) return false;
  const from = pieces.findIndex((piece) => !LEAD.test(piece.text));
  if (pieces[from]?.text !== "no") return false;
  const verb = pieces.findIndex((piece, at) => at > from + 1 && VERB.test(piece.text));
  const harm = pieces.findIndex((piece, at) => at > from && HARM.test(piece.text));
  if (harm > 0 && BEHIND_HARM.test(pieces.find(({ depth }, at) => at > harm && depth === 0)?.text ?? "")) return true;
  return verb > 0 && verb < pieces.length - 1;
}
