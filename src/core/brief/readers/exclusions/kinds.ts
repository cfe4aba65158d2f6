import type { ExclusionKind } from "../../facts.ts";
import { languageAt } from "../../lexicon/languages.ts";
import { regionAt } from "../../lexicon/regions.ts";
import { tellsAge, tellsAgeOfThing } from "./age-form.ts";
import { KIND_CUES } from "./kind-cues.ts";
import {
  ABOUT,
  DEVICES,
  FREE_OF,
  MEASURED,
  MINORS,
  NEUTRAL,
  ON_PLAN,
  SITES,
  SPEAKERS,
  SPEAKING,
  SPEECH,
  SPOKEN,
  TEAM,
  VERSIONED,
  WORDED,
} from "./kind-forms.ts";
import { headLength, namesDoers } from "./people-endings.ts";
import { phraseFinder } from "./phrase-finder.ts";

/** A kind read from the wording alone. */
export interface KindReading {
  readonly kind: ExclusionKind;
  /** Which evidence decided, for tests and tuning. */
  readonly by: string;
}

type Cue = keyof typeof KIND_CUES;
const cuesIn = phraseFinder<Cue>(KIND_CUES);

/** A long item tells its kind early; the rest is not looked at. */
const LOOKED_AT = 300;

interface Evidence {
  /** Classes of the whole text, and of the group's head alone: the words before "who", "with", "in" and the like. */
  readonly cues: ReadonlySet<Cue>;
  readonly head: ReadonlySet<Cue>;
  /** Classes of the head's last word alone. */
  readonly last: ReadonlySet<Cue>;
  /** The whole text is the name of a team: "the complaints team". */
  readonly team: boolean;
  readonly age: boolean;
  readonly region: "place" | "people" | null;
  /** "named": "German-language contracts"; "plain": sure to be the language; "maybe": a people or a language. */
  readonly language: "named" | "plain" | "maybe" | null;
  /** The head of the group is a word for people by what they do. */
  readonly doers: boolean;
  readonly onPlan: boolean;
  /** "v20 and older", "2019 and earlier". */
  readonly versioned: boolean;
  /** The head ends like a device: "toughpads". */
  readonly device: boolean;
  /** A weight, size or sum decides: "over 3.5 tonnes". */
  readonly measured: boolean;
  /** One named place of work: "St Marys site". */
  readonly site: boolean;
  /** How old a thing is: "vehicles older than 30 years". */
  readonly agedThing: boolean;
  /** Content that is about something: "calls about refunds". */
  readonly about: boolean;
  /** What it is about are children. */
  readonly minors: boolean;
}

/** Ordered: the first row that applies decides. */
const RULES: readonly { by: string; kind: ExclusionKind; when: (found: Evidence) => boolean }[] = [
  { by: "age-figure", kind: "age", when: ({ age, cues }) => age && !cues.has("refusal") && !cues.has("consent") },
  { by: "language-named", kind: "language", when: ({ language }) => language === "named" },
  { by: "about-minors", kind: "age", when: ({ about, minors }) => about && minors },
  { by: "about", kind: "other", when: ({ about, head }) => about && head.has("content") },
  { by: "clause", kind: "contract", when: ({ cues }) => cues.has("clause") },
  { by: "refusal", kind: "consent", when: ({ cues }) => cues.has("refusal") },
  { by: "plan-named", kind: "plan", when: ({ onPlan }) => onPlan },
  { by: "contract", kind: "contract", when: ({ cues }) => cues.has("contract") },
  { by: "consent", kind: "consent", when: ({ cues }) => cues.has("consent") },
  { by: "training", kind: "other", when: ({ cues }) => cues.has("training") },
  { by: "language", kind: "language", when: ({ language }) => language === "plain" },
  { by: "team", kind: "role", when: ({ team, region }) => team && region === null },
  { by: "regulated", kind: "regulated", when: ({ cues }) => cues.has("regulated") },
  { by: "version", kind: "platform", when: ({ versioned }) => versioned },
  { by: "integration", kind: "integration", when: ({ cues }) => cues.has("integration") },
  { by: "aged-thing", kind: "other", when: ({ agedThing }) => agedThing },
  { by: "holdout", kind: "other", when: ({ cues }) => cues.has("holdout") },
  { by: "state", kind: "account-state", when: ({ cues }) => cues.has("state") },
  { by: "plan", kind: "plan", when: ({ cues }) => cues.has("plan") },
  {
    by: "platform",
    kind: "platform",
    when: ({ cues, device }) => cues.has("platform") || device,
  },
  { by: "age", kind: "age", when: ({ cues }) => cues.has("age") },
  { by: "region", kind: "region", when: ({ region }) => region !== null },
  { by: "language-cue", kind: "language", when: ({ cues, language }) => cues.has("language") || language !== null },
  { by: "measured", kind: "other", when: ({ measured }) => measured },
  { by: "standing", kind: "role", when: ({ cues }) => cues.has("standing") },
  { by: "sector", kind: "regulated", when: ({ last }) => last.has("sector") },
  { by: "role", kind: "role", when: ({ head }) => head.has("role") },
  { by: "sector-word", kind: "regulated", when: ({ head }) => head.has("sector") },
  { by: "content", kind: "other", when: ({ head }) => head.has("content") },
  { by: "doers", kind: "role", when: ({ doers }) => doers },
  { by: "site", kind: "region", when: ({ site }) => site },
];

const ASIDE = /\([^()]{0,200}\)?/g;

/** The kind that the wording of a group tells, or null where it tells none. What stands in parentheses is asked last. */
export function kindByWording(text: string, until: string | null): KindReading | null {
  const looked = withoutExcepted(text.slice(0, LOOKED_AT));
  const spoken = SPEECH.test((until ?? "").slice(0, LOOKED_AT));
  return decide(looked.replace(ASIDE, " "), looked, spoken) ?? decide(looked, looked, spoken);
}

/** "Basic tier, except yearly payers" is kept out for its tier. */
function withoutExcepted(text: string): string {
  const at = text.search(/, (?:except|excepting|save for|apart from|aside from|other than|besides|bar|minus) /i);
  return at > 0 ? text.slice(0, at) : text;
}

function decide(text: string, whole: string, spoken: boolean): KindReading | null {
  const plain = text.replace(NEUTRAL, " ");
  const found = evidenceOf(plain, whole, spoken);
  const rule = RULES.find(({ when }) => when(found));
  if (rule !== undefined && (plain === text || rule.by !== "doers")) return { kind: rule.kind, by: rule.by };
  return plain === text ? null : { kind: "other", by: "neutral" };
}

function evidenceOf(text: string, whole: string, spoken: boolean): Evidence {
  const words = text.replace(FREE_OF, " ").match(/[\p{L}\p{N}&]+(?:'\p{L}+)?/gu) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const head = lower.slice(0, headLength(lower));
  return {
    cues: cuesIn(lower),
    head: cuesIn(head),
    last: cuesIn(head.slice(-1)),
    team: head.length === lower.length && TEAM.test(head.at(-1) ?? ""),
    age: tellsAge(whole),
    ...places(words, spoken || SPEAKERS.test(text)),
    versioned: VERSIONED.test(text),
    device: DEVICES.test(head.at(-1) ?? ""),
    measured: MEASURED.test(text),
    site: lower.length > 1 && lower.length <= 4 && SITES.test(lower.at(-1) ?? ""),
    agedThing: tellsAgeOfThing(whole),
    doers: namesDoers(head),
    onPlan: ON_PLAN.test(text),
    about: ABOUT.test(text),
    minors: MINORS.test(text),
  };
}

function places(words: readonly string[], bySpeech: boolean): Pick<Evidence, "region" | "language"> {
  let region: Evidence["region"] = null;
  let language: Evidence["language"] = null;
  for (let at = 0; at < words.length; at += 1) {
    const spoken = languageAt(words, at);
    const place = regionAt(words, at);
    const length = Math.max(spoken?.length ?? 0, place?.length ?? 0);
    if (length === 0) continue;
    const before = words[at - 1]?.toLowerCase() ?? "";
    const next = words[at + length]?.toLowerCase() ?? "";
    if (spoken !== null && spoken.length === length) {
      const alone = next === "";
      const plain =
        place === null ||
        (bySpeech && place.adjective) ||
        SPOKEN.test(next) ||
        (alone && (SPEAKING.test(before) || place.adjective));
      if (
        next === "language" ||
        (before === "in" && next === "") ||
        (before === "in" && WORDED.test(words[at - 2]?.toLowerCase() ?? ""))
      )
        language = "named";
      else if (plain) language ??= "plain";
      else {
        language ??= "maybe";
        region ??= "people";
      }
    } else if (place !== null) region = place.adjective ? (region ?? "people") : "place";
    at += length - 1;
  }
  return { region, language };
}
