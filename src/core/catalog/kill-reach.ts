import { type Cited, ours } from "./metrics/cited.ts";
import { type Duration, hours, minutes } from "./metrics/time.ts";

/** Where a feature is seen, and how soon an off switch has reached it. */
export interface KillReachRow extends Cited {
  readonly surface: string;
  /** Null: as soon as the archetype's grade of reversibility asks for. */
  readonly within: Duration | null;
  /** Words in the names of the brief's platforms; null: on every platform. */
  readonly platforms: RegExp | null;
  /** Shown too where the brief names no platform. */
  readonly unlessNamed: boolean;
}

const source = ours("how soon an off switch reaches a surface");

/** The quickest first. A release of a mobile app is no off switch, so the server refuses whatever old versions ask for. */
export const KILL_REACH: readonly KillReachRow[] = [
  {
    ...source,
    surface: "new requests, which the server refuses from every client and version",
    within: minutes(5),
    platforms: null,
    unlessNamed: true,
  },
  {
    ...source,
    surface: "open web pages, which hide the feature when they next ask for the flag",
    within: null,
    platforms: /\b(?:web|browser|chrome|firefox|safari|edge|portal|extension|saas)\b/i,
    unlessNamed: true,
  },
  {
    ...source,
    surface: "mobile apps, which hide the feature when they next ask for the flag",
    within: hours(1),
    platforms: /\b(?:mobile|ios|android|iphones?|ipads?|tablets?|phones?|apps?|handhelds?)\b/i,
    unlessNamed: false,
  },
  {
    ...source,
    surface: "desktop programs and plug-ins, which hide the feature when they next ask for the flag",
    within: hours(1),
    platforms:
      /\b(?:desktop|windows|macos|mac|linux|ide|vs ?code|jetbrains|plug-?ins?|add-?ins?|outlook|word|excel)\b/i,
    unlessNamed: false,
  },
  {
    ...source,
    surface: "devices in the field, as soon as they are online",
    within: hours(24),
    platforms:
      /\b(?:devices?|vehicles?|cars?|kiosks?|terminals?|speakers?|wearables?|watch(?:es)?|tvs?|consoles?|sensors?)\b/i,
    unlessNamed: false,
  },
  {
    ...source,
    surface: "answers kept in caches, which are purged by the version of the model",
    within: hours(1),
    platforms: null,
    unlessNamed: true,
  },
];
