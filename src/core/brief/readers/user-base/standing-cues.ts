/**
 * Wordings around a number that tell whether it is the population. "Before" patterns end at the number, "after"
 * patterns begin behind the counted noun; both see a short stretch of one sentence.
 */

/** A target, a pilot, a team, the market: no population. */
export const OUT_BEFORE =
  /\b(?:targets?|goals?|aim(?:ing|s)?|(?:grow|growing|expand|scale|get) to|hop(?:e|ing)|ambition|addressable|tam|market of|pilot|beta|testers?|trial with|start(?:ing)? with|well (?:under|over|below|above)|team of|budget(?:ed)?|first wave|waitlist|(?:waiting|mailing|e-?mail|newsletter) list|newsletter)\b[^,;.]{0,24}$/i;
export const OUT_AFTER =
  /^[^,;.]{0,24}\b(?:(?:per|each|a) (?:account|customer|company|firm|site|team|class|clinic|school|store|shop|branch|ward|tenant|hospital|seat|user|nurse|teacher|doctor|agent)\b|apiece\b|on average\b|in the pilot\b|in the beta\b|on the waitlist\b|joined the (?:pilot|beta)|tested\b|worldwide market\b|(?:at first|to begin with|initially)\b)/i;
/** Between a number and its noun: "100 pilot users". */
export const NOT_ALL = /\b(?:pilot|beta|alpha|test|trial|waitlisted|potential|prospective|targeted|future)\b/i;
/** New ones in a period. */
export const GROWTH =
  /\b(?:new|additional|more|extra) [^,;.]{0,24}\b(?:a|per|each|every) (?:day|week|month|quarter|year)\b/i;
/** What it used to be. */
export const PAST_BEFORE =
  /(?:\b(?:was|were|up from|down from|used to be|formerly|previously|back then|last year:?|it was)|\b(?:in|since) (?:19|20)\d\d(?: (?:it was|we had|there were|we were at|,)|,? [^.;,\d]{0,30}\b(?:had|was|were|counted|employed)))(?: (?:about|around|only|just|some|roughly|at|~))* ?$/i;
/** What it may become. */
export const HOPED_BEFORE =
  /\b(?:plan|plans|planning|want|wants|expect|expects|intend|intends|would like|wish) to (?:reach|have|hit|grow|get|serve|add|win)\b[^,;.]{0,16}$/i;
export const HOPED_AFTER = /^[^,;.()]{0,12}\bby (?:(?:the )?end of |mid-|late |early )?20\d\d\b/i;
export const PAST_AFTER = /^[^,;.()]{0,12}\b(?:in (?:19|20)\d\d\)|back in|years? ago|last year\)|before the)/i;
/** Those whom the users look after. */
export const SERVED =
  /\b(?:serv(?:e|es|ing)|treat(?:s|ing)?|car(?:e|es|ing) for|look(?:s|ing)? after|cover(?:s|ing)?|manag(?:e|es|ing)|teach(?:es|ing)?|support(?:s|ing)|handl(?:e|es|ing)|screen(?:s|ing)?|insur(?:e|es|ing)|on behalf of|responsible for|supervis(?:e|es|ing)|oversee(?:s|ing)?|their (?:\w+ ){1,2}(?:have|has|reach|draw|attract|host|see|count|supply|serve))(?: (?:about|around|some|roughly|nearly|over|more than|up to|the|our|their|all|~))* ?$/i;
/** The number that the text itself calls right. */
export const SETTLED_BEFORE =
  /\b(?:last (?:count|census)|real (?:count|number|figure)|actual(?:ly)?|plan(?:ning)? (?:for|on)|let's say|ok|i mean|confirmed|so|exactly|make that|rather|correct(?:ed|ion)?|say)\b[^.;]{0,28}$/i;
export const SETTLED_AFTER =
  /^[^.;]{0,24}\b(?:(?:by|in|at|on) (?:the|our) (?:last|latest) (?:count|census|audit|report)|is the (?:real|right|exact) (?:number|count|figure)|to be (?:exact|precise)|by last count|at last count|today|currently|at present|right now|so far)\b/i;
/** They get the feature. */
export const ADMITTED =
  /^[^.;]{0,20}\bare the (?:only )?ones who\b|^(?: \w+){0,5} (?:(?:would|will) (?:get|see|have|use)|gets?) (?:it|access|the feature|this)\b/i;
/** What makes a number in a text about something else the population. */
export const REACHED =
  /\b(?:for|used by|available to|open to|roll(?:s|ed)? out to|offered to|goes? to|shown to|reach(?:es)?|help(?:s|ing)?|gives?) (?:(?:all|our|the|of|own|some|about|around|roughly|nearly|over|more than) |~){0,5}$/i;
/** "only the 640,000 members with a login can reach it" */
export const ONLY_BEFORE = /\bonly (?:(?:about|around|some|roughly|the|these|those|our) |~){0,3}$/i;
export const ONLY_AFTER =
  /^[^.;]{0,60}\b(?:(?:can|will|would|could|may|to) (?:\w+ )?(?:get|see|use|reach|have|open|receive|be offered|be given|log)|(?:gets?|sees?|uses?|reach(?:es)?|receives?|has|have) (?:it|this|the (?:feature|tool|app)|access)|(?:are|is) (?:eligible|included|in scope|affected|offered))\b/i;
/** "the plug-in would go to the 1,150 developers" */
export const GIVEN_BEFORE =
  /\b(?:goes|go|going|offered|given|shown|open|opened|available|limited|restricted|switched on|enabled|rolled out|rolls? out|rolling out|released|reserved|visible) (?:only |just |solely )?(?:to|for) (?:(?:all|our|the|of|own|some|about|around|roughly|nearly|over|more than|these|those|only|just) |~){0,5}$/i;
/** "The firms employ 41,000 people in all": everyone there, of whom the users may be but a part. Not "we employ". */
export const WHOLE_BEFORE =
  /(?:(?<!\bwe )\bemploy(?:s|ing)?|\bteam (?:has|is|counts|numbers)|\b(?:workforce|headcount|payroll|staff) (?:is|of|was|counts)|\b(?:whole|entire) (?:group|company|firm|business|organi[sz]ation|bank|trust|council):?(?: (?:has|is|counts|numbers|employs|of))?)(?: (?:about|around|some|roughly|nearly|over|more than|up to|just|~))* ?$|\b(?:another|a further|an additional) $/i;
/** "820k members but only ...", "in all, but the others never see it" */
export const WHOLE_AFTER =
  /^(?: \w+){0,4},? (?:but|though|although|yet) (?:only|just|not (?:all|every)|most|(?:the|all) (?:others?|rest))\b|^ (?:have |has |already )?(?:saw|seen|heard|visited|downloaded|clicked|follow(?:ed)?|watched|liked)\b/i;
/** The clause or sentence behind: "They never see it." */
export const THEY_NEVER =
  /^[^.;!?\d]{0,60}[.;!?,)—-]+ ?(?:and |but |though )?(?:they|these|those|none of (?:them|these|those)|who|none of whom)\b[^.;,\d]{0,16}?(?:\b(?:never|don't|dont|won't|wont|wouldn't|can't|cannot|do not|does not|will not|aren't|are not|nor)\b|(?<=none of \w{4,5}))(?: (?:even|ever|actually|themselves))?(?: get)?(?: to)?(?: be)? (?:see|get|use|open|touch|receive|meet|notice|part of (?:it|this)|included|counted|affected|get it|gets? anything)\b/i;
/** "4 million businesses... that's the market." */
export const THE_MARKET =
  /^\W{0,5}(?:that's|that is|which is|being) the (?:whole |total |entire |addressable )?market\b/i;
/** "480k use the app each month and only they will get it" */
export const ONLY_THEY = /^[^.;\d]{0,60}\bonly (?:they|those|these)(?: ones)? (?:will|can|would|get|see|are|may)\b/i;
/** "so all 10 million households" */
export const SO_ALL = /\bso (?:it's |that's |we mean )?all (?:the |our |of the )?$/i;
/** They don't get it. */
export const NEVER =
  /\b(?:never|none of (?:whom|them)|don't|dont|doesn't|doesnt|won't|wont|wouldn't|can't|cannot|do not|does not|will not|aren't|arent|are not|isn't|have no|has no|without (?:a )?(?:log-?in|access)|no access)\b/i;
export const NEVER_WHAT =
  /^ ?(?:will |would )?(?:see|get|use|log|touch|have|notice|receive|access|login|interact|open|part|included|counted|in (?:scope|this|the)|users|affected|any|need)?/i;
