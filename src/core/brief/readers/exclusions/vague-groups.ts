const SIZED =
  "(?:some|certain|several|various|selected|select|a few|few|specific|particular|sensitive|important|key|critical|big|bigger|large|larger|strategic|special|problem|problematic|difficult|tricky|risky|high[ -]risk|low[ -]risk|unusual|other|edge|relevant|appropriate|suitable|inappropriate|unsuitable|most|many|the usual|the wrong|top|our best|our biggest|our largest|our top|our most important|our key|valued|loyal|premium-looking|complex|delicate|fragile|vulnerable|nervous|unhappy|grumpy|demanding)";
const THINGS =
  "(?:users?|customers?|accounts?|clients?|members?|people|persons|cases?|groups?|cohorts?|teams?|tenants?|companies|firms|organisations|organizations|partners?|patients|students|employees|merchants?|sellers?|shops?|stores?|sites?|situations?|segments?|regions?|countries|markets?|ones|relationships|logos|names|topics|suspects|exceptions|exclusions)";
/** Groups that nobody could check an account against: "sensitive customers", "VIPs", "some accounts". */
const VAGUE = new RegExp(
  `^(?:the |our |any |all |anyone |those |other )?(?:${SIZED} (?:${SIZED} )?${THINGS}|v\\.?i\\.?p\\.?s?(?: ${THINGS})?|edge cases|corner cases|special cases|key accounts|anyone (?:unsuitable|inappropriate|sensitive|risky|not ready|else)|people (?:who|that) (?:might|may|could) .{0,60}|anyone (?:who|that|we) (?:might|may|could|thinks?|feels?|seems?) .{0,60}|not ready yet|etc\\.?|and so on|similar(?: ${THINGS})?)$`,
  "iu",
);

/** Whether nothing in the group's wording can be checked for an account or a person. */
export function isVague(text: string): boolean {
  return text.length <= 120 && VAGUE.test(text.trim());
}
