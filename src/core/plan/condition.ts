/** What each account or person gives for itself: an addendum, a consent, a purchase; or "they", for those kept out. */
const OF_EACH =
  /(?<![\p{L}\p{N}-])(?:consent(?:s|ed)?|opt(?:s|ed)?[- ]in|add(?:endum|enda)|amendments?|DPAs?|BAAs?|NDAs?|business associate|(?:processor|processing|customer|service) (?:terms|agreements?)|add-ons?|upgrades?|they)(?![\p{L}\p{N}-])/iu;

/** What is agreed once with somebody else, in the name of all. */
const OF_ALL =
  /(?<![\p{L}\p{N}-])(?:partners?|vendors?|suppliers?|labels?|licensors?|works council|union|regulators?)(?![\p{L}\p{N}-])/iu;

/**
 * Whether a condition is met account by account or person by person (a contract, a consent, "they buy the add-on"). Any
 * other is one event for all: an assessment, a filing, a merge, a test, an opinion, a sign-off.
 */
export function isMetOneByOne(condition: string): boolean {
  return OF_EACH.test(condition) && !OF_ALL.test(condition);
}
