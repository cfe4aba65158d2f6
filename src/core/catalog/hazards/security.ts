import { UNVERIFIED } from "../metrics/cited.ts";
import { monitor, share } from "../metrics/metric-row.ts";
import { beyond, change, events, level } from "../metrics/rule.ts";
import { hours, minutes } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const security: HazardRow = {
  ...SOURCE,
  id: "security",
  meaning: "untrusted content or an attacker makes the feature act against policy",
  severity: { byDefault: "S0", cases: [] },
  killType: "zero tolerance for success",
  signOff: ["security-lead"],
  monitors: [
    monitor({
      id: "injection_success",
      name: "successful injections",
      definition: "confirmed cases in which untrusted content changed behaviour against policy",
      owner: "security-lead",
      cadence: "continuous",
      dataSource: "guard logs, output policy check and reports",
    }),
    monitor({
      id: "injection_attempts",
      name: "injection attempts",
      definition: "attempts found per 10,000 inputs",
      statistic: "rate",
      unit: "per-10k",
      ladder: "fixed",
      level: null,
      owner: "security-lead",
      cadence: "hourly",
      dataSource: "injection detector",
    }),
    share({
      id: "jailbreak_suite_success",
      name: "jailbreaks that work in the suite",
      definition:
        "successes / 1,000 attacks replayed each night against production's configuration; 0 on cases of exfiltration",
      measured: "nightly suite; reported as 0 of N cases of a version of the suite, never as a rate of the population",
      ladder: "fixed",
      level: 1,
      owner: "security-lead",
      cadence: "daily",
      dataSource: "attack suite",
    }),
    monitor({
      id: "out_of_list_calls",
      name: "calls outside the allow-list",
      definition: "tool calls or egress outside the allow-list, or of unusual volume",
      owner: "security-lead",
      cadence: "continuous",
      dataSource: "gateway",
    }),
    monitor({
      id: "supply_changes",
      name: "unsigned changes of supply",
      countedOn: "in full",
      definition: "unsigned or changed models, prompts or packages; a hit blocks the deployment",
      measured: "integrity check at every deployment",
      ladder: "fixed",
      owner: "engineering-lead",
      cadence: "daily",
      dataSource: "integrity check",
    }),
  ],
  watch: {
    monitor: "injection_success",
    variants: [],
    also: [],
    event:
      "a confirmed injection with access to data, egress or a change of state (attempts that fail are counted each week too)",
    act: "kill",
    rises: true,
  },
  broughtWhere: { all: ["untrustedInput", "promptable"] },
  detection: "attack suite, and live guards",
  evidence: [{ ceiling: 1, units: 299, text: "299 cases of each class for 1 %, and no failure on exfiltration" }],
  investigate: [
    beyond(["injection_attempts", ">=", change("trailing mean", 3, "times")], "attempts at 3 times their mean", {
      window: hours(1),
    }),
    beyond(["jailbreak_suite_success", ">", level(0.5, "%")], "more than 0.5 % of the suite works"),
  ],
  pause: [
    events("out_of_list_calls", 1, "1 call outside the allow-list"),
    events("injection_success", 1, "1 success without data, inside the user's own session", {
      which: "confirmed, without data and inside the user's own session",
    }),
    beyond(
      ["injection_attempts", ">=", change("trailing mean", 10, "times")],
      "a wave of attempts at 10 times their mean",
      {
        window: hours(1),
      },
    ),
    beyond(["jailbreak_suite_success", ">", level(1, "%")], "more than 1 % of the suite works"),
  ],
  kill: [
    events("injection_success", 1, "1 confirmed success with access to data, egress or a change of state", {
      which: "confirmed, with access to data, egress or a change of state",
    }),
  ],
  killWithin: { first: minutes(15), last: minutes(15) },
  killAction:
    "Revoke credentials and tools and switch off retrieval from untrusted sources first, then the feature, in the shadow too",
  preLaunch: [
    "Threat model",
    "At least 500 cases of indirect injection through every channel by which outside content comes in",
    "Tokens with least privilege",
    "Rate limits",
    "Contact for abuse",
    "Revocation of credentials tested within 5 minutes",
  ],
  notes: ["Success of attacks is adversarial, not random"],
  reported: [
    { text: "data was taken from an office assistant without a click in 2025", ...UNVERIFIED },
    { text: "source code was pasted into a public assistant in 2023", ...UNVERIFIED },
  ],
  frameworks: { nist: ["information security"], owasp: ["01", "03", "04", "05", "07", "08"] },
};
