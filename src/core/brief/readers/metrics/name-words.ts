const setOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words that never open a name: what people say before they come to the metric. */
export const DROPPED_BEFORE: ReadonlySet<string> = setOf(
  "we we'd we'll we're our us i you they them the a an this that these those to is are be should must will shall would have has had do does please kindly note also and or but then finally plus & success successful looks like means mean what how when if unless it its it's see get getting keep keeping kept maintain hold let make sure ensure that at of in on for by with as from good goal goals target targets aim aims metric metrics kpi kpis okr okrs number numbers no key result results primary secondary guardrail guardrails track tracking monitor monitoring watch measure measuring look looking report reporting happy were want wants wanted need needs hope expect expecting try trying drive bring push move get at - — + . * • / ~ number total-number",
);

/** Words that never close a name. */
export const DROPPED_BEHIND: ReadonlySet<string> = setOf(
  "is are be been was were should must will shall would to of at in on by for with the a an and or but from as has have had do does not no its it than that which so we our can could may stays stay keeps keep moves remains share yet i'd we'd - — + . / & also too target goal up",
);

/** A region of these words alone is no name. */
export const EMPTY_WORDS: ReadonlySet<string> = setOf(
  "we our us i you they them it its it's he she the a an this that these those to is are be been was were should must will shall would can could may might have has had do does did not no and or but of at in on by for with from as than so if when what how which who whom whose there here then also too very really just only about around success successful means mean looks like good fine ok okay great happy target targets goal goals aim aims metric metrics kpi kpis number numbers percent pct per week month day year quarter term season hour minute weeks months years each every year-end end launch go-live ga pilot yet now today current currently baseline vs versus against compared control last next times half old new usual level value figure least most more less please january february march april june july august september october november december spring summer autumn winter christmas easter please note please thanks approx roughly i'd all get without we'd say points point out scale below above under over i.e eg e.g such up down ish pp pts bps max min tops others rest same mind something thing things bit lot key result results desk's minimum maximum average cases it'd tbd clear sure",
);

/** The one who reaches a target is not what is measured: "the bot should reach 35% chats without handover". */
export const AGENTS: ReadonlySet<string> = setOf(
  "bot assistant copilot tool feature agent model system product app team pilot rollout service engine ai it solution chatbot voicebot platform launch",
);

/** First words that keep their capital. */
export const PROPER: ReadonlySet<string> = setOf(
  "spearman pearson brier gini google apple android english german french spanish welsh kannada hindi monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december matthews cohen slack teams salesforce zendesk europe",
);
