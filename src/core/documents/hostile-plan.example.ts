import { sealPlan } from "../plan/hash-plan.ts";
import { examplePlan } from "../plan/plan.example.ts";
import type { Plan } from "../plan/plan.ts";

/** Keys under which a plan holds free text, or a list of it; what is under the others is ids, numbers and closed lists. */
const FREE_TEXT: ReadonlySet<string> = new Set(
  (
    "feature userBase riskProfile successMetrics cohortExclusions name title one many decision meetings shorter length why " +
    "influence base definition analysisPopulation dataSource owner consulted action timeframe detail check proof sampleUnit " +
    "method wouldNeed slice include exclusion until when adds entry approver vetoes messages unless autonomy text evidence " +
    "alsoNeeded usuallyLiftedBy clock signOff cohort condition roleAssumed to trigger citation from seed leftOut " +
    "shadow_mode_phases cadence reversibility dual_run_capability missing late flag surface mayKillAlone runbook data flow " +
    "lawfulBasis retention notices disclaimer requires returnsTo asks untilAnswered role verifies message remedy wouldBuy"
  ).split(" "),
);

/** Texts of the contract itself, which no one can type. */
const FIXED: ReadonlySet<string> = new Set(["off", "no statutory clock: by contract"]);

/**
 * The example plan with a text in every place where a brief's or a person's words can stand, each with its own number
 * behind, and how many places those are.
 */
export function planWithEverywhere(text: string, startDate: string | null = null): { plan: Plan; places: number } {
  let places = 0;
  const replaced = (value: unknown, key: string): unknown => {
    // A reason's `from` is a list of ids, unlike the holdout's.
    if (Array.isArray(value)) return value.map((part) => replaced(part, key === "from" ? "" : key));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, name)]));
    }
    if (typeof value !== "string" || !FREE_TEXT.has(key) || FIXED.has(value)) return value;
    places += 1;
    return `${text}${places}`;
  };
  const { metrics, ...rest } = examplePlan;
  // A metric's cadence is of a closed list, unlike that of the shadow step.
  const kept = metrics.map((metric) => ({ ...(replaced(metric, "") as typeof metric), cadence: metric.cadence }));
  const plan = { ...(replaced(rest, "") as typeof rest), metrics: kept, startDate };
  return { plan: sealPlan(plan), places };
}

/** What people type to see what happens, and what breaks one format or another. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "| a | b |\n| --- | --- |\n| c | d |",
  "]]>&amp;<!-- --> <w:p/> {{y}}",
  '=HYPERLINK("http://a.example","x")',
  "+1-2\t@SUM(A1)\r\n-3",
  "# h\n\n- item\n\n```\ncode\n```\n\n    indented\n\n---\n\n![x](javascript:alert(1)) <https://a.example> **b** `c` ~~d~~",
  "BEGIN:VEVENT\r\nSUMMARY:x\\n;,\r\nEND:VEVENT",
  "\u0000\u0008\u001b[31mred\u202eevil\u2028line\ud800",
  "„Größe“ ≥ 5 % 日本語 🙂 'it''s' \"quoted\"",
];
