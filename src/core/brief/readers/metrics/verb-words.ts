const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Base forms of what people, results and pages do in briefs; none of them is a noun of metrics too. */
export const VERBS: ReadonlySet<string> = setOf(`
accept act add adopt agree appear approve arrive ask attend avoid become begin belong breach break bring buy cancel
choose cite close collect come compile complain complete comply confirm conform consult contain continue convert
correct cover create decide deliver depend describe detect deviate differ disagree disclose discover earn eat enable
enrol enroll enter exceed exist explain expose fail feel find finish follow forget get give go hand happen have hear
identify ignore improve include install invent invite join keep know lead learn leave let like listen load lose love
make meet mention need obtain occur open pay pick prefer prepare print produce prove publish quit react receive
recommend refer register reject rejoin remain remember remove render renew replace require resolve respond reveal
satisfy save say see sell send serve settle show skip solve speak spend start stay struggle submit subscribe succeed
suffer suggest survive take teach tell think throw trust try understand upgrade verify wait want withdraw write`);

/** Verbs that are nouns too: only where the sentence leaves no other reading. */
export const VERBS_OR_NOUNS: ReadonlySet<string> = setOf(`
answer apply book call catch cause change check click cost drop edit end fall fit fix gain harm help hold last mark
match miss move name order pass play point post process reach repeat reply report request result return review run
score search share sign stand stop switch transfer turn update upload use view visit vote watch win work`);

/** Verbs that are adjectives too: only with something behind them that they are about. */
export const VERBS_OR_ADJECTIVES: ReadonlySet<string> = setOf("complete open correct close live");

export const COPULAS: ReadonlySet<string> = setOf("is are was were isn't aren't wasn't weren't");
export const AUXILIARIES: ReadonlySet<string> = setOf(`
is are was were isn't aren't wasn't weren't has have had hasn't haven't do does did don't doesn't didn't can can't cannot
could couldn't will won't would wouldn't should must may might needn't`);

/** Participles that end neither in "ed" nor in "en". */
export const PARTICIPLES: ReadonlySet<string> = setOf(`
kept sent left made done found built read put set cut hit lost paid sold told held met shown known seen gone begun
brought bought caught taught thought thrown drawn grown worn torn sworn won run understood withdrawn undone redone
rebuilt resent spent shut split dealt fed led said heard sworn bound bent lent`);

/** Adverbs that may stand between a subject and its verb. */
export const ADVERBS: ReadonlySet<string> = setOf("ever never always still also even actually really now often just");

/** What opens a clause inside a sentence: the verb behind it is not the sentence's. */
export const SUBORDINATES: ReadonlySet<string> = setOf(
  "as when where if because how what why whether than until till before after while since unless",
);
export const RELATIVES: ReadonlySet<string> = setOf("who that which whose whom where who'd who'll who've who're");

/** A word behind which no verb of a sentence stands. */
export const BEFORE_NO_VERB: ReadonlySet<string> = setOf(`
to and or not without the a an of for with on in at by from per into onto over under about between through their our its
his her your my this no any every each vs & /`);

/** Third persons that are no base with an "s". */
export const THIRD: Readonly<Record<string, string>> = {
  is: "are",
  was: "were",
  has: "have",
  does: "do",
  goes: "go",
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

export const PLURALS: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  man: "men",
  woman: "women",
  half: "halves",
};

/** Nouns without a plural, or whose plural reads like the singular. */
export const NO_PLURAL: ReadonlySet<string> = setOf(
  "data information mail money advice feedback content staff traffic equipment software work news evidence media series",
);
