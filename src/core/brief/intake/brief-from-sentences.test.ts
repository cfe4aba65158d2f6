import { describe, expect, it } from "vitest";
import { readBriefText } from "./read-brief-text.ts";
import { sentencesOf } from "./sentences.ts";

describe("sentences", () => {
  const texts = (source: string) => sentencesOf(source).map((sentence) => sentence.text);

  it("end at full stops, semicolons and line ends", () => {
    expect(texts("Drafts a reply. The agent sends it; nobody else!\nLow.")).toEqual([
      "Drafts a reply.",
      "The agent sends it;",
      "nobody else!",
      "Low.",
    ]);
  });

  it("don't end at abbreviations, numbers or list markers", () => {
    expect(texts("Reads invoices, e.g. from Acme Inc. and others. WER 4.5 % max.")).toEqual([
      "Reads invoices, e.g. from Acme Inc. and others.",
      "WER 4.5 % max.",
    ]);
    expect(texts("1. Drafts\n2. Sends")).toEqual(["1. Drafts", "2. Sends"]);
  });

  it("point into the source", () => {
    const source = "  Drafts a reply.  \r\n\r\n Low; medium. ";
    for (const { start, end, text } of sentencesOf(source)) expect(source.slice(start, end)).toBe(text);
  });
});

describe("a brief without headings", () => {
  it("is divided by what its sentences talk about, and says how", () => {
    const text =
      "Drafts answers to parents' letters. The teacher edits and sends them. We sell to schools: 14,000 teachers, web 80 %, tablet 20 %. " +
      "Medium. A draft could promise a date that was made up. A pupil's details might be shown to the wrong family. " +
      "Drafts used at least 40 %. Median time to answer under 3 minutes. " +
      "Supply teachers. Schools in Wales until the Welsh glossary is done.";
    const read = readBriefText(text);
    expect(read.brief).toEqual({
      feature: "Drafts answers to parents' letters. The teacher edits and sends them.",
      userBase: "We sell to schools: 14,000 teachers, web 80 %, tablet 20 %.",
      riskProfile:
        "Medium. A draft could promise a date that was made up. A pupil's details might be shown to the wrong family.",
      successMetrics: "Drafts used at least 40 %. Median time to answer under 3 minutes.",
      cohortExclusions: "Supply teachers. Schools in Wales until the Welsh glossary is done.",
    });
    expect(read.findings).toMatchObject([{ code: "brief-without-headings", severity: "info" }]);
    expect(read.findings[0]?.message).toContain(
      "feature 2, user base 1, risk profile 3, success metrics 2, cohort exclusions 2",
    );
  });

  it("keeps out whoever is off limits, can't have it or has to wait", () => {
    const text =
      "Writes program blocks from a description. An engineer reviews each block. 11,000 seats at 1,900 companies. " +
      "Medium. A block could miss an interlock. Blocks kept at least 45 %. Median time to a tested block under 2 hours. " +
      "Programs rated SIL 2 are off limits for good. Defence customers under ITAR can't have it. Firms without the new terms have to wait.";
    expect(readBriefText(text).brief?.cohortExclusions).toBe(
      "Programs rated SIL 2 are off limits for good. Defence customers under ITAR can't have it. Firms without the new terms have to wait.",
    );
  });

  it("keeps every sentence, in order", () => {
    const text = "Reads slips.\n\n- 300 clerks\n- Low: wrong names\n- 95 % read right\n- not for temps";
    const { brief } = readBriefText(text);
    const kept = Object.values(brief ?? {}).join("\n");
    for (const line of text.split("\n")) expect(kept).toContain(line);
  });
});
