import { z } from "zod";
import { Span } from "../shared/span.ts";

/** What the feature does. Closed list. */
export const Archetype = z.enum([
  "drafting",
  "summarization",
  "question-answering",
  "conversational-agent",
  "autonomous-agent",
  "code-generation",
  "recommendation",
  "classification",
  "extraction",
  "prediction",
  "media-generation",
  "translation",
]);
export type Archetype = z.infer<typeof Archetype>;

export const Market = z.enum(["B2B", "B2C", "B2B2C", "internal", "public-sector"]);
export type Market = z.infer<typeof Market>;

export const RiskLevel = z.enum(["low", "medium", "high", "critical"]);
export type RiskLevel = z.infer<typeof RiskLevel>;

export const SegmentDimension = z.enum([
  "platform",
  "role",
  "region",
  "plan",
  "industry",
  "size",
  "tenure",
  "language",
  "other",
]);
export type SegmentDimension = z.infer<typeof SegmentDimension>;

/** The harms that a risk profile can name. Closed list. */
export const HazardId = z.enum([
  "hallucination",
  "harmful-content",
  "confidentiality",
  "privacy",
  "security",
  "bias",
  "brand",
  "latency",
  "cost",
  "availability",
  "financial-loss",
  "physical-safety",
  "clinical-safety",
  "legal-liability",
  "over-reliance",
  "wrong-action",
  "child-safety",
  "compliance",
  "accuracy",
  "user-trust",
]);
export type HazardId = z.infer<typeof HazardId>;

/** Laws, standards and regulators that a brief can name. Closed list. */
export const RegulationId = z.enum([
  "GDPR",
  "UK-GDPR",
  "EU-AI-Act",
  "DSA",
  "HIPAA",
  "FDA",
  "MDR",
  "CCPA",
  "COPPA",
  "FERPA",
  "PCI-DSS",
  "SOX",
  "SOC2",
  "ISO-27001",
  "GLBA",
  "FINRA",
  "SEC",
  "ECOA",
  "FCRA",
  "MiFID-II",
  "PSD2",
  "DORA",
  "NIS2",
  "FedRAMP",
  "CJIS",
  "ITAR",
  "LGPD",
  "PIPEDA",
  "PIPL",
  "DPDP",
  "APPI",
  "TCPA",
  "ADA",
  "BIPA",
  "NYC-LL144",
  "EEOC",
]);
export type RegulationId = z.infer<typeof RegulationId>;

export const Statistic = z.enum(["rate", "mean", "median", "p50", "p90", "p95", "p99", "count", "score", "sum"]);
export type Statistic = z.infer<typeof Statistic>;

/** `within`: the target is the tolerance either side of the baseline. `none`: named without a number. */
export const Comparator = z.enum([">=", ">", "<=", "<", "within", "increase", "decrease", "none"]);
export type Comparator = z.infer<typeof Comparator>;

export const ExclusionKind = z.enum([
  "regulated",
  "region",
  "plan",
  "contract",
  "consent",
  "age",
  "platform",
  "language",
  "account-state",
  "role",
  "integration",
  "other",
]);
export type ExclusionKind = z.infer<typeof ExclusionKind>;

/** `stated`: in so many words. `implied`: plain from the wording. `guessed`: to be confirmed; it is a finding too. */
export const Certainty = z.enum(["stated", "implied", "guessed"]);
export type Certainty = z.infer<typeof Certainty>;

/** Where a fact was read and how sure the reader is. */
export const Origin = z.strictObject({ span: Span, certainty: Certainty });
export type Origin = z.infer<typeof Origin>;

export const PopulationFact = z.strictObject({
  /** People (or accounts, devices, ...) who could get the feature. */
  count: z.number().positive(),
  /** As stated: `MAU`, `seats`, `drivers`, ... */
  unit: z.string().min(1),
  origin: Origin,
});
export type PopulationFact = z.infer<typeof PopulationFact>;

export const SegmentFact = z.strictObject({
  dimension: SegmentDimension,
  name: z.string().min(1),
  /** Fraction of the user base, or null. */
  share: z.number().min(0).max(1).nullable(),
  origin: Origin,
});
export type SegmentFact = z.infer<typeof SegmentFact>;

export const MetricFact = z.strictObject({
  /**
   * A noun phrase that says what is counted, as far as possible in the brief's words: "letters sent to the wrong address"
   * of "no letter is ever sent to the wrong address". Without average, median, P95 and target; numbers that belong to it
   * stay ("30-day retention").
   */
  name: z.string().min(1),
  statistic: Statistic,
  comparator: Comparator,
  /** In `unit`; percentages as 18, not 0.18. */
  target: z.number().nullable(),
  /** `%`, `pp`, `ms`, `s`, `min`, `h`, `d`, `USD`, `EUR`, `GBP`, `points`, `count`, `per-1k`, `ratio`, or the text's word. */
  unit: z.string().nullable(),
  /** The stated present value, in the target's unit. */
  baseline: z.number().nullable(),
  origin: Origin,
});
export type MetricFact = z.infer<typeof MetricFact>;

export const ExclusionFact = z.strictObject({
  /** One distinct group, in the brief's words. */
  text: z.string().min(1),
  kind: ExclusionKind,
  /** The condition after which the group may come in, or null. */
  until: z.string().nullable(),
  origin: Origin,
});
export type ExclusionFact = z.infer<typeof ExclusionFact>;

/** What a careful reader takes from a brief, and nothing beyond it. What the text doesn't say is null or absent. */
export const Facts = z.strictObject({
  archetype: Archetype.nullable(),
  population: PopulationFact.nullable(),
  market: Market.nullable(),
  segments: z.array(SegmentFact),
  riskLevel: RiskLevel.nullable(),
  hazards: z.array(z.strictObject({ id: HazardId, origin: Origin })),
  regulations: z.array(z.strictObject({ id: RegulationId, origin: Origin })),
  metrics: z.array(MetricFact),
  exclusions: z.array(ExclusionFact),
  /** Origins of the three facts that are plain words. */
  origins: z.strictObject({
    archetype: Origin.nullable(),
    market: Origin.nullable(),
    riskLevel: Origin.nullable(),
  }),
});
export type Facts = z.infer<typeof Facts>;
export type HazardFact = Facts["hazards"][number];
export type RegulationFact = Facts["regulations"][number];
