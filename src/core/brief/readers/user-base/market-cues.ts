import type { Certainty, Market } from "../../facts.ts";

/**
 * A wording that tells who buys and who uses. Rows are asked in order: the first that fits decides.
 * `words` is matched against the text itself, `tags` against the tagged text of `market-tags.ts`.
 * Gaps in the patterns are bounded, so that matching is linear in the text.
 */
export interface MarketCue {
  readonly market: Market;
  readonly certainty: Certainty;
  readonly words?: RegExp;
  readonly tags?: RegExp;
  /** Must stand in the tagged text too. */
  readonly besides?: RegExp;
  /** Must not stand in it. */
  readonly unless?: RegExp;
}

const any = (...patterns: string[]): RegExp => new RegExp(patterns.map((one) => `(?:${one})`).join("|"), "i");
/** Tags are case-bound: "ORG" are bodies, "org" is one. */
const tagged = (...patterns: string[]): RegExp => new RegExp(patterns.map((one) => `(?:${one})`).join("|"));
const r = String.raw;

/** Up to `most` tags of one clause. */
const gap = (most: number): string => r`(?:[^\s.;?!()]+ ){0,${most}}`;
const STATED: readonly MarketCue[] = [
  { market: "B2B2C", certainty: "stated", words: any(r`\bb(?:2|-to-)b(?:2|-to-)c\b`) },
  { market: "public-sector", certainty: "stated", words: any(r`\bpublic[- ]sector\b(?! (?:unions?|workers))`) },
  {
    market: "B2B",
    certainty: "stated",
    words: any(
      r`\bb(?:2|-to-)b\b`,
      r`\bbusiness[- ]to[- ]business\b`,
      r`\b(?:all|only) (?:businesses|business|companies)\b`,
      r`\b(?:sell|sold|selling) to (?:businesses|companies)\b`,
    ),
  },
  {
    market: "B2C",
    certainty: "stated",
    words: any(
      r`\b(?:b(?:2|-to-)c|d2c|dtc|direct[- ]to[- ]consumers?)\b`,
      r`\bconsumers?\b(?! (?:goods|packaged|brands?|companies|products? (?:companies|makers)|insights|finance (?:firms|companies)))`,
    ),
  },
  {
    market: "internal",
    certainty: "stated",
    words: any(
      r`\binternal(?:ly)?\b(?! (?:medicine|audit|auditors|affairs|revenue|comms|communications?|controls?|market))`,
      r`\bin-?house\b(?! (?:counsel|lawyers|legal|teams? (?:at|of)))`,
      r`\b(?:employed (?:by us|here)|employees of ours|we employ|on (?:the|our) payroll|works? (?:here|for us))\b`,
    ),
    tags: tagged(
      r`(?:our|'s|its|their) own ${gap(3)}STAFF`,
      r`\bown STAFF`,
      r`\bour (?:# )?STAFF`,
      r`\bSTAFF of (?:the|our) (?:group|org)\b`,
    ),
  },
];

const GIVE = r`(?:BUY|give|gives|offer|offers|sell|sells|sold|pass|passes|hand|hands|provide|provides|put|puts|bundle|bundles|resell|resells)`;
const IT = r`(?:it|this|them|the ${gap(2)}|our ${gap(2)}|out )?`;
/** Served people, counted. */
const SERVED = /# (?:[^\s.;,]+ )?(?:END|HOME)\b/;

const IMPLIED: readonly MarketCue[] = [
  {
    market: "public-sector",
    certainty: "implied",
    words: any(
      r`\b(?:states|cities|towns|provinces|counties|cantons|districts)\b,? (?:(?:that|which|who|have|has|already) ){0,2}(?:bought|buy|licen[sc]e|pay|run it|run them|subscribe|signed)\b`,
      r`\bk-?12 (?:school )?districts?\b`,
      r`\b(?:canton|city|state|county|town|province|region) is (?:the|our) (?:client|customer|buyer|payer)\b`,
      r`\b(?:our (?:clients|customers|buyers) are|sold to|sell to) (?:\w+ )?(?:cities|towns|counties|states|provinces)\b`,
    ),
    tags: tagged(r`\bPUBLIC `, r`\( public \)`),
  },
  {
    market: "B2B2C",
    certainty: "implied",
    words: any(
      r`\bwhite[- ]label`,
      r`\b(?:customers'|clients'|partners'|tenants'|merchants') (?:own )?(?:customers|end users|end customers|clients|guests|patients|members|shoppers|users)\b`,
      r`\bunder (?:its|their) own (?:brand|name)\b`,
    ),
    tags: tagged(
      r`(?:ORG|CUST|WHO|org) ${gap(4)}${GIVE} ${IT}${gap(4)}(?:for|to|of) (?:their|its) ${gap(2)}(?:CUST|END|HOME|WHO)`,
      r`\b(?:used|seen|opened|read) by (?:the|their|its) (?:own )?(?:CUST|END|HOME)`,
      r`ORG ${gap(5)}(?:resell|re-sell)`,
      r`ORG ${gap(6)}BUY ${gap(4)}[,;] (?:and |but |their |the |# ){0,4}(?:CUST|END|HOME) (?:use|choose|train|see|get|read|open|log)`,
      r`END of ${gap(4)}ORG (?:, )?(?:which|that|who) (?:BUY|give|offer|hand)`,
      r`ORG (?:which|that|who) BUY , and # (?:CUST|END|HOME|WHO)`,
    ),
  },
];

/** A word that can stand between "our" and the people who work for us. */
const MODIFIER = r`(?!CUST|END|HOME|TRADE|ORG|org|PUBLIC|BUY|of|and|is|are|was|for|in|at|on|with|to|by|from|has|have|app|product|tool|platform|portal|software|service|partner|client|customers?|independent)[^\s.,;:?!()'/-]+ `;

const OWN: readonly MarketCue[] = [
  {
    market: "internal",
    certainty: "implied",
    words: any(
      r`(?:^|[.,;(—]) ?(?:ours|our own)[.,;)]`,
      r`\bour (?:own )?(?:\w+ )?(?:warehouse|front[- ]desk|office|shop[- ]floor|branch|call[- ]cent(?:re|er)|depot|plant|compliance|claims|service) (?:people|staff|desk|team|crew)\b`,
      r`\bour company's \d+`,
      r`\bown (?:office|team|desk|people|house)\b`,
      r`\b(?:company|group|firm|organi[sz]ation)-wide\b`,
      r`\bacross (?:the|our) (?:company|group|business|firm|organi[sz]ation)\b`,
      r`\bat our own\b`,
      r`\bour (?:sales ?force|field force|shop floor)\b`,
      r`\bin our (?:\w+ ){0,2}(?:department|office|division|desk|branch|firm|company)\b`,
      r`\b(?:everyone|everybody) (?:in|at|across) (?:the|our) (?:company|firm|group|organi[sz]ation|office)\b`,
      r`\b(?:at|in|across|from) our \d+ (?:\w+ ){0,2}(?:centres|centers|sites|plants|stores|depots|branches|warehouses|hospitals|offices|homes|schools|hotels|shops|restaurants|clinics|stations|yards|mines|farms|labs|factories|locations)\b`,
      r`\bour (?:own )?(?:plants?|depots?|warehouses?|factor(?:y|ies)|call cent(?:re|er)s?|mills?|mines?|yards?)\b`,
      r`\bour (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:practices|branches|sites|offices|hospitals|homes)\b`,
      r`\b(?:everyone|everybody) (?:who works )?here\b`,
    ),
    tags: tagged(
      r`\b(?:our|'s) (?:own )?(?:# )?(?:${MODIFIER}){0,2}WHO`,
      r`\bown WHO`,
      r`\b(?:just|only) our (?!CUST|END|HOME|TRADE|ORG)`,
      r`\bSTAFF only\b`,
      r`\b(?:only|all) (?:of )?(?:our |the )?STAFF\b`,
    ),
  },
];

const PRIVATE: readonly MarketCue[] = [
  {
    market: "B2C",
    certainty: "implied",
    words: any(
      r`\bprivate (?:people|persons?|customers|users|individuals|drivers|motorists|guests|shoppers|households|homes|filers|owners|clients|riders|travell?ers|borrowers|investors|buyers|\w+ learners|learners|pilots)\b`,
      r`\((?:private|retail)(?: persons?)?\)(?!.{0,30}(?:licen|buy|pay))`,
      r`\bout of (?:their|his|her) own pocket\b`,
      r`\b(?:subscribe|buy|pay|paying|sign up|bought|book|booked) (?:\w+ ){0,4}(?:directly|themselves|for themselves)\b`,
      r`\b(?:app store|play store|free[- ]to[- ]play|free game|hobby (?:gardeners|users|cooks)|ordinary (?:customers|people)|general public|for the home|for home|retail (?:app|clients|customers|investors|bank)|club app|brand app)\b`,
      r`\btrade for themselves\b`,
      r`\b(?:retail loyalty|loyalty (?:app|programme|program|card|members))\b`,
      r`\bthey pay (?:rs|₹|\$|€|£|\d)`,
      r`\b(?:zoo|gym|museum|theatre|library|newspaper|magazine|season[- ]ticket|club) (?:members|membrs|subscribers|holders|fans)\b`,
      r`\bsubscribers (?:of|to) (?:the|our) (?:\w+ )?(?:newspaper|magazine|paper|daily|weekly)\b`,
      r`\b(?:smart-meter|energy|gas|electricity|broadband|water|internet|mobile) (?:customers|subscribers)\b`,
      r`\bfor (?:their|the) (?:kids|children|family)\b`,
      r`\b(?:card ?holders|customers|savers), retail\b`,
    ),
    tags: tagged(
      r`\bHOME ${gap(3)}BUY`,
      r`\bBUY by HOME`,
      r`\bwe are ${gap(3)}ORG ${gap(4)}CUST`,
      r`# (?:[^\s.;,]+ )?HOME `,
      r`\( HOME \)`,
      r`\ball HOME`,
    ),
  },
];

const BUSINESS: readonly MarketCue[] = [
  {
    market: "B2B2C",
    certainty: "implied",
    tags: tagged(r`(?:ORG|org) ${gap(6)}BUY`),
    besides: SERVED,
  },
  {
    market: "B2B",
    certainty: "implied",
    words: any(
      r`\b(?:saas|mid-?market|smbs?|smes?|sole traders?|per seat|company licen[cs]es|under licen[cs]e|with a licen[cs]e|wholesale|acquiring business|business (?:tool|product|software|plan)|little business|for business|enterprise (?:software|customers|clients)|corporate (?:customers|clients)|client (?:companies|firms)|customer (?:companies|firms|organi[sz]ations)|business (?:customers|clients|accounts)|paid by their employer|fleet customers|on subscription|at client|clients in the|clients of ours|theirs\b)`,
      r`\bwe (?:supply|invoice|bill|serve|license to|licence to|sell to)\b`,
      r`\b(?:is|are) our (?:clients?|customers?)\b`,
      r`\bcustomers of our (?:ehr|emr|erp|crm|pos|till|software|system|tool|platform|portal|module|saas)\b`,
      r`\b(?:on|under) contract\b`,
      r`\b(?:buy|rent|license|lease)s? (?:the|our) (?:software|tool|system|module|portal|platform|service)\b`,
      r`\bseats\b`,
    ),
    tags: tagged(
      r`(?:ORG|org) ${gap(8)}BUY`,
      r`BUY ${gap(4)}(?:by|to|with|as) ${gap(4)}(?:ORG|org)`,
      r`(?:TRADE|WHO) BUY (?:for )?(?:it|us|our|this)`,
      r`ORG , (?:about |some )?# of them`,
      r`ORG \( private \) BUY`,
      r`BUY (?:for )?by ${gap(3)}(?:groups|chains)`,
      r`(?:sell|sold|selling|supply|supplied) (?:it )?to ${gap(4)}ORG`,
      r`\( ORG \)`,
      r`ORG are (?:the|our) CUST`,
      r`\b(?:buyer|buyers|CUST) (?:: |is |are )${gap(3)}(?:ORG|org)`,
      r`CUST ${gap(3)}are ${gap(3)}ORG`,
    ),
  },
  {
    market: "B2B",
    certainty: "implied",
    tags: tagged(
      r`\b(?:in|at|across|from|of|for|inside|behind) (?:the |our |some |about |around )?(?:# )?${gap(3)}ORG`,
      r`# ${gap(3)}ORG`,
      r`# TRADE on`,
    ),
    unless: SERVED,
  },
];

/** Asked last: plain enough when nothing else is said. */
const LAST: readonly MarketCue[] = [
  { market: "internal", certainty: "implied", tags: tagged(r`# ${gap(2)}STAFF`), unless: /\b(?:ORG|org|BUY|CUST)\b/ },
  {
    market: "public-sector",
    certainty: "implied",
    words: any(r`\b(?:citizens|taxpayers|ratepayers|council tax|public servants)\b`),
  },
  {
    market: "B2C",
    certainty: "implied",
    words: any(
      r`\b(?:dating|mobile game|free game|puzzle|streaming (?:app|service)|in-app purchases|free with ads|(?:recipe|fitness|budgeting|shopping|travel|photo|dating|meditation|running|cooking|weather|quiz|music|video|news|language[- ]learning|book) app)\b`,
    ),
  },
];

export const MARKET_CUES: readonly MarketCue[] = [...STATED, ...IMPLIED, ...OWN, ...PRIVATE, ...BUSINESS, ...LAST];

/** Sides of a market place, whose members neither buy the product nor are private users of it. */
export const NO_MARKET = /\b(?:market ?place|delivery app|gig\b|on our platform)/i;

/** A sentence about somebody who is not in question. */
export const ASIDE =
  /\b(?:isn't|is not|aren't|not) (?:in|part of|covered by) (?:this|the) (?:brief|scope|plan|release)\b/i;

/** Names of markets that are plain in a text about the feature too, where most words speak of something else. */
export const LABELS: readonly { readonly market: Market; readonly words: RegExp }[] = [
  {
    market: "B2B2C",
    words: any(r`\bb(?:2|-to-)b(?:2|-to-)c\b`, r`\bwhite[- ]label(?:led)? (?:app|product|platform|portal)\b`),
  },
  { market: "B2B", words: any(r`\bb(?:2|-to-)b\b`, r`\bour saas\b`) },
  {
    market: "B2C",
    words: any(r`\bb(?:2|-to-)c\b`, r`\b(?:our|the|a) consumer (?:app|product|site|website|service|bank|platform)\b`),
  },
  {
    market: "internal",
    words: any(
      r`\binternal (?:tool|use only|only|pilot|assistant|copilot|platform|portal|app)\b`,
      r`\bour own (?:staff|employees|agents|engineers|developers)\b`,
    ),
  },
];
