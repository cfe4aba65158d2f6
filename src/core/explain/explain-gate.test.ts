import { describe, expect, it } from "vitest";
import { examplePlan } from "../plan/plan.example.ts";
import { type Explanation, explainGate, nearestGates } from "./explain-gate.ts";

function explained(id: string): Explanation {
  const explanation = explainGate(examplePlan, id);
  if (explanation === null) throw new Error(`no gate ${id}`);
  return explanation;
}
const text = ({ sections }: Explanation, id: string) => sections.find((one) => one.id === id)?.lines.join("\n") ?? "";

describe("the explanation of a gate", () => {
  const useRate = explained("closed_beta.summary_use_rate.promote");

  it("says why the limit is what it is, with the brief's own words and what part of the target it is", () => {
    expect(text(useRate, "limit")).toContain('"Summary use rate at least 30%"');
    expect(text(useRate, "limit")).toContain("0.85 times the target");
  });

  it("says how many units it needs and has, and what clustering takes from them", () => {
    expect(text(useRate, "units")).toMatch(/needs 1,200 summaries; there are 5,400/);
    expect(text(useRate, "units")).toContain("2.1 summaries tell as much as one independent unit");
  });

  it("says in words and numbers what the chances mean, and how they are computed", () => {
    expect(text(useRate, "chances")).toMatch(/fails all the same in 5% .*about 1 phase in 20/);
    expect(text(useRate, "chances")).toMatch(/at the pause edge.* in 2% /);
    expect(text(useRate, "method")).toContain("Clopper & Pearson");
  });

  it("shows the other rules of the metric in the phase, and marks this one", () => {
    const rows = text(useRate, "ladder").split("\n");
    expect(rows.map((row) => row.trim().split(/ +/)[0])).toEqual([">", "investigate", "pause", "kill"]);
  });

  it("says of zero events what they rule out, and that they prove no more", () => {
    const leaks = text(explained("closed_beta.confirmed_leaks.promote"), "chances");
    expect(leaks).toMatch(/rules out a true rate above 0\.1%, with 95% confidence/);
  });

  it("says of an advisory gate what would make it measurable", () => {
    const tickets = explained("closed_beta.support_tickets.promote");
    expect(tickets.title).toMatch(/advisory/);
    expect(text(tickets, "change")).toContain("2,000 people");
  });

  it("says of a checklist line what must be so, the proof, the owner and what it lifts", () => {
    const register = explained("closed_beta.dpa_register.promote");
    expect(text(register, "proof")).toMatch(/Register of addenda.*Privacy counsel answers for it/);
    expect(text(register, "lifts")).toMatch(/exclusion "EU customers".*\n.*come in with EU Launch/);
  });

  it("is there for every gate of a plan, short, and never empty", () => {
    for (const { gates } of examplePlan.phases) {
      for (const { id } of gates) {
        const lines = explained(id).sections.flatMap((section) => section.lines);
        expect(lines.length, id).toBeGreaterThan(2);
        expect(lines.join(" ").length, id).toBeLessThan(3_000);
        expect(
          lines.filter((line) => /undefined|NaN|null|\.\.(?!\.)/.test(line)),
          id,
        ).toEqual([]);
      }
    }
  });

  it("is not there for a gate that the plan does not have; the nearest are named", () => {
    expect(explainGate(examplePlan, "closed_beta.use_rate.promote")).toBeNull();
    expect(nearestGates(examplePlan, "closed_beta.use_rate.promote")[0]).toBe("closed_beta.summary_use_rate.promote");
  });
});
