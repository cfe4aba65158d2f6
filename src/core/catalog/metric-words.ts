import type { Sourced } from "./sourced.ts";

/** What a metric is, by the words of its name. */
export interface MetricWords extends Sourced {
  readonly words: RegExp;
}

const ours = { source: "Rampwright: words of metrics", status: "our default" } as const;

export const METRIC_WORDS = {
  /** Counted once a person, not once a unit. */
  perPerson: {
    ...ours,
    words:
      /\b(?:retention|adoption|activation|churn|opt-?outs?|unsubscribe|weekly use|usage|d7|d30|d90|people|users|members|employees|sellers|seats|accounts using|delinquen\w*)\b|^(?:[\w'-]+ ){1,4}who\b/i,
  },
  /** Answers of people who are asked. */
  surveyed: {
    ...ours,
    words:
      /\b(?:nps|net promoter|csat|survey|satisfaction|trust score|ces|say(?:ing)? (?:that|the|it)|rat(?:e|ed|ing) (?:it|the)|report(?:ed|ing)? that)\b|who (?:say|said|agree)|would recommend|felt |thumbs|\brated (?:\w+ )?(?:marked|helpful|useful)|marked (?:as )?helpful/i,
  },
  /** Found by experts in a sample, because no log shows it. */
  audited: {
    ...ours,
    words:
      /hallucinat|unsupported|supported by|fabricat|faithful|factual|grounded|correctness|incorrect|inaccura|accuracy|accurate|toxic|unsafe|harmful|off-brand|wrong|bias|\b(?:wer|cer)\b|word error|character error|(?:marked|judged|graded|rated|verified|confirmed) (?:as )?\w+(?: \w+)? by|\bpanel\b|misclassif|critical error|group error|error rate of (?:answers|summaries|outputs)|mistranslat|misstat|omission|precision|recall|sensitivity|specificity|false (?:positive|negative)|citation|policy violation|quality (?:review|audit|check)|expert|reviewer|rubric|audit/i,
  },
  /** A score in points that reviewers give, not those who use it. */
  scoredByExperts: { ...ours, words: /\breviewers?\b|\bexperts?\b|\blinguists?\b|rubric|\baudit|adequacy|fluency/i },
  /** Shares of what was flagged, and of what should have been. */
  ofFlagged: { ...ours, words: /\bprecision\b|predictive value|false[- ]alarm share/i },
  ofPositives: { ...ours, words: /\brecall\b|sensitivity|false negative/i },
  /** What became of what was accepted. */
  ofAccepted: {
    ...ours,
    words: /persistence|\bretained (?:code|text|lines)|still there|accepted \w+ (?:kept|retained|left)/i,
  },
  /** Rates of what seldom happens: no third of the people leave, complain or err. */
  rare: {
    ...ours,
    words:
      /unsubscri|opt-?outs?|\bchurn|cancel|complain|error|wrong|mistake|refund rate|chargeback|dispute|crash|incident|harm|readmi|delinquen|default rate|breach|escape|undo|revert|takedown|reopen|muted?\b/i,
  },
  /** How long a service takes to answer, not how long a person works. */
  serviceLatency: {
    ...ours,
    words:
      /latency|response time|answer time|time to (?:first|full|answer|respon|draft|suggest|summar|result)|first[- ]token|load time|render|processing time|round[- ]trip|wait for (?:the )?(?:answer|draft|result)/i,
  },
  /** Groups of people compared with one another, as a ratio. */
  parity: {
    ...ours,
    words:
      /\bparity\b|disparit|four[- ]fifths|impact ratio|(?:selection|error|group|worst|approval)[- ](?:\w+ )?ratio/i,
  },
  /** A mean of errors, not a share of units that are wrong. */
  meanError: {
    ...ours,
    words:
      /\b(?:mape|wape|smape|mae|rmse|wer|cer)\b|word error|forecast error|edit (?:share|distance)|error in percent/i,
  },
  /** Of the rarer class alone. */
  rareClass: { ...ours, words: /\bf1\b|f-score|\brecall\b|sensitivity|\bprecision\b|predictive value/i },
  /** Known only once the future that was foretold has come. */
  foretold: {
    ...ours,
    words:
      /\bauc\b|auroc|accura|calibrat|recall|precision|sensitivity|specificity|\bf1\b|brier|delinquen|default|arrears|churn|lapse|loss rate|predictive/i,
  },
  /** Shown at every gate, because the brief asks for no more: "report only, no target"; "no target yet" is another matter. */
  reportOnly: {
    ...ours,
    words:
      /\breport(?:ed|ing)? only\b|\bonly (?:to )?(?:be )?report|\btracked\b|\btrack(?:ing)? only\b|for information only|\bno target\b(?! (?:yet|so far|for now|until))/i,
  },
  netPromoter: { ...ours, words: /\bnps\b|net promoter/i },
  areaUnderCurve: { ...ours, words: /\b(?:auc|auroc|area under)\b/i },
} as const satisfies Record<string, MetricWords>;
