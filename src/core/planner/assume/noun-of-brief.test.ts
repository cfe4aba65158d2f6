import { describe, expect, it } from "vitest";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { nounOfBrief } from "./noun-of-brief.ts";

const BLANK = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };

function noun(archetype: keyof typeof ARCHETYPES, feature: string, successMetrics = ""): string | null {
  return nounOfBrief({ ...BLANK, feature, successMetrics }, ARCHETYPES[archetype])?.noun.many ?? null;
}

describe("what a brief calls what its feature makes", () => {
  it("is what the success metrics count", () => {
    expect(noun("drafting", "Drafts a reply to the tenant.", "Letters sent with light edits: 50%")).toBe("letters");
    expect(noun("extraction", "Reads bills and receipts.", "Keying time per receipt under 2 min")).toBe("receipts");
    expect(noun("media-generation", "Makes pictures.", "Cost per 1,000 images below $4")).toBe("images");
  });

  it("is else what the feature says it makes", () => {
    expect(noun("summarization", "Rolls the week's notes into one digest.")).toBe("digests");
    expect(noun("extraction", "Pulls rent and term out of scanned leases.")).toBe("leases");
    expect(noun("classification", "reads each new ticket and sets queue")).toBe("tickets");
  });

  it("is no verb of the same letters", () => {
    expect(noun("drafting", "Drafts the discharge sheet.")).toBe("sheets");
    expect(noun("classification", "Flags likely fake reviews.")).toBe("reviews");
    expect(noun("recommendation", "It matches the shift to a nurse.")).toBe(null);
  });

  it("is neither what it starts from, nor what it does not make, nor part of another thing", () => {
    expect(noun("drafting", "Proposes a reply to the message.")).toBe("replies");
    expect(noun("drafting", "Writes a memo. It never sends an email.")).toBe("memos");
    expect(noun("drafting", "Suggests a message draft.")).toBe("drafts");
    expect(noun("conversational-agent", "Talks with guests.", "Calls to the front desk down 20%")).toBe(null);
  });

  it("is found in capitals, in a list and in both numbers, with the longer noun first", () => {
    expect(noun("code-generation", "* opens a PULL REQUEST for each fix the bot has")).toBe("pull requests");
    expect(noun("summarization", "- makes summaries\n- stores each summary")).toBe("summaries");
  });

  it("is nobody's guess where two words weigh the same, or there is none", () => {
    expect(noun("drafting", "Writes posts and captions.")).toBe(null);
    expect(noun("drafting", "Helps people write.")).toBe(null);
    expect(noun("drafting", "")).toBe(null);
  });

  it("points at the brief's words", () => {
    const successMetrics = "Time: 5 min. Letters returned: at most 8%";
    const found = nounOfBrief({ ...BLANK, successMetrics }, ARCHETYPES.drafting);
    expect(successMetrics.slice(found?.span.start, found?.span.end)).toBe("Letters");
  });
});
