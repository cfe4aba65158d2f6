import { UNVERIFIED } from "../metrics/cited.ts";
import { monitor, share } from "../metrics/metric-row.ts";
import { audited, beyond, events, level } from "../metrics/rule.ts";
import { SOURCES } from "../metrics/sources.ts";
import { hours, PHASE } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

// Chances of a false alarm: with 200 in each of two equal groups at a rate of 50 %, the log of the ratio has a standard
// deviation of 0.1.
const each = { window: PHASE, leastUnits: 200 } as const;

export const bias: HazardRow = {
  ...SOURCE,
  id: "bias",
  meaning: "groups of people get worse decisions or worse output",
  severity: { byDefault: "S1", cases: [{ severity: "S0", when: "in credit, employment, housing or health" }] },
  killType: "ratio",
  signOff: ["responsible-ai-lead", "legal-counsel"],
  monitors: [
    monitor({
      id: "selection_ratio",
      countedOn: "in full",
      name: "selection or benefit ratio",
      definition:
        "rate of the favourable outcome (selected, served correctly, accepted) among {units} of the least favoured group / the same rate of the most favoured group, at least 200 {units} in each",
      statistic: "score",
      unit: "ratio",
      direction: "up",
      ladder: "FX",
      level: 0.9,
      measured: "decisions joined to lawful group data or proxies that Legal approved; monthly and for each release",
      owner: "responsible-ai-lead",
      cadence: "monthly",
      dataSource: "decision log with group data",
    }),
    monitor({
      id: "group_error_ratio",
      countedOn: "audited items",
      name: "group error ratio",
      definition: "false negatives, false positives, word errors or quality of the worst group / of the best group",
      statistic: "score",
      unit: "ratio",
      direction: "down",
      ladder: "FX",
      level: 1.25,
      measured: "reviewed sample, at least 200 in each group",
      owner: "ml-lead",
      cadence: "monthly",
      dataSource: "reviewed sample",
    }),
    share({
      id: "treatment_inconsistency",
      name: "unequal treatment of pairs",
      definition: "pairs that differ only in name, dialect or gender with materially different output / pairs",
      measured: "1,000 pairs on every build",
      level: 2,
      owner: "responsible-ai-lead",
      cadence: "once a phase",
      dataSource: "evaluation runs",
    }),
    monitor({
      id: "disparate_treatment",
      name: "disparate treatment",
      definition: "confirmed cases in which a protected trait itself changed a decision",
      measured: "complaints and review",
      owner: "legal-counsel",
      cadence: "weekly",
      dataSource: "complaints and review",
    }),
  ],
  watch: {
    monitor: "selection_ratio",
    variants: ["group_parity", "group_exposure_parity"],
    also: ["group_error_ratio", "treatment_inconsistency", "disparate_treatment"],
    event: "a confirmed case in which a protected trait itself changed the outcome",
    act: "contain",
    rises: true,
  },
  broughtWhere: { all: ["decidesAboutPeople"] },
  variants: [
    {
      words:
        /\b(?:accents?|dialects?|misheard|misread|read worse|transcribed|worse service|worse than|less well|languages?)\b/i,
      monitor: "group_error_ratio",
    },
  ],
  detection: "reviewed sample by group",
  evidence: [{ ceiling: null, units: 200, text: "200 in each group" }],
  investigate: [
    beyond(["selection_ratio", "<", level(0.9, "ratio")], "ratio below 0.90", { ...each, falseAlarm: 0.15 }),
    audited.investigate("treatment_inconsistency"),
  ],
  pause: [
    beyond(["selection_ratio", "<", level(0.8, "ratio")], "ratio below 0.80", { ...each, falseAlarm: 0.013 }),
    beyond(
      ["group_error_ratio", ">", level(1.25, "ratio")],
      "errors of the worst group above 1.25 times the best",
      each,
    ),
    audited.pause("treatment_inconsistency"),
  ],
  kill: [
    beyond(
      ["selection_ratio", "<", level(0.67, "ratio")],
      "ratio below 0.67, where its 95 % interval with 200 in each group lies below 0.80",
      { ...each, falseAlarm: 0.0001 },
    ),
    events("disparate_treatment", 1, "1 confirmed case of disparate treatment"),
  ],
  killWithin: { first: hours(24), last: hours(24) },
  killAction: "Return to the former process for the decisions affected; review past decisions",
  preLaunch: [
    "List of groups agreed with Legal",
    "Lawful basis for group data",
    "Baseline ratios of the human process",
  ],
  notes: [
    "With 200 in each group and half selected, an observed ratio of 0.80 (50 against 40 %) has a 95 % interval of about 0.64 to 1.00: state it, and do not conclude from one month",
    "Ratios below 0.80 are a screening convention, not a safe harbour",
    "Federal enforcement has been cut back; statute, state and city law, private suits, EU and UK law remain, so the monitor stays",
  ],
  reported: [
    { text: "the four-fifths convention is in 29 CFR 1607.4(D)", ...UNVERIFIED },
    {
      text: "groups below 2 % of the data may be left out of a New York City audit with a justification",
      ...SOURCES.biasAuditGroups,
    },
    { text: "federal employment charges on impact alone were closed in September 2025", ...SOURCES.impactCharges },
    { text: "the effects test leaves Regulation B from 21 July 2026", ...SOURCES.regulationB },
    { text: "speech systems had 35 against 19 % word errors by race", ...SOURCES.speechDisparity },
  ],
  frameworks: { nist: ["harmful bias and homogenisation"], owasp: [] },
};
