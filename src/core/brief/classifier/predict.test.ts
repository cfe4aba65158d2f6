import { describe, expect, it } from "vitest";
import type { Archetype, ExclusionKind, Market } from "../facts.ts";
import { scoreArchetype, scoreExclusionKind, scoreHazards, scoreMarket } from "./predict.ts";

const FEATURES: Readonly<Record<Archetype, string>> = {
  drafting: "Drafts the reply to a complaint; the clerk edits and sends it.",
  summarization: "Summarises each board meeting on one page.",
  "question-answering": "Staff type a question and get an answer from the handbook with a link to the page.",
  "conversational-agent": "A chatbot that talks with guests by WhatsApp and hands over to the desk.",
  "autonomous-agent": "An agent that books the courier, refunds the order and closes the ticket, with no human step.",
  "code-generation": "Suggests the next lines of code in the editor.",
  recommendation: "Ranks the courses that suit each employee and shows the best ten.",
  classification: "Flags suspicious payments and routes each to the right queue.",
  extraction: "Reads scanned invoices and fills in supplier, date and amount.",
  prediction: "Forecasts demand per store for the next 14 days.",
  "media-generation": "Generates background music and images from a prompt.",
  translation: "Translates product texts from English into Spanish and Polish.",
};

const GROUPS: Readonly<Record<ExclusionKind, string>> = {
  regulated: "workspaces under HIPAA",
  region: "users in Germany",
  plan: "customers on the free plan",
  contract: "clients whose contract forbids AI",
  consent: "anyone who has opted out",
  age: "children under 13",
  platform: "phones older than Android 10",
  language: "documents in Arabic",
  "account-state": "accounts with an open dispute",
  role: "contractors and interns",
  integration: "teams that haven't connected Slack",
  other: "patients on dialysis",
};

const USERS: readonly (readonly [Market | null, string])[] = [
  ["B2B", "We sell to property managers; 740 companies with 9,000 seats."],
  ["B2C", "Consumer app with 2 million subscribers."],
  ["B2B2C", "Hotels pay for it and their guests use it, 1.1 million guests."],
  ["internal", "Our own employees only, 640 of them."],
  ["public-sector", "Sold to city councils; 1,100 housing officers."],
  [null, "about 3,000, number to be confirmed"],
];

describe("scoreArchetype", () => {
  it.each(Object.entries(FEATURES))("recognises %s", (archetype, text) => {
    expect(scoreArchetype(text)[0]?.id).toBe(archetype);
  });

  it("goes by what a long text says that the feature does, not by its background or what it leaves alone", () => {
    const text = [
      "# Background",
      "Last year we forecast the volume by hand and translated 4,000 letters, and it took three people.",
      "# What it does",
      "Summarises every call into a three-line note that the agent can change.",
      "# Out of scope",
      "It doesn't answer questions, draft replies or score anybody.",
    ].join("\n");
    expect(scoreArchetype(text)[0]?.id).toBe("summarization");
  });
});

describe("scoreExclusionKind", () => {
  it.each(Object.entries(GROUPS))("recognises %s", (kind, text) => {
    expect(scoreExclusionKind(text, null)[0]?.id).toBe(kind);
  });
});

describe("scoreMarket", () => {
  it.each(USERS)("recognises %s", (market, text) => {
    expect(scoreMarket(text, "")[0]?.id).toBe(market);
  });

  it("trusts the one market that the text names", () => {
    expect(scoreMarket("B2C, sold in shops that we own", "")[0]).toMatchObject({ id: "B2C", probability: 0.97 });
  });
});

describe("all scores", () => {
  const ODD = [
    "",
    " ",
    "\n\n",
    "12 34 %",
    "…!?",
    "\ud800",
    "constructor __proto__ toString",
    "日本語のテキスト",
    "a".repeat(9000),
  ];

  it.each(ODD)("rank every label with a chance from 0 to 1 for odd input %#", (text) => {
    const rankings = [
      scoreHazards(text),
      scoreArchetype(text),
      scoreExclusionKind(text, text),
      scoreMarket(text, text),
    ];
    expect(rankings.map((ranked) => ranked.length)).toEqual([20, 12, 12, 6]);
    for (const { probability } of rankings.flat()) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it("add up to 1 where one label holds", () => {
    for (const ranked of [scoreArchetype("Drafts letters"), scoreExclusionKind("minors", null), scoreMarket("B2B", "")])
      expect(ranked.reduce((sum, one) => sum + one.probability, 0)).toBeCloseTo(1, 9);
  });
});
