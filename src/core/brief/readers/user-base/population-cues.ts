/** Words around a number that tell what it counts, as data. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words at which a noun phrase ends. */
export const STOP_WORDS = list(`
a an the in on at by from with without to into onto across within among for per of off over under about than as behind
through during via between around near inside outside after before since until till is are was were be been being am
has have had do does did will would can could may might must shall should who whom whose which that this these those
it its they them their he she we us i you your if when while where whereas because so but or nor not no never
using working works work use uses used get gets see sees pay pays paying-for run runs hold holds train trains subscribe
subscribes license licenses buy buys bought rent booked employed who're
`);

/** Stands for users named before: "350k of them". */
export const ANAPHORA = list("them those these whom tehm thm us which");

/** Words that a count may follow without losing its hold on what was named before: "about", "nearly", "number". */
export const APPROXIMATORS = list(`
about around roughly approximately approx approximatly aprox ca circa c some nearly almost over under above below least
most well just close to cloes up north of more than less fewer maybe perhaps probably say only all exactly currently now
today presently at estimated est ~ > < ≥ ≤ = the an a total is are was number numbers numbering totalling totaling totals
whopping that's thats makes count counted comes they're theyre there they there're now roughly rougly plus counting count i.e ie
`);

/** Labels under which a bare number counts what was named before: "Audience: collectors. Size: 66k." */
export const COUNT_LABELS = list(
  "size number count total headcount audience base reach population users volume how many n",
);
