import { type Cited, ours } from "./metrics/cited.ts";
import { type Duration, hours, minutes } from "./metrics/time.ts";

/** Where a feature is seen, and how soon an off switch has reached it. */
export interface KillReachRow extends Cited {
  readonly surface: string;
  /** Null: as soon as the server refuses. */
  readonly within: Duration | null;
  /** Whether people meet the feature there. */
  readonly isClient: boolean;
  /** On every feature. */
  readonly always: boolean;
  /** Where neither platforms nor the feature's text say where people meet it. */
  readonly unlessFound: boolean;
  /** Words in the names of the brief's platforms. */
  readonly platforms: RegExp | null;
  /** Words in the brief's text of the feature. */
  readonly inText: RegExp | null;
}

const row = (
  surface: string,
  within: Duration | null,
  where: Partial<Pick<KillReachRow, "isClient" | "always" | "unlessFound" | "platforms" | "inText">>,
): KillReachRow => ({
  ...ours("how soon an off switch reaches a surface"),
  surface,
  within,
  isClient: false,
  always: false,
  unlessFound: false,
  platforms: null,
  inText: null,
  ...where,
});

/** A release of a mobile app is no off switch, so the server refuses whatever old versions ask for. */
export const KILL_REACH: readonly KillReachRow[] = [
  row("new requests, which the server refuses from every client and version", null, { always: true }),
  row("open web pages, which hide the feature when they next ask for the flag", minutes(15), {
    isClient: true,
    unlessFound: true,
    platforms: /\b(?:web|browser|chrome|firefox|safari|edge|portal|extension|saas)\b/i,
    inText: /\b(?:web ?sites?|web ?pages?|web chat|web app|browser|portal|search bar|console)\b/i,
  }),
  row("text messages and calls, which get the former answer; those sent stay where they are", minutes(15), {
    isClient: true,
    platforms: /\b(?:sms|whatsapp|telegram|messenger|phone line|ivr|voice)\b/i,
    inText:
      /\b(?:sms|whatsapp|ivr|hotline|voice ?mail|phone line|text(?:s|ed)? (?:us|in)|text messages?|(?:call|phone|ring)(?:s|ed)? (?:us|in)|(?:takes?|answers?) (?:\w+ ){0,2}calls)\b/i,
  }),
  row("mobile apps, which hide the feature when they next ask for the flag", hours(1), {
    isClient: true,
    platforms: /\b(?:mobile|ios|android|iphones?|ipads?|tablets?|phones?|apps?|handhelds?)\b/i,
    inText:
      /\b(?:ios|android|iphones?|ipads?|tablets?|handhelds?|(?:mobile|phone|family|driver|rider|our|the) apps?)\b/i,
  }),
  row("desktop programs and plug-ins, which hide the feature when they next ask for the flag", hours(1), {
    isClient: true,
    platforms:
      /\b(?:desktop|windows|macos|mac|linux|ide|vs ?code|jetbrains|plug-?ins?|add-?ins?|outlook|word|excel)\b/i,
    inText: /\b(?:ide|vs ?code|jetbrains|plug-?ins?|add-?ins?|desktop (?:app|program|client|version))\b/i,
  }),
  row("caches, known wrong answers first by their key, then all of that version", hours(1), {
    always: true,
  }),
  row("what was mailed or pushed, which stays where it is and is corrected by a further message", hours(24), {
    inText:
      /\b(?:e-?mailed|mailed out|push notifications?|newsletters?|digests?|(?:sends?|sent) (?:out )?(?:\w+ ){0,3}(?:notices?|letters?|reminders?|messages?|e-?mails?))\b/i,
  }),
  row(
    "devices in the field, as soon as they are online; what they show until then is accepted in writing before the first customers",
    hours(24),
    {
      isClient: true,
      platforms:
        /\b(?:devices?|vehicles?|cars?|kiosks?|terminals?|speakers?|wearables?|watch(?:es)?|tvs?|consoles?|sensors?)\b/i,
      inText:
        /\b(?:on[- ]board|kiosks?|wearables?|firmware|plush|(?:with|has) an? (?:speaker|camera|sensor)|in[- ]car|in the (?:car|cabin|vehicle)|weld(?:ing)? camera)\b/i,
    },
  ),
  row(
    "a model on the device itself, which stops when its lease on the flag has run out; the lease is accepted in writing before the first customers, or made shorter",
    hours(24),
    {
      isClient: true,
      inText:
        /\b(?:on[- ]device|on the edge|embedded|(?:runs?|running) (?:\w+ ){0,3}(?:on|in) the (?:car|device|phone|camera|robot|machine|toy))\b/i,
    },
  ),
  row("prints and files already made, which are withdrawn by hand before their next use", hours(24), {
    isClient: true,
    inText:
      /\b(?:print(?:s|ed|outs?)?|nightly (?:runs?|batch(?:es)?|lists?|reports?|jobs?|files?)|made overnight|(?:every|each) (?:night|evening|morning)|live at \d{1,2} ?[ap]\.?m)\b/i,
  }),
  row("what was already written into other systems, which is reverted from the journal of writes", hours(24), {
    inText:
      /\b(?:writes?|pushes|posts?|syncs?|files?|uploads?|sends?|goes?|go|lands?)\b[^.;\n]{0,40}\b(?:in|into|to|live)\b[^.;\n]{0,25}\b(?:channels?|crm|erp|ehr|chart|ledger|pms|directory|audit log|booking engine|system of record|3 a\.m)\b/i,
  }),
];
