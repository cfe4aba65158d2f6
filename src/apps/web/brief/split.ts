import type { Brief } from "../../../core/brief/brief.ts";
import { askOnce } from "../worker/client.ts";

/** A text of any form as five fields, read in a worker; null where it can't be made out. */
export async function readBriefText(text: string): Promise<Brief | null> {
  const answer = await askOnce({ ask: "split", text });
  return answer.told === "split" ? answer.value.brief : null;
}

const HEADING = /^(?:#{1,6}\s+\S|[A-Z][A-Za-z' ]{2,48}:\s*$|\s*\{\s*")/gm;

/** Whether a pasted text looks like a whole document and not like words for one field. */
export function looksWhole(text: string): boolean {
  const heads = text.match(HEADING)?.length ?? 0;
  return heads >= 2 || (heads === 1 && text.trim().startsWith("{"));
}
