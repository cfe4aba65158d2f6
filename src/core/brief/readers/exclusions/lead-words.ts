/**
 * The ways in which a brief says "these are out" around the group itself. Each piece is one alternative of a pattern
 * over canonical text; letter case does not matter.
 */

const IT = "(?:it|this|them|the (?:feature|ai|assistant|tool|rollout|bot|model|copilot|release|beta|pilot))";
const RELEASE =
  "(?:(?:the )?(?:first |initial |current |early )?(?:rollout|roll-out|release|launch|pilot|beta|wave|phase|version|mvp|go-live|v\\d+|this)(?: (?:one|two|1|2|i|a|b))?)";
const SUBJECT = "(?:(?:we|i|you|they|legal|compliance|security|please)(?:'d|'ll|'re|'ve)?)";
const AUXILIARY =
  "(?:(?:do|does|will|would|should|shall|must|can|could|may|are|is|want|wish|need|have|has|plan|going|like|decided|agreed|prefer)(?:n't| not|not)? |don't |won't |can't |cannot |shouldn't |mustn't |wouldn't |rather |not |to |also |still |currently |please |kindly |deliberately |explicitly )";
const KEEP = `(?:exclud(?:e|es|ed|ing)|exlud(?:e|ing)|excempt|exempt(?:ing)?|leav(?:e|es|ing) out|leav(?:e|ing)|keep(?:s|ing)? (?:${IT} |all of these |these |the following |everyone below )?(?:out of reach of|out(?: of ${IT})?|away from|off(?: for)?|from)|hid(?:e|es|ing) (?:${IT} )?(?:for|from)|hold(?:s|ing)? (?:${IT} )?(?:back|out|off)(?: (?:for|from))?|withhold(?: ${IT})? from|skip(?:s|ping)?|omit(?:s|ting)?|carv(?:e|ing) out|ring-fenc(?:e|ing)|block(?:ing)?(?: ${IT})?(?: for)?|bar(?:ring)?|switch(?:ed)? ${IT} off for|turn(?:ed)? ${IT} off for|disabl(?:e|ed|ing)(?: ${IT})? for|serv(?:e|ing)|giv(?:e|ing)(?: ${IT})? to|show(?:ing)?(?: ${IT})? to|offer(?:ing)?(?: ${IT})? to|roll(?:ing)?(?: ${IT})? out to|launch(?:ing)? (?:in|for|to|with)|enabl(?:e|ing)(?: ${IT})? for|(?:release|deploy|ship|expose|activate|open)(?:s|ing|ed)?(?: ${IT})? (?:to|for|in)|grant(?:ing)?(?: access)? to|giv(?:e|ing) access to|mak(?:e|ing) ${IT} available (?:to|for|in)|hav(?:e|ing) ${IT} near|want(?: ${IT})? near|includ(?:e|es|ing)|touch|have|keep(?:s|ing)?)`;

/** A lead that says by itself that what follows is kept out. */
export const STRONG_LEADS: readonly string[] = [
  `${IT} (?:must |should |will |shall )?(?:stays?|remains?|is (?:kept|switched|turned)|(?:is|are|be) not|isn't|won't be|(?:is|be)) (?:off|out|away|hidden|disabled|available|offered|live|shown|blocked)(?: for| from| of| to| in| with)`,
  `(?:${IT} )?(?:must|should|shall|will|may|can)(?: not|n't) (?:yet |currently )?be (?:offered|given|shown|available|open|enabled|sold|made available|rolled out|released|switched on|turned on)(?: to| for| in)`,
  `${IT} (?:is|are)(?:n't| not) (?:yet )?(?:for|meant for|intended for|open to|available (?:to|for|in))`,
  `(?:${SUBJECT} )?(?:will not|won't|wont|do not|don't|dont|cannot|can't|would not|wouldn't) (?:yet )?(?:(?:turn|switch) ${IT} on for|(?:turn|switch) on ${IT} for|(?:enable|launch|release) ${IT} (?:for|in)|(?:offer|give|show|open|sell) ${IT} to|roll ${IT} out to)`,
  `${SUBJECT} ${AUXILIARY}{0,5}${KEEP}(?:,)?`,
  // Engines write out a short repetition as often as it may stand, with all that follows, but not one that captures.
  `(?:do not|don't|dont|never|won't|will not) (${AUXILIARY}){0,3}${KEEP}`,
  "(?:to be |will be |are )?exclud(?:e|es|ed|ing)|exlude|excl\\.?|exclusions?(?: list)?|excluded (?:groups?|cohorts?|users?)",
  `keep(?:ing)? (?:${IT} |all of these |these |the following |everyone below )?(?:out of reach of|out of (?:it|scope|reach)|out|away from|off for|from)`,
  "leav(?:e|es|ing) out|carve out|hold(?:ing)? back|hold out|omit|skip|ring-fence|withhold from",
  `hide (?:${IT} )?(?:for|from)|block(?: ${IT})? for|disable(?:d)?(?: ${IT})? for`,
  `${RELEASE}(?: [\\p{L}]+)? (?:excludes|leaves out|skips|omits|does not include|doesn't include|won't include|is not for|isn't for|does not cover|stays away from)`,
  `(?:stays? |kept |switched |turned |to be )?off for|off limits (?:for|to)|out of scope(?: for ${RELEASE})?|oos`,
  `not (?:for|available (?:to|for|in)|eligible|offered (?:to|in)|shown to|open to|enabled for|live (?:for|in)|intended for|meant for|included|in scope|going (?:live )?(?:to|in)|rolling out to|ready for|allowed for|permitted for)`,
  "ineligible|no access for|no access|no rollout (?:to|in|for)|no launch in|must not (?:reach|go to|be shown to)|blocked|blocklist|not in|off",
];

/** Leads that may stand before a group or mean something else elsewhere ("no", "not", "never"); fine in the exclusions field. */
export const WEAK_LEADS: readonly string[] = [
  "so (?:do|are|does|is|will|must|should)",
  "please|kindly|plese|pls|ok|okay|well|so|then|hmm|note",
  "also(?: out| excluded| not)?|and also|additionally|furthermore|likewise|same (?:goes )?for|ditto(?: for)?|plus|as well as|along with|together with|apart from that|in addition|finally|lastly|again",
  "and|or|nor|but not|but|&",
  "(?:for|at|in|during|to) (?:now|the (?:moment|start|beginning|time being|first (?:release|wave|phase|weeks?))|launch|first|start with|begin with|(?:phase|wave|release|version|v) ?(?:\\d+|one|two)|v1|day one)",
  "initially|currently|temporarily|permanently|for good|always|forever|ever|definitely|certainly|especially|particularly|in particular|not yet|not now|yet",
  "for (?:legal|commercial|technical|safety|compliance|ethical|contractual|regulatory|privacy|security|product|business|clinical|cost) (?:reasons|ones)|on legal advice|as per (?:compliance|legal|policy)|per (?:compliance|legal|policy)",
  "not(?! (?:yet|on|using|in|connected|linked|signed|verified|paying|paid|under))|never|nobody|noone|no-one|no one|none of the|neither|except(?: for)?(?! )|without exception",
  "(?:those|the ones|people|users|customers|accounts) (?:to|we) (?:exclude|keep out|leave out)(?: are| is)?|who (?:waits?|is out|stays out|must not)|the following(?: (?:groups?|users?|cohorts?|people|accounts?))?(?: (?:are|is|stay|must stay) (?:out|excluded|off))?|these",
  "for",
];

/** What may follow a group and belongs to the telling: "stays out", "must not have it", "for now". */
export const TAILS: readonly string[] = [
  "(?:,? and )?(?:must|should|shall|will|have to|has to|need to|needs to|are to|is to)? ?(?:go|goes|talk|talks|speak|speaks|be (?:sent|passed|referred|routed|handed)|are (?:sent|passed|referred|routed)|get passed) (?:straight |directly )?(?:on |over )?(?:to|with) (?:an?|our|the) (?:real |live |human )?(?:person|human|agent|adviser|advisor|colleague|specialist|nurse|clerk|member of staff|desk|team|people)(?: instead)?",
  "(?:,? and )?(?:must|should|shall|will|would|can|could|may|do|does|is|are)(?: not|n't|not)? (?:(?:yet|currently|also|still|all|ever) )?(?:to )?(?:have|get|see|use|receive|join|start|wait|come in|be (?:in|out|on|included|excluded|shown|offered|given|enabled|added|allowed|covered|left out|kept out|held back|let in|able to use|part))(?: (?:it|this|in|on|access|the (?:feature|tool|assistant|ai)))?(?: (?:yet|either|at all|with it|using it))?",
  "(?:mustn't|shouldn't|won't|can't|cannot|wouldn't|don't|doesn't|isn't|aren't|wont|cant|dont)(?: (?:yet|currently|also|be))? (?:have|get|see|use|receive|join|start|given|shown|included|in scope|in|allowed|supported|covered|ready|eligible|come in)(?: (?:it|this|in|access))?(?: (?:yet|either|at all))?",
  "(?:(?:must|should|shall|will|have to|has to|need to|are to|is to) (?:also )?)?(?:waits?|(?:stays?|remains?|sits?|(?:(?<!to )be|are|is) (?:kept|left|held)) (?:out|off|outside|excluded|away|back|blocked|disabled|as (?:is|they are)))(?: of (?:it|this|scope|the (?:rollout|pilot|beta)))?",
  "(?:is|are|to be|being|should be|will be|must be)(?: all| also| still| currently)? (?:out(?: of scope)?|off(?: limits)?|excluded|exempt(?:ed)?|not (?:eligible|included|in scope|in|allowed|covered|supported)|ineligible|in(?:to)?|carved out|disabled|blocked)(?: of (?:it|this|scope))?",
  "(?<!(?:opt|opts|opted|opting|check|checks|checked|move|moved|log|logged|sign|signed|phased|sold|lock|locked|timed|carved|drop|dropped|rolled|worn|burnt|burned|left|pulled|paid|backed|walked|aged|filled|filling|be|printed) )out(?: for the first [\\p{L}]+)?|out of scope|excluded|off limits|alone|not yet|not now|yet|too|as well|also|altogether|in it|out of it|near it|never",
  "(?:joins?|follows?|comes? (?:in|later|next|last)|gets? (?:it|access)|starts?|goes live|is next|are next)(?: only)?",
  "(?:for|at|in|during|to|from)(?: the)? (?:now|moment|start|beginning|time being|launch|first|start with|begin with|present|(?:first |initial )(?:release|wave|phase|rollout)|(?:phase|wave|release) (?:\\d+|one|two|i)|day one)|for (?:the |its |their )?first [\\p{L}\\d-]+(?: (?:days|weeks|months))?|initially|currently|temporarily|permanently|for good|ever|until further notice|till further notice|so far|at this (?:stage|point|time)|first|please|thanks|thank you|etc\\.?|(?:for|during) the (?:whole|entire|full|complete) (?:rollout|roll-out|programme|program|pilot|launch|trial|release)|throughout(?: the (?:rollout|roll-out|pilot|programme|program|trial))?",
];
