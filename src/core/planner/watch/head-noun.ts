/** Words that begin what is said of a noun: "fields | accepted unchanged", "digests | with a wrong fact". */
const MODIFIER =
  /^(?:who|that|which|with|without|needing|need|needs|no|in|at|on|by|from|right|sent|kept|read|done|put|made|run|won|upheld|shown|seen|\w+(?:ed|ing))$/i;
/** Words before a noun that single out the cases counted: "wrong | refunds". */
const QUALIFIER =
  /^(?:wrong(?:ly)?|junk|false|late|on-time|serious|flaky|genuine|incorrect|bad|duplicate|(?:re-)?\w+ed)$/i;
const SHARE = /^(?:share|percentage|proportion|number) of /i;
const PLURAL = /[^s]s$/i;
/** People are counted once each, whatever the feature makes for them. */
const PERSON =
  /(?:^|\s)(?:agents|users|members|officers|clerks|drivers|teachers|brokers|managers|askers|customers|sellers|buyers|owners|joiners|players|listeners|people|employees|clinicians|parents|patients|students|residents)$/i;

/** The noun that a share is a share of, by its name alone; null where the name has none. */
export function headOf(name: string): string | null {
  const words = name.replace(SHARE, "").split(" ");
  const at = words.findIndex((word, index) => index > 0 && MODIFIER.test(word));
  const qualified = at < 0 && QUALIFIER.test(words[0] ?? "");
  const head = at > 0 ? words.slice(0, at) : qualified ? words.slice(-1) : [];
  const text = head.join(" ");
  return PLURAL.test(text) || PERSON.test(text) ? text : null;
}

export const isPerson = (noun: string): boolean => PERSON.test(noun);
