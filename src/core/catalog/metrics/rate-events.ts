import { type Cited, ours } from "./cited.ts";

/** What a rate counts, where its name is that of an event: a name alone would define itself. */
export interface RateEvent extends Cited {
  readonly words: RegExp;
  /** Follows what is counted: "drafts {…}". */
  readonly counted: string;
  /** Of which of them, where these are more than the feature has handled; null: of all that it has. */
  readonly whole: string | null;
}

const source = ours("events that rates count");
const event = (words: RegExp, counted: string, whole: string | null = null): RateEvent => ({
  ...source,
  words,
  counted,
  whole,
});

/** The first whose words are in the name. Who does it is a person, unless the feature is meant. */
export const RATE_EVENTS: readonly RateEvent[] = [
  event(
    /\bauto-?(?:clos|resol|complet|process)|straight-?through|automat/i,
    "closed with no step by a person",
    "that came in",
  ),
  event(
    /deflect|contain(?:ment|ed)|without (?:the )?(?:desk|agent)/i,
    "closed without a handover to a person",
    "that came in",
  ),
  event(/follow-?up/i, "after which the same person does not ask again within the day"),
  event(/manual review|sent to review|escalat/i, "passed to a person for review"),
  event(/re-?rout/i, "moved to another queue after the first"),
  event(/re-?open/i, "whose case is opened again within 7 days"),
  event(/repeat[- ](?:call|contact)/i, "after which the same person calls again within 7 days"),
  event(/undo|undone|revert|roll(?:ed)? back/i, "that a person undoes"),
  event(/overrid|overrul/i, "whose result a person replaces with another"),
  event(/correct(?:ion|ed)/i, "in which a person corrects something"),
  event(/takedown|taken down/i, "taken down after they were published"),
  event(/flagged/i, "in which something is flagged by a filter or a person"),
  event(/escape/i, "passed that a later check finds faulty"),
  event(/false (?:scrap|alarm|decline|reject)/i, "turned down that a second look finds good"),
  event(/quarantin|blocked/i, "held back that a person releases"),
  event(/thumbs-?up/i, "with thumbs up"),
  event(/\baccept/i, "that a person accepts"),
  event(/click/i, "that are clicked"),
  event(/\bopen(?:ed|s)?\b/i, "that are opened"),
  event(/\brepl(?:y|ied|ies)\b/i, "that get a reply"),
  event(/refund/i, "that are refunded"),
];

/** The same of people. */
export const RATE_EVENTS_OF_PEOPLE: readonly RateEvent[] = [
  event(/unsubscri|opt-?out|mute/i, "who have switched it off or unsubscribed"),
  event(/churn|cancel/i, "who have left or cancelled"),
  event(
    /weekly (?:use|usage|active)|\busage\b|\badoption|\buse by\b/i,
    "who use the feature in a week, mean over the weeks",
  ),
  event(/activat/i, "who have used the feature once"),
];

/** What is added up, where a total has the name of a kind of amount. */
export const AMOUNTS: readonly RateEvent[] = [
  event(
    /saving|saved/i,
    "what each {unit} would cost the present way less what it costs now, staff time at its rate and payments",
  ),
  event(/revenue|sales/i, "amounts invoiced, less those credited"),
  event(/\bcosts?\b|spend|overtime/i, "amounts billed or paid"),
];

/** What experts find in a sample. */
export const AUDITED_EVENTS: readonly RateEvent[] = [
  event(/false positive/i, "that were flagged and that experts find to be harmless"),
  event(/false negative/i, "that were not flagged and that experts find to be of the class looked for"),
  event(/accura|correct|\bright/i, "that experts find right"),
];

/** Where neither the table nor the name says what happens: no definition of ours can, so somebody must. */
export const UNNAMED_EVENT = "(its owner writes down which event that is before the first customer phase)";
/** Of members, not of the feature's use. */
export const RETENTION_OF =
  /\b(member|customer|subscriber|client|merchant|seller|employee|tenant|patient|student|account)s? retention\b/i;
