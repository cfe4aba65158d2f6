/**
 * Heads of titles that say little without the word before them: "leasing agents", "records clerks", "job seekers",
 * "funeral directors". Of other nouns the head alone is the unit: "bus drivers" are drivers.
 */
const TITLE_HEADS = new Set(
  `agents clerks officers seekers directors writers attendants controllers keepers walkers setters makers leaders
  secretaries assistants coordinators examiners specialists executives sitters hunters masters hands strategists
  adjudicators marshals takers adjusters sorters assessors handlers scouts`.split(/\s+/),
);

/** Words that only say whose they are, how many or of what kind, and belong to no title. */
const NO_TITLE =
  /^(?:support|customer|service|call|our|own|the|their|its|police|human|live|new|active|local|rural|total|all|these|those|sales|bank|hotel|hospital|court|prison|school|factory|plant|university|city|county|town|council|store|shop|office|field|floor|branch|customs|ticket|travel|group|company|front|lead|head|senior|junior|full-time|part-time|hundred|thousand|million|private|public|internal|external|serving|acting|remaining|busy|independent|freelance|home|hobby|professional|amateur|young|old|female|male|volunteer)$/;
/** Adjectives in -al that make a title: "funeral directors", "dental assistants". Others only describe. */
const TITLE_ADJECTIVE =
  /^(?:funeral|medical|clinical|dental|legal|personal|technical|commercial|regional|editorial|social|environmental|fiscal|arrival|removal|appeal|referral|trial|rental|mail|deal|artistic)$/;

/** Whether `modifier` belongs to the title that `head` (a plural) ends. Both in lower case. */
export function isTitlePart(modifier: string, head: string): boolean {
  if (!TITLE_HEADS.has(head) || NO_TITLE.test(modifier)) return false;
  return TITLE_ADJECTIVE.test(modifier) || !/(?:ly|ed|al|ous)$/.test(modifier);
}
