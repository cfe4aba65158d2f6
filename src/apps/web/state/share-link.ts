import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Facts } from "../../../core/brief/facts.ts";
import { BRIEF_FIELDS } from "../../../core/shared/brief-fields.ts";
import { SENT, type Work, workFrom } from "./work.ts";

/** Longer links are cut by mail programs and chats. */
export const LONGEST_LINK = 30_000;
/** A small link can hold a very large text; more than this is not unpacked. */
const MOST_UNPACKED = 4_000_000;

/** The state as a fragment, which browsers never send to a server. */
export function fragmentOf({ name, brief, assumed, start, edits, planEdits, facts }: Work): string {
  const packed = deflateSync(strToU8(JSON.stringify({ name, brief, assumed, start, edits, planEdits, facts })), {
    level: 9,
  });
  return SENT + base64Url(packed);
}

/**
 * The same plan without the brief's words: its facts, the name of the feature, and dots in place of the text, so that
 * the places of the facts still fit. Names of metrics and of who is kept out are facts and stay.
 */
export function withoutWords(work: Work, facts: Facts, title: string): Work {
  const dots = BRIEF_FIELDS.map((field) => [field, work.brief[field].replace(/\S/gu, "\u00b7")]);
  const brief = Object.fromEntries(dots) as Work["brief"];
  const rest = brief.feature.slice(title.length + 2);
  return { ...work, name: title, facts, edits: [], brief: { ...brief, feature: `${title}. ${rest}` } };
}

/** Null where the fragment holds no plan, or none that can be read. */
export function workOfFragment(fragment: string): Work | null {
  if (!fragment.startsWith(SENT)) return null;
  try {
    const unpacked = inflateSync(bytesOf(fragment.slice(SENT.length)), { out: new Uint8Array(MOST_UNPACKED) });
    return workFrom(JSON.parse(strFromU8(unpacked)));
  } catch {
    return null;
  }
}

function base64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}
