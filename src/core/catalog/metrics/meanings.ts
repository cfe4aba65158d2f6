import type { Statistic } from "../../brief/facts.ts";
import { type Cited, ours } from "./cited.ts";

/** Words by which briefs name a metric that the catalog knows under an id of its own. */
export interface Meaning extends Cited {
  readonly metric: string;
  readonly words: RegExp;
  /** Only with one of these units, where given. */
  readonly units: readonly string[] | null;
  /** Only with one of these statistics, where given. */
  readonly statistics: readonly Statistic[] | null;
  /** Whether the row's definition says what the brief counts; false where it counts the other side or is wider. */
  readonly defines: boolean;
}

const source = ours("meanings of metric names");
type Only = Partial<Pick<Meaning, "units" | "statistics" | "defines">>;
const means = (metric: string, words: RegExp, only: Only = {}): Meaning => ({
  ...source,
  units: null,
  statistics: null,
  defines: true,
  ...only,
  metric,
  words,
});

const SHARES = { units: ["%", "per-1k"] } as const;
const MONEY = { units: ["USD", "EUR", "GBP", "INR"], statistics: ["mean", "median", "p90", "p95"] } as const;
const COUNTS = { statistics: ["count"] } as const;
/** The first part of an answer is no whole answer. */
const FIRST_PART = /\bfirst (?:word|token|byte)/i;
const WRONG_CLAIMS = /hallucinat|unsupported|ungrounded|fabricat|made[- ]up|wrong fact|false (?:claim|statement)/i;
const SUPPORTED = /fully supported|well supported|grounded|faithful|supported by/i;

/** Rows of one name stand together, the narrower first: the first that the plan's archetype, hazards or standing metrics have. */
export const MEANINGS: readonly Meaning[] = [
  means("exclusion_leak", /exclu\w+.*(?:leak|served)|(?:leak|served).*exclu/i),
  means("confirmed_exposures", /\bleaks?\b|leakage|data exposure|cross[- ]tenant/i, COUNTS),
  means("injection_success", /injection/i, COUNTS),
  means(
    "harm_to_minors",
    /(?:minor|child)\w*.*(?:harm|unsafe|inappropriate)|(?:harm|unsafe|inappropriate).*(?:minor|child)/i,
    COUNTS,
  ),
  means("patient_harm_events", /patient[- ]?(?:harm|safety)|adverse event/i, COUNTS),
  means("safety_events", /injur|collision|safety (?:event|incident)/i, COUNTS),
  means("confirmed_breaches", /\bbreach/i, COUNTS),
  means("ungrounded_answer_rate", WRONG_CLAIMS, SHARES),
  means("unfaithful_summary_rate", WRONG_CLAIMS, SHARES),
  means("unsupported_claim_rate", WRONG_CLAIMS, SHARES),
  means("ungrounded_answer_rate", SUPPORTED, { ...SHARES, defines: false }),
  means("unfaithful_summary_rate", SUPPORTED, { ...SHARES, defines: false }),
  means("unsupported_claim_rate", SUPPORTED, { ...SHARES, defines: false }),
  means("critical_omission_rate", /omission|omitted/i, SHARES),
  means("clinical_error_rate", /clinical(?:ly)?\b.*(?:error|significant)|marked unsafe/i, {
    ...SHARES,
    defines: false,
  }),
  means("critical_translation_error_rate", /mistranslat|critical error/i, SHARES),
  means("critical_field_error_rate", /critical[- ](?:field )?error/i, SHARES),
  means("critical_error_rate", /critical[- ]error|(?:reports?|cases?|emergenc\w+) missed|escape rate/i, {
    ...SHARES,
    defines: false,
  }),
  means("wrong_action_rate", /\bwrong(?:ly)?\b.*(?:action|refund|grant|stop|change|order|payment|booking)/i, SHARES),
  means("mispayment_rate", /mispay|mispric|wrong(?:ly)?[- ](?:refund|payment|price)/i, SHARES),
  means("invalid_citation_rate", /citation|source link/i, { ...SHARES, defines: false }),
  means("delivered_violation_rate", /violation|toxic|harmful content/i, SHARES),
  means("off_brand_rate", /off[- ]brand|off[- ]tone/i, SHARES),
  means("over_refusal_rate", /over[- ]refus/i, SHARES),
  means(
    "opt_out_rate",
    /\bopt(?:ing|ed)?[- ]?outs?\b|unsubscri|turn(?:ed|ing)? it off|disabled? (?:it|the feature)/i,
    SHARES,
  ),
  means("reader_complaint_rate", /complaint/i, SHARES),
  means("complaint_rate", /complaint/i, SHARES),
  means("claims_and_notices", /takedown|copyright claim|legal claim|ip claim/i),
  means("host_error_effect", /crash/i, SHARES),
  means("call_success_rate", /uptime|availability|success rate of (?:the )?calls?|api success/i, SHARES),
  means("latency_p95", FIRST_PART, { units: ["ms", "s"], defines: false }),
  means("latency_p95", /^(?!.*\bfirst (?:word|token|byte)).*(?:latency|\b\w+ time\b|time to|delay|prediction call)/i, {
    units: ["ms", "s"],
    statistics: ["p50", "median", "p90", "p95", "p99"],
  }),
  means("latency_p95", /^(?!.*\bfirst (?:word|token|byte)).*latency/i),
  means("cost_per_kept_asset", /cost per kept/i, MONEY),
  means("cost_per_completed_task", /cost per (?:completed )?task/i, MONEY),
  means("cost_per_unit", /\bcosts? (?:per|a|an|of)\b|spend per/i, { ...MONEY, defines: false }),
  means("composer_time_effect", /composer (?:session|time)/i, { units: ["%"] }),
  means("suggestion_acceptance_rate", /acceptance|draft use|accepted/i, SHARES),
  means("completion_acceptance_rate", /acceptance|accepted/i, SHARES),
  means("retained_text_share", /persist|retained/i, SHARES),
  means("keep_rate", /\bkeep rate|kept|saved or (?:exported|published)/i, SHARES),
  means("usefulness_rating", /thumbs|helpful|helped|usefulness/i, SHARES),
  means("verified_resolution_rate", /resol(?:ved|ution)|closed without|without (?:a|the) (?:human|desk)/i, SHARES),
  means("self_serve_success", /deflect|self[- ]serve|without (?:a |the )?(?:call|ticket|follow|policy desk)/i, SHARES),
  means("task_success", /task success/i, SHARES),
  means(
    "straight_through_rate",
    /straight[- ]through|no (?:fixing|correction|touch)|needing no|accepted unchanged/i,
    SHARES,
  ),
  means("no_edit_share", /no[- ]edit|without (?:an )?edit/i, SHARES),
  means("edit_ratio", /edit (?:rate|ratio|share)/i, SHARES),
  means("precision", /^precision\b/i, SHARES),
  means("recall", /\brecall\b|sensitivity/i, SHARES),
  means("word_error_rate", /\bwer\b|word[- ]error/i),
  means("discrimination", /\bauc\b|auroc/i),
  means("field_accuracy", /field accuracy|fields? (?:right|correct)/i, SHARES),
  means("answer_correctness", /^(?!.*(?:link|citation)).*(?:answers?.*(?:correct|right)|correctness)/i, SHARES),
  means(
    "primary_accuracy",
    /accura|\bcorrect(?:ly|ness)?\b|\bright\b|precision|\brecall\b|sensitivity|\bf1\b|\bauc\b|\bwer\b|word[- ]error|mape|\bcaught\b/i,
    { defines: false },
  ),
];
