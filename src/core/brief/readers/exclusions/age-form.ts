const NUMBER =
  "(?:\\d{1,3}|(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)";
const NO_UNIT =
  "(?!\\d)(?![.,]\\d)(?! ?(?:%|k\\b|m\\b|bn\\b|percent|days?|weeks?|months?|hours?|minutes?|hrs?|mins?|h\\b|km|miles?|kg|seats?|employees|users|people|guests|staff|rooms|beds|sites|orders|logins|cents|euros?|dollars|pounds|usd|eur|gbp|crore|lakh|million|thousand|mb|gb|tb|words|pages|lines|fte|lessons|trips|calls|transactions|credits|reviews|points|tonnes?|tons?|litres?|liters?|gallons?|metres?|meters?|feet|ft|cm|mm|inch(?:es)?|floors|vehicles|passengers|items|units|hectares|acres|lbs?|pounds|grams|degrees|volts|kw|kwh|mw|cfr|usc|part|ct|stars?))";
/** "under 13", "over-65s", "75 and up", "13-15 bracket", "18+", "aged 60", "U15": ages, not amounts, versions or waiting times. */
const AGE = new RegExp(
  [
    `(?<!(?:android|ios|version|build|windows|firmware|app|score|limit|rating|level|macos|mac|safari|chrome|os) )(?<![\\p{L}\\d])(?:under|over|below|bellow|above|past|beyond|younger than|older than|not yet|at least|up to|turned|less than|aged?|aged between|ages?)[ -](?:the age of )?${NUMBER}s?(?![\\p{L}\\d])${NO_UNIT}`,
    `(?<![\\p{L}\\d$€£.])${NUMBER}s? (?:and|or|years?)(?: (?:and|or))? (?:up|over|older|above|more|below|under|younger|less|old)(?![\\p{L}])`,
    `(?<![\\p{L}\\d$€£.])\\d{1,2} ?(?:-|to|and) ?\\d{1,2}(?:[ -](?:year|yr|age|bracket|band|yo\\b))`,
    "(?<![\\p{L}\\d$€£.])(?:1[0-9]|2[015]|6[05]|7[05]|80|85|90)\\+(?!\\d)(?! ?(?:days?|weeks?|months?|hours?|users|seats|employees|minutes))",
    "(?<![\\p{L}\\d])u-?(?:1[0-9]|2[01]|[5-9])s?(?![\\p{L}\\d])",
    "(?<![\\p{L}])people of \\d{1,3}\\b",
    "(?<![\\p{L}])(?:of|aged) \\d{1,2} and (?:below|under|younger|more|over|up)",
    "< ?(?:1[0-9]|21)(?![\\d.%]| ?(?:days?|weeks?|months?|employees|seats|users|%))",
  ].join("|"),
  "iu",
);

/** "Android 9 and older" is a version. */
const VERSION =
  /\b(?:android|ios|ipados|windows|macos|version|build|firmware|chrome|safari|firefox|edge|outlook|office|node|python|os|release|model|gen|generation|app|client|sdk|plug-?in) (?:v\.? ?)?\d|\b(?:android|ios|versions?|apps?|builds?|firmware) (?:below|under|before|older than|up to)/i;

/** "SIL 2 and up", "level 3 and above", "class II or higher": a step of a scale. */
const OF_SCALE =
  /(?<![\p{L}])(?:sil|asil|level|class|tier|grade|category|cat|stage|phase|step|band|zone|group|series|rank|severity|priority|type|score)[ -]?\d{1,2} (?:and|or) (?:up|over|older|above|more|below|under|less|higher|lower)(?![\p{L}])/iu;

/** Whether the text tells a step of a scale in the words that elsewhere tell an age. */
export function tellsStep(text: string): boolean {
  return OF_SCALE.test(text);
}

/** "Groups of ten or more": how many. */
const IN_NUMBER =
  /\b(?:groups?|part(?:y|ies)|teams?|crews?|households?|families|classes|batches|orders|bookings) of (?:more than |at least |over )?[\p{L}\d]+(?: (?:and|or) (?:more|fewer|less|over|above))?$/iu;

/** "Vehicles older than 30 years", "policies over 20 years old": how old a thing is. */
const OF_THINGS =
  /^(?:the |all |any |our |old )?(?:[\p{L}\p{N}-]+ ){0,3}?(?:vehicles?|cars?|vans?|trucks?|lorries|tractors?|trailers?|caravans?|boats?|ships?|vessels?|aircraft|planes?|trains?|buses|bikes?|machines?|machinery|engines?|pumps?|boilers?|lifts?|elevators?|cranes?|meters?|sensors?|devices?|laptops?|phones?|tablets?|computers?|servers?|equipment|tools?|parts?|buildings?|houses?|homes|flats|properties|property|roofs?|bridges?|pipes?|policies|policy|contracts?|leases?|loans?|mortgages?|claims?|invoices?|orders?|bills?|debts?|tickets?|cases|files?|folders?|documents?|records?|letters?|emails?|photos?|images?|recordings?|scans?|x-rays|samples?|articles?|books?|titles?|listings?|adverts?|ads|posts?|data|datasets?|code|repositories|branches|trees|wines?|stock|batches)(?: (?:that|which) (?:is|are|was|were)| aged)? (?:under|over|below|above|older|younger|past|beyond|more|less|\d)/iu;

/** Whether the text tells an age in figures. */
export function tellsAge(text: string): boolean {
  return (
    AGE.test(text) && !VERSION.test(text) && !OF_THINGS.test(text) && !IN_NUMBER.test(text) && !OF_SCALE.test(text)
  );
}

const DEVICE = /\b(?:devices?|laptops?|phones?|tablets?|computers?|servers?|meters?|sensors?)\b/i;

/** "Vehicles older than 30 years": no person's age, and no version of a device. */
export function tellsAgeOfThing(text: string): boolean {
  return OF_THINGS.test(text) && /\byears?\b/i.test(text) && !DEVICE.test(text);
}
