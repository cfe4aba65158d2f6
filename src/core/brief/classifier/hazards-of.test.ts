import { describe, expect, it } from "vitest";
import type { HazardId } from "../facts.ts";
import { hazardsOf } from "./hazards-of.ts";

const named = (text: string) => hazardsOf(text).map((hazard) => hazard.id);

const PLAIN: Readonly<Record<HazardId, string>> = {
  hallucination: "It makes up opening hours that are nowhere on the page.",
  "harmful-content": "Obscene or hateful replies",
  confidentiality: "One tenant's price list turns up in another tenant's answers",
  privacy: "Personal data of residents is sent to the vendor without consent",
  security: "Prompt injection through the comment field",
  bias: "Unfair to applicants with foreign names",
  brand: "Off-brand tone",
  latency: "Slow replies",
  cost: "The GPU bill",
  availability: "Vendor outage",
  "financial-loss": "We overpay suppliers and lose money",
  "physical-safety": "A worker gets hurt by the robot",
  "clinical-safety": "A wrong dose harms a patient",
  "legal-liability": "Copyright claims and lawsuits",
  "over-reliance": "Clerks rubber-stamp it without reading",
  "wrong-action": "It deletes the wrong account by mistake and that can't be undone",
  "child-safety": "Grooming of children in the chat",
  compliance: "The notice that the regulator wants is not sent in time",
  accuracy: "Wrong labels and misread amounts",
  "user-trust": "Alert fatigue: people are annoyed and switch it off",
};

describe("hazardsOf", () => {
  it.each(Object.entries(PLAIN))("reads %s from plain words", (id, text) => {
    expect(named(text)).toContain(id);
  });

  it.each([
    "Speed isn't a concern, everything is made overnight.",
    "Latency is no issue.",
    "Nobody expects outages to be a problem.",
    "We're relaxed about response time.",
  ])("lists no harm that is waved away: %s", (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each(["Medium", "rated low", "Risk: High.", "Overall medium to high", "Not going to Bremen yet.", "", "…", "n/a"])(
    "lists nothing for a text without a harm: %s",
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  it("keeps the harm beside one that is waved away", () => {
    expect(named("Speed isn't a worry, but the GPU bill could eat the margin.")).toEqual(["cost"]);
  });

  it("reads several harms of a sentence in the order of the text, with their clauses", () => {
    const text = "Medium — off-brand tone; slow replies; GDPR exposure from reading mails.";
    expect(named(text)).toEqual(["brand", "latency", "privacy"]);
    for (const { clause } of hazardsOf(text)) expect(text.slice(clause.start, clause.end)).toBe(clause.text);
  });

  it("is not blurred by the level of risk before it", () => {
    expect(named("Medium — may suggest off-brand or confidential drafts")).toEqual(["brand", "confidentiality"]);
  });

  it("tells a law on personal data from a duty to tell", () => {
    expect(named("Patients' records reach the vendor in breach of HIPAA.")).toEqual(["privacy"]);
    expect(named("We forget to tell users that it's a machine, which the EU AI Act demands.")).toEqual(["compliance"]);
  });

  it("takes time that grows with the text, not faster", () => {
    const long = "Wrong labels, slow replies and a leak. ".repeat(2000);
    const started = performance.now();
    hazardsOf(long);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
