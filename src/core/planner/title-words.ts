/** A title fits on one line of a page. */
export const MOST_LETTERS = 60;

/** Words about the paper, not about the feature: a line or label made of them alone is furniture. */
export const FURNITURE = new Set(
  "memo memorandum brief briefing prd spec specification one pager onepager page document doc draft proposal summary overview description introduction intro background context purpose scope abstract executive feature features product the a an of for our ai new name title entry item what it is does do will this works how problem solution idea pitch concept note notes release request requirements project quick short tl dr tldr confidential internal only v version wip final updated re fwd fw and about in to thread hello hi see below follow up first second third".split(
    " ",
  ),
);

/** Labels whose text is about the paper's way, not about the feature. */
export const LETTERHEAD =
  /^(?:to|from|cc|bcc|date|dated|sent|author|owner|version|status|reviewers?|approvers?|distribution|budget|deadline|team)\s*[:\t]/i;

/** Labels whose text names the feature. */
export const NAMING = /^(?:subject|re|name|title|feature|feature name|product|project|topic|betreff)\s*[:\t]\s*/i;

/** "Hi all, as promised, the page on the block writer." says who is spoken to. */
export const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|team|all|folks|colleagues|sorry|thanks|thank you|as (?:promised|discussed|agreed|requested)|here is|here's|here are|please find|attached|fyi)\b/i;

/** Things that a feature is, behind which its name may end: "dispatch agent", "block writer". */
export const THINGS = new Set(
  "agent assistant bot chatbot copilot companion helper tool aid advisor adviser guide tutor coach concierge receptionist engine service module model system app widget panel box button reader writer picker ranker scorer score checker finder planner scheduler matcher classifier generator summariser summarizer translator transcriber recommender forecaster predictor estimator detector drafter editor completer dispatcher router sorter labeller labeler reviewer search feed digest list forecast filter bear voice camera completion line scribe autocomplete macro".split(
    " ",
  ),
);

/** Words for the feature that say nothing of it: what follows tells more. */
export const EMPTY_THINGS = new Set(
  "it this that feature tool system product thing ai model software service app application module assistant agent bot solution function platform engine".split(
    " ",
  ),
);

/** What features do, in the form that a sentence without a subject begins with. Base forms. */
export const VERBS = new Set(
  "answer assign ask assemble advise alert analyse analyze approve arrange book build calculate categorise categorize chat check choose classify clean close code collect combine compare compile complete compose compute condense control convert convince copy correct count create cut decide describe design detect determine direct dispatch draft draw edit estimate evaluate explain extract fetch fill find fix flag forecast generate give grade group guess guide handle help hide highlight hold identify issue judge label let listen look make map mark match measure merge monitor move name offer open order pair pick place plan play point post predict prepare price prioritise prioritize process produce propose pull put rank rate read rebook recognise recognize recommend reconcile record reply redact release remind replace reply rephrase reroute resolve respond retrieve return review rewrite roll route save say scan schedule score screen search see select send set shorten show simplify size skim solve sort speak split spot steer stop suggest summarise summarize surface switch tag take talk tell track transcribe transfer translate triage tune turn type update validate verify warn watch weigh write".split(
    " ",
  ),
);

/** Verbs whose last letter is doubled before "-ing". */
export const DOUBLING = new Set("chat cut flag get let map plan put run set skim spot stop tag split".split(" "));

/** Where a clause may be cut so that what stands before it still reads whole, the best border first. */
export const BREAKS: readonly RegExp[] = [
  /[;:]\s|\s[—–-]{1,2}\s|→|->/,
  /,\s(?!\d{3}\b)/,
  /\s(?:so that|which|that|who|when|whenever|while|if|before|after|because|instead of|in order to|without|where|unless|until|whether|how|as)\s/,
  /\s(?:with|from|for|by|to|in|on|at|out of|off|into|inside|next to|beside|based on|using|within|against|during|through)\s/,
  /\s(?:and|or|of)\s/,
];
