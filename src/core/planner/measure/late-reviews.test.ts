import { describe, expect, it } from "vitest";
import { readBrief } from "../../brief/read-brief.ts";
import { makePlan } from "../make-plan.ts";

function planned(successMetrics: string, people = "600,000") {
  const brief = {
    feature: "A coach in our budgeting app that drafts weekly saving plans from people's transactions.",
    userBase: `${people} monthly active users, consumers in the US, iOS and Android, 2 plans a week each.`,
    riskProfile: "Medium: wrong advice.",
    successMetrics,
    cohortExclusions: "Users under 18.",
  };
  const { plan } = makePlan({ brief, ...readBrief(brief), generator: "test", ranked: false });
  if (plan === null) throw new Error("no plan");
  const reviews = plan.calendar.filter(({ kind, title }) => kind === "review" && title.startsWith("Review of"));
  return { plan, reviews };
}

describe("a promise that is known only after the rollout", () => {
  const { plan, reviews } = planned("Plan acceptance rate at least 30%; 120-day retention at least 45%.");
  const [review] = reviews;

  it("has one review, on a Tuesday on which people have had the feature for so long", () => {
    expect(reviews).toHaveLength(1);
    const first = plan.phases[1]?.startDay ?? 0;
    expect((review?.day ?? 0) % 7).toBe(0);
    expect(review?.day).toBeGreaterThan(first + 120);
  });

  it("is switched off by a rule that is worse than its target and says its least units", () => {
    const [, limit = "", least = ""] =
      /off for everyone where 120-day retention < ([\d.]+)%, n ≥ ([\d,]+) people/.exec(review?.title ?? "") ?? [];
    expect(Number(limit)).toBeGreaterThan(0);
    expect(Number(limit)).toBeLessThan(45);
    expect(Number(least.replace(",", ""))).toBeGreaterThan(30);
  });

  it("is the metric's action, and what its gate refers to", () => {
    const metric = plan.metrics.find(({ name }) => name === "120-day retention");
    expect(metric?.action).toMatch(
      /^Reviewed on day \d+, after the rollout: known of whoever has had the feature for 120 days/,
    );
  });

  it("is decided in writing where there are too few people", () => {
    const few = planned("Plan acceptance rate at least 30%; 120-day retention at least 45%.", "260");
    expect(few.reviews[0]?.title).toMatch(/too few for a rule, so its owner decides in writing/);
  });

  it("is none where a gate can read it", () => {
    expect(planned("Plan acceptance rate at least 30%; 7-day retention at least 45%.").reviews).toEqual([]);
  });
});
