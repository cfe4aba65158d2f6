import type { RoleId } from "../roles/roles.ts";
import { type Cited, ours } from "./cited.ts";
import type { MetricRow } from "./metric-row.ts";

/** What a metric of a brief is by the words of its name, where no row of the catalog means the same. */
export interface MetricFamily extends Cited {
  readonly words: RegExp;
  readonly group: MetricRow["group"];
  readonly owner: RoleId;
  readonly consulted: readonly RoleId[];
  readonly dataSource: string;
}

const source = ours("families of metrics");
const family = (
  words: RegExp,
  group: MetricRow["group"],
  [owner, ...consulted]: readonly [RoleId, ...RoleId[]],
  dataSource: string,
): MetricFamily => ({ ...source, words, group, owner, consulted, dataSource });

/** The first whose words are in the name. */
export const METRIC_FAMILIES: readonly MetricFamily[] = [
  family(
    /latency|time to first|response time|answer time|reply time|processing time|load time|draft time|delay|uptime|availability|crash|error rate|runtime/i,
    "quality",
    ["sre-lead"],
    "service traces",
  ),
  family(/\btime (?:per|to|spent|on)\b/i, "business", ["product-manager"], "product events"),
  family(
    /complian|audit findings?|\bfindings\b|breach|violation/i,
    "safety_and_compliance",
    ["compliance-officer"],
    "register of findings",
  ),
  family(/\bleaks?\b|leakage/i, "safety_and_compliance", ["security-lead"], "incident register"),
  family(/\bincidents?\b/i, "safety_and_compliance", ["incident-commander"], "incident register"),
  family(/\bharm|unsafe|toxic|flagged|blocked/i, "safety_and_compliance", ["trust-and-safety-lead"], "review queue"),
  family(
    /adverse|missed emergenc|emergency \w+ missed/i,
    "safety_and_compliance",
    ["domain-lead"],
    "incident register and review queue",
  ),
  family(/\bcosts?\b|spend|\bbill|compute/i, "quality", ["finance-partner", "product-manager"], "billing"),
  family(
    /\bnps\b|csat|rating|satisfaction|thumbs|helpful|stars?\b/i,
    "business",
    ["ux-research-lead"],
    "in-product survey",
  ),
  family(/complaint|ticket|calls? to|contacts?\b|reopen|repeat/i, "business", ["support-lead"], "support tags"),
  family(
    /accura|correct|precision|recall|\bf1\b|\bauc\b|\bwer\b|mape|sensitiv|specific|hallucinat|supported|wrong|misread|quality|false/i,
    "quality",
    ["ml-lead", "domain-lead"],
    "reviewed sample",
  ),
  family(
    /revenue|sales|conversion|order value|basket|savings|margin/i,
    "business",
    ["finance-partner"],
    "order records",
  ),
];

/** Names of metrics that should fall where the brief does not say which way is good. */
export const LOWER_IS_BETTER = {
  ...source,
  words: /\btime\b|latency|delay|\bcosts?\b|error|churn|opt-?out|unsubscri|complaint|wrong|incident|crash|failure/i,
} as const;

export const OTHER_METRICS = family(/(?:)/, "business", ["product-manager"], "product events");
