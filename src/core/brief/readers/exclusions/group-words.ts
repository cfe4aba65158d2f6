/** Words for those who are kept out, whatever their part: with one of them a new group begins. */
const PRONOUNS =
  "any anyone anybody all every everyone everybody whoever those people persons folks users user customers customer accounts account clients client members member subscribers subscriber tenants workspaces workspace organisations organizations orgs companies firms teams sites stores shops hotels clinics hospitals schools districts patients students pupils learners employees workers staff drivers sellers merchants buyers borrowers applicants candidates guests residents owners players viewers listeners creators authors families households homes parents children kids minors retailers dealers dealerships agencies agents banks insurers devices vehicles cars trucks calls messages documents requests orders claims cases tickets listings titles products anything everything";
export const GROUP_HEADS: ReadonlySet<string> = new Set(PRONOUNS.split(" "));

/** Words that open the part of a group's text in which "and" and "or" mostly join parts of one description. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "who whose whom that which where with without w having lacking having holding using running needing wanting requiring".split(
    " ",
  ),
);

/** Prepositions behind the head of a group: "notes in Welsh", "customers on Basic". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in on from of at under for by via over through within outside to near inside during regulated covered bound supervised licensed".split(
    " ",
  ),
);

/** A piece that begins so tells something; it names no group. */
export const STATEMENT_OPENERS: ReadonlySet<string> = new Set(
  "have has had is are was were be been do does did will would can could should may might must it they we i you he she there then let make makes made keep came come comes go goes went gets got isn't aren't won't don't can't hasn't haven't because since as so which also".split(
    " ",
  ),
);

/** Finite verbs by which a clause can be told from a noun phrase. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  "is are was were has have had isn't aren't wasn't weren't hasn't haven't does do doesn't don't did didn't will won't can can't could would should may must passes signs agrees says gives ends closes ships works improves approves confirms covers".split(
    " ",
  ),
);

/** Pairs that "and" joins to one thing. Written in lower case, blank between. */
export const FIXED_PAIRS: ReadonlySet<string> = new Set(
  [
    "terms conditions",
    "health safety",
    "research development",
    "bed breakfast",
    "mergers acquisitions",
    "names addresses",
    "name address",
    "food drink",
    "food beverage",
    "trial error",
    "profit loss",
    "accident emergency",
    "track trace",
    "learning development",
    "diversity inclusion",
    "wear tear",
    "black white",
    "lost found",
    "drag drop",
    "click collect",
    "buy sell",
    "sale leaseback",
    "pick pack",
    "text data",
    "oil gas",
    "wholesale retail",
    "power heat",
    "bosnia herzegovina",
    "trinidad tobago",
    "antigua barbuda",
    "jammu kashmir",
    "newfoundland labrador",
    "dungeons dragons",
    "arts crafts",
    "home away",
    "true false",
    "stop search",
    "fair accurate",
    "anti money",
  ].flatMap((pair) => [pair]),
);

/** Behind "and" these belong to a number or date before: "75 and up", "4.0 or earlier", "15 and below". */
export const OPEN_ENDS: ReadonlySet<string> = new Set(
  "up over above older more below under younger less fewer earlier later upwards upward downwards beyond higher lower before after so counting such".split(
    " ",
  ),
);
