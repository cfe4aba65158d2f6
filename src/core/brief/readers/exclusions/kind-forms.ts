/** Nouns that make "French" a language and those that make it a place. */
export const SPOKEN =
  /^(?:language|languages|speak|speakers?|speaking|spoken|documents?|docs|ui|uis|interface|strings?|titles?|audio|voice|voices|calls?|chats?|notes?|tickets?|captions?|subtitles?|mailbox(?:es)?|texts?|queues?|leases?|letters?|emails?|mails?|messages?|returns?|shows?|podcasts?|transcripts?|content|pages?|articles?|forms?|reviews?|requests?|recordings?|dialects?|scripts?|conversations?|sheets?|slips?|reports?|invoices?|listings?|courses?|classes|lessons?|keyboards?|locales?|version|versions|translations?|copy|prompts?|queries|handwriting|handwritten|only|monolingual|posts?|comments?|menus?|books?|descriptions?)$/;
/** Words before a name that make it a language: "in Welsh". */
export const SPEAKING =
  /^(?:in|into|to|speak|speaks|reads?|write|writes|typing|handwritten|spoken|only|non|written|taught)$/;

/** Heads that name a team: "the complaints team". */
export const TEAM = /^(?:team|teams|staff|crew|crews|department|departments|personnel|committee|squad)$/;

/** "Hearings held in Spanish": what stands before "in" and a language. */
export const WORDED =
  /^(?:written|drafted|typed|taught|spoken|recorded|held|worded|conducted|dictated|sung|printed|published)$/;

/** "Gluten-free recipes" have no free plan. */
export const FREE_OF = /(?<=\p{L})-free(?![ -](?:tier|plan|users|accounts))/giu;

/** "Members on the legacy indemnity plan": named as a plan, whatever its name says. */
export const ON_PLAN =
  /(?!.*\b(?:payment|repayment|instalment|installment|hardship|performance|improvement|recovery) plans?\b)\b(?:on|in|with) (?:the|our|an?|their) (?:[\p{L}\p{N}-]+ ){0,3}(?:plan|tier|tariff|subscription)s?\b/iu;

/** "Conversations about consent": what a matter is about is no reason of its own kind. */
export const ABOUT = /^[\p{L}-]+(?: [\p{L}-]+)? (?:about|in memory of|on the subject of|concerning|regarding) /iu;

/** A condition about speech makes "Italian callers" those who speak Italian. */
export const SPEECH =
  /\b(?:phrase ?books?|phrases?|voices?|speech|speakers?|prompts?|native|glossar\w*|vocabular\w*|pronunciation|interpreters?|recorded)\b/i;
/** Those who are told apart by what they speak. */
export const SPEAKERS = /\b(?:callers?|speakers?|listeners?)\b/i;
/** "v20 and older", "2019 and earlier", "versions below 3". */
export const VERSIONED =
  /\b(?:v\.? ?\d{1,3}|(?:19|20)\d\d|\d{1,3}\.\d{1,3}) (?:and|or) (?:older|earlier|below|lower|before|previous)\b|\bversions? (?:below|under|before|older than|up to) ?v?\d/i;
/** Endings of devices, whatever their make: "toughpads". */
export const DEVICES = /[a-z](?:pads|phones|tablets|handhelds|watches)$/;
/** "Over 3.5 tonnes", "above EUR 5m", "fewer than 50 members". */
export const MEASURED =
  /\b(?:under|over|above|below|beyond|more than|less than|fewer than|heavier than|larger than|longer than|worth) (?:(?:eur|usd|gbp|chf|inr|rs) ?\d[\d.,]* ?(?:k|m|bn)?|[$€£] ?\d[\d.,]* ?(?:k|m|bn)?|\d[\d.,]* ?(?:kg|kilos?|tonnes?|tons?|lbs?|pounds|km|miles?|metres?|meters?|m2|sqm|cm|feet|ft|litres?|liters?|kw|kwh|mw|euros?|dollars|francs|members|passengers|pages|hectares|acres|beds|rooms))(?![\p{L}\d])/iu;

/** One place of work, by its last word: "St Marys site". */
export const SITES =
  /^(?:site|park|office|depot|branch|campus|hub|harbour|warehouse|hangar|district|borough|county|plant)$/;

/** Pairs of words that look like a kind of their own and tell none. */
export const NEUTRAL =
  /\b(?:gift[ -]cards?|text[ -]relay|relay (?:service|operator|call)s?|joint ventures?|storage heat(?:ing|ers?)|growth charts?|listed buildings?|baby products?|infant formula|care plans?|treatment plans?|floor plans?|seating plans?|birth plans?|lesson plans?|flight plans?|site plans?|support plans?|health and care plan|greenhouses)\b/giu;

/** Content about children: "claims about minors". */
export const MINORS =
  / (?:about|concerning|regarding) (?:a |the )?(?:minors?|child|children|infants?|babies|kids|pupils|teens|teenagers)$/i;
