import { monitor, share } from "../metrics/metric-row.ts";
import { audited, events } from "../metrics/rule.ts";
import { hours, weeks } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

/** Where the harm is what others say in public, no audit of style finds it. */
const IN_PUBLIC = {
  monitor: "public_incidents",
  preLaunch: ["Holding statement", "Spokesperson named", "Reach agreed above which a post counts"],
} as const;

export const brand: HazardRow = {
  ...SOURCE,
  id: "brand",
  meaning: "output harms how the maker or its customer is seen",
  severity: { byDefault: "S2", cases: [] },
  killType: "rate",
  signOff: ["brand-lead", "communications-lead"],
  monitors: [
    share({
      id: "off_brand_rate",
      name: "off-brand rate",
      definition: "audited {units} that break the style and claims guide, false statements included / {units} audited",
      measured: "200 a week, two raters",
      level: 3,
      cases: [{ level: 1, where: { archetypes: ["media-generation", "translation"] }, why: "content is published" }],
      owner: "brand-lead",
      cadence: "weekly",
      dataSource: "expert audit",
    }),
    monitor({
      id: "prohibited_claims",
      name: "prohibited claims",
      countedOn: "in full",
      definition: "competitors disparaged, guarantees without approval, promises of price",
      measured: "rules on every unit, and audit",
      ladder: "fixed",
      level: null,
      owner: "brand-lead",
      consulted: ["legal-counsel"],
      cadence: "daily",
      dataSource: "rule filter and audit",
    }),
    monitor({
      id: "public_incidents",
      name: "public incidents",
      countedOn: "in full",
      definition:
        "verified posts and reports above the agreed reach that show or name the feature; one in national coverage, or a complaint of a regulator or advertiser, counts as 6",
      measured: "social listening, hourly while exposure grows",
      ladder: "fixed",
      level: null,
      owner: "communications-lead",
      cadence: "hourly",
      dataSource: "social listening",
    }),
  ],
  watch: {
    monitor: "off_brand_rate",
    variants: [],
    also: ["prohibited_claims"],
    event: "a verified output in national coverage, or the subject of a complaint by a regulator or advertiser",
    act: "contain",
    rises: false,
  },
  broughtWhere: { all: ["text"] },
  variants: [
    {
      words:
        /\b(?:press|news(?:papers?)?|headlines?|viral|clips?|journalists?|stor(?:y|ies)|social media|calling us out|online|public outcry)\b/i,
      ...IN_PUBLIC,
    },
    { none: ["text"], ...IN_PUBLIC },
  ],
  detection: "expert audit",
  evidence: [
    { ceiling: 3, units: 99, text: "99 clean units for 3 %" },
    { ceiling: 1, units: 299, text: "299 clean units for 1 %" },
  ],
  investigate: [
    audited.investigate("off_brand_rate"),
    events("public_incidents", 1, "1 public post above the reach", { which: "above the reach" }),
  ],
  pause: [
    audited.pause("off_brand_rate"),
    events("prohibited_claims", 3, "3 prohibited claims in a week", { window: weeks(1) }),
    events("public_incidents", 3, "3 verified posts in a week", { which: "verified", window: weeks(1) }),
  ],
  kill: [
    events("public_incidents", 6, "6 verified posts in a week, or 1 in national coverage, which counts as 6", {
      which: "verified",
      window: weeks(1),
    }),
  ],
  killWithin: { first: hours(4), last: hours(4) },
  killAction: "Communications and the product manager decide; switch off for the cohort concerned",
  preLaunch: ["Style tests on 200 prompts", "Holding statement", "Spokesperson named"],
  notes: [],
  reported: [],
  frameworks: { nist: [], owasp: [] },
};
