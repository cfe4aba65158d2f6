/** Endings of words for people by what they do: "cleaners", "auditors", "registrars", "librarians", "midwives". */
const DOER =
  /(?:[a-z]{3}(?:ers|ors|ists|ants|ees|ians|yers|wives|arians|icians|eers|smen|swomen)|staff|team|teams|crew|crews|personnel|squad|squads|reps|nurses|interns|clerks|chefs|guards)$/;
/** Words that end so and are no people, or tell no part of theirs. */
const NO_DOER: ReadonlySet<string> = new Set(
  "users customers tenants clients patients members subscribers others orders letters papers numbers offers centers servers printers computers routers trackers scanners readers speakers sensors monitors containers freezers trailers vouchers folders headers banners stickers posters newsletters covers layers markers meters parameters filters adapters adaptors chargers controllers cluster clusters registers tickers timers towers tractors reactors elevators generators simulators errors mirrors doors floors colors motors factors sectors vectors tumors tumours colours behaviours monitors plants restaurants grants variants implants consultants-only warrants trees fees degrees committees guarantees coffees specimen regimen teamspaces numbers dangers rivers wafers matters quarters chapters dinners corners powers flowers summers winters days years servers tenders dealers-only transfers answers disorders borders transformers boosters rollers fryers boilers burners blowers dryers mixers tankers bunkers lockers coolers heaters toasters wonders sliders sneakers trousers fevers cancers ulcers".split(
    " ",
  ),
);
const BREAK =
  /^(?:who|whose|that|which|where|with|without|in|on|from|of|at|under|for|by|via|over|through|having|aged|until|not|to)$/;

/** Number of words before the first that begins a description: "who", "with", "in" ... All, where none does. */
export function headLength(words: readonly string[]): number {
  const end = words.findIndex((word, at) => at > 0 && BREAK.test(word));
  return end < 0 ? words.length : end;
}

/** Whether a head is a word for people by what they do: "night porters", "auditors". */
export function namesDoers(head: readonly string[]): boolean {
  const last = head.at(-1);
  return last !== undefined && DOER.test(last) && !NO_DOER.has(last);
}
