import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { BriefField } from "../../shared/span.ts";
import type { Brief } from "../brief.ts";
import { readBriefText } from "./read-brief-text.ts";

const BRIEF: Brief = {
  feature: "Drafts a reply to a tenant's letter.\nThe officer edits it and sends it.",
  userBase: "Public sector, 900 officers; web 70 %, tablet 30 %.",
  riskProfile: "Medium. Invented deadlines; a tenant's details shown to a neighbour.",
  successMetrics: "- Drafts used: at least 40 %\n- Median time to reply: under 6 min",
  cohortExclusions: "- Agency officers\n- Wales until the Welsh test set is done",
};

const codes = (text: string) => readBriefText(text).findings.map((finding) => finding.code);

/** Forms in which people write five headings, in the order of the fields. */
const HEADINGS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  hashes: ["# Feature", "# User base", "# Risk profile", "# Success metrics", "# Cohort exclusions"],
  "two hashes and questions": [
    "## What does it do?",
    "## Who uses it?",
    "## What could go wrong?",
    "## How do we measure success?",
    "## Who must not get it?",
  ],
  "closed hashes": ["## Feature ##", "## Users ##", "## Risks ##", "## KPIs ##", "## Exclusions ##"],
  "numbered hashes": ["### 1. The feature", "### 2. Audience", "### 3. Risks", "### 4. Metrics", "### 5. Excluded"],
  capitals: ["FEATURE", "USER BASE", "RISK PROFILE", "SUCCESS METRICS", "COHORT EXCLUSIONS"],
  "capitals with colons": ["FEATURE:", "USERS:", "RISKS:", "METRICS:", "EXCLUSIONS:"],
  colons: ["Feature:", "User base:", "Risk profile:", "Success metrics:", "Cohort exclusions:"],
  "keys of JSON": ["feature:", "userBase:", "riskProfile:", "successMetrics:", "cohortExclusions:"],
  "keys with underscores": ["feature:", "user_base:", "risk_profile:", "success_metrics:", "cohort_exclusions:"],
  bold: ["**Feature**", "**Target users**", "**Key risks**", "**Success criteria**", "**Who is excluded**"],
  "bold with colons inside": ["**Feature:**", "**Users:**", "**Risks:**", "**Success metrics:**", "**Exclusions:**"],
  "bold with colons outside": ["__Feature__:", "__Users__:", "__Risks__:", "__Metrics__:", "__Exclusions__:"],
  numbers: ["1. What it does", "2. Who uses it", "3. Risks", "4. Success metrics", "5. Exclusions"],
  "numbers with brackets": ["1) Feature", "2) Users", "3) Risk profile", "4) Success", "5) Not for"],
  underlined: ["Feature\n=======", "Users\n=====", "Risks\n=====", "Metrics\n=======", "Exclusions\n=========="],
  "underlined with hyphens": ["Feature\n---", "Users\n---", "Risks\n---", "Metrics\n---", "Exclusions\n---"],
  brackets: ["[Feature]", "[Users]", "[Risks]", "[Metrics]", "[Exclusions]"],
  "signs in front": ["🚀 Feature", "👥 Users", "⚠️ Risks", "📈 Success metrics", "🚫 Exclusions"],
  html: ["<h2>Feature</h2>", "<h2>Users</h2>", "<h2>Risks</h2>", "<h2>Metrics</h2>", "<h2>Exclusions</h2>"],
  ampersands: [
    "## Feature & scope",
    "## Users & markets",
    "## Risks & mitigations",
    "## Metrics & targets",
    "## Exclusions & holdouts",
  ],
  "loose words": ["## Overview", "## Market", "## Downsides", "## Targets", "## Out of scope"],
  "short clauses": [
    "## What the assistant does",
    "## Who will use it",
    "## Where it could go wrong",
    "## How will we know",
    "## Left out for now",
  ],
  "labels without apostrophes": [
    "what it does:",
    "whos it for:",
    "what we fear:",
    "what good is:",
    "who doesnt get it:",
  ],
  "words within a heading": [
    "## Product in a nutshell",
    "## Key user groups in year one",
    "## Three risks we see",
    "## Success after 90 days",
    "## Groups excluded at first",
  ],
};

const document = (headings: readonly string[], order: readonly number[], brief: Brief = BRIEF) =>
  order.map((at) => `${headings[at]}\n${brief[BRIEF_FIELDS[at] as BriefField]}`).join("\n\n");

describe("a brief with headings", () => {
  for (const [name, headings] of Object.entries(HEADINGS)) {
    it(`is read by headings as ${name}`, () => {
      const read = readBriefText(document(headings, [0, 1, 2, 3, 4]));
      expect(read.brief).toEqual(BRIEF);
      expect(read.findings).toEqual([]);
    });
  }

  it("gives the same fields in any order of the headings, with any line ends", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    const form = fc.constantFrom(...Object.keys(HEADINGS));
    fc.assert(
      fc.property(order, form, fc.constantFrom("\n", "\r\n", "\r"), (ranks, name, lineEnd) => {
        const text = document(HEADINGS[name] ?? [], ranks);
        const read = readBriefText(text.replaceAll("\n", lineEnd));
        const plain = Object.fromEntries(
          BRIEF_FIELDS.map((field) => [field, read.brief?.[field].replace(/\r\n?/g, "\n")]),
        );
        expect(plain).toEqual(BRIEF);
      }),
    );
  });

  it("takes text that stands on the line of its heading", () => {
    const text = [
      "Feature: Drafts replies.",
      "User base - 900 officers",
      "**Risks:** medium, made-up dates",
      "- Success metrics: CSAT at least 4/5",
      "5. Exclusions: none",
    ].join("\n");
    expect(readBriefText(text).brief).toMatchObject({
      feature: expect.stringContaining("Drafts replies."),
      userBase: "900 officers",
    });
    const plain =
      "Feature: Drafts replies.\nUsers: 900 officers\nRisk: Medium, made-up dates\nMetrics: CSAT at least 4/5\nExclusions: none";
    expect(readBriefText(plain)).toEqual({
      brief: {
        feature: "Drafts replies.",
        userBase: "900 officers",
        riskProfile: "Medium, made-up dates",
        successMetrics: "CSAT at least 4/5",
        cohortExclusions: "none",
      },
      findings: [],
    });
  });

  it("reads a table of field and text, also one whose cells go on in the next row", () => {
    const text =
      "| Field | Text |\n| --- | --- |\n| Feature | Drafts replies |\n| Users | 900 officers |\n| | and 40 clerks |\n| Risks | Low |\n| Metrics | CSAT > 4 |\n| Exclusions | none |";
    expect(readBriefText(text).brief).toEqual({
      feature: "Drafts replies",
      userBase: "900 officers\nand 40 clerks",
      riskProfile: "Low",
      successMetrics: "CSAT > 4",
      cohortExclusions: "none",
    });
    const tabs =
      "Field\tText\nFeature\tDrafts replies\nUser base\t900 officers\nRisk profile\tLow\nSuccess metrics\tCSAT > 4\nCohort exclusions\tnone";
    expect(readBriefText(tabs).brief?.userBase).toBe("900 officers");
  });

  it("reads a front matter", () => {
    const text =
      "---\nfeature: Drafts replies\nuserBase: 900 officers\nriskProfile: |\n  Low.\n  Made-up dates.\nsuccessMetrics: CSAT > 4\ncohortExclusions: none\n---\n";
    expect(readBriefText(text).brief).toMatchObject({
      riskProfile: "Low.\n  Made-up dates.",
      cohortExclusions: "none",
    });
  });

  it("leaves sub-headings inside their section", () => {
    const text =
      "# Feature\n### Summary\nDrafts replies.\n### Users\nOfficers see it.\n### What we are not doing\nNo sending.\n# User base\n### Audience\n900 officers\n# Risk profile\n### Risk: medium\n- made-up dates\n# Success metrics\n### Targets\nCSAT > 4\n# Cohort exclusions\n### Who waits\nWales";
    expect(readBriefText(text).brief).toEqual({
      feature: "### Summary\nDrafts replies.\n### Users\nOfficers see it.\n### What we are not doing\nNo sending.",
      userBase: "### Audience\n900 officers",
      riskProfile: "### Risk: medium\n- made-up dates",
      successMetrics: "### Targets\nCSAT > 4",
      cohortExclusions: "### Who waits\nWales",
    });
  });

  it("takes what stands before the first heading as the beginning of the feature", () => {
    const headless =
      "Drafts replies for officers.\n\nUsers: 900 officers\nRisks: Low\nMetrics: CSAT > 4\nExclusions: none";
    expect(readBriefText(headless).brief?.feature).toBe("Drafts replies for officers.");
    const titled = `# Reply drafts, second draft\n\n${document(HEADINGS["two hashes and questions"] ?? [], [0, 1, 2, 3, 4])}`;
    const feature = `# Reply drafts, second draft\n${BRIEF.feature}`;
    expect(readBriefText(titled).brief).toEqual({ ...BRIEF, feature });
    expect(codes(titled)).toEqual([]);
  });

  it("leaves out sections that no brief has, and says so", () => {
    const text = `${document(HEADINGS.hashes ?? [], [0, 1, 2, 3, 4])}\n\n# Timeline\nQ3\n`;
    expect(readBriefText(text).brief).toEqual(BRIEF);
    expect(codes(text)).toEqual(["section-not-used"]);
  });

  it("takes an unknown heading for the field that is missing if its text speaks for it, and says so", () => {
    const unknown = ["# Feature", "# User base", "# Risk profile", "# Success metrics", "# Handled by hand"];
    const text = document(unknown, [0, 1, 2, 3, 4]);
    expect(readBriefText(text).brief).toEqual(BRIEF);
    expect(codes(text)).toEqual(["heading-taken-for-field"]);
  });

  it("reports an unknown heading of its own level whose text stays in the section above", () => {
    const text = document(HEADINGS.hashes ?? [], [0, 1, 2, 3, 4]).replace(
      "# Risk",
      "# Where the data lies\nIn Frankfurt.\n# Risk",
    );
    expect(readBriefText(text).brief?.userBase).toContain("In Frankfurt.");
    expect(codes(text)).toEqual(["heading-unknown"]);
  });

  it("refuses several briefs in one text", () => {
    const one = document(HEADINGS.colons ?? [], [0, 1, 2, 3, 4]);
    expect(readBriefText(`${one}\n\n${one}`)).toMatchObject({
      brief: null,
      findings: [{ code: "several-briefs", severity: "error" }],
    });
  });
});

describe("a brief as JSON", () => {
  it("is read with exact keys, in a wrapper, in a code fence, behind a byte-order mark", () => {
    const json = JSON.stringify(BRIEF, null, 2);
    for (const text of [
      json,
      `\ufeff${json}`,
      `\`\`\`json\n${json}\n\`\`\``,
      JSON.stringify({ id: "x", brief: BRIEF, facts: {} }),
      `[${json}]`,
    ])
      expect(readBriefText(text)).toEqual({ brief: BRIEF, findings: [] });
  });

  it("says where JSON is broken", () => {
    const broken = readBriefText('{\n  "feature": "Drafts",\n}');
    expect(broken).toMatchObject({ brief: null, findings: [{ code: "invalid-json", severity: "error" }] });
  });

  it("refuses several briefs, as a list or one a line", () => {
    expect(codes(JSON.stringify([BRIEF, BRIEF]))).toEqual(["several-briefs"]);
    expect(codes(JSON.stringify({ briefs: [BRIEF, BRIEF] }))).toEqual(["several-briefs"]);
    expect(codes(`${JSON.stringify(BRIEF)}\n${JSON.stringify(BRIEF)}`)).toEqual(["several-briefs"]);
  });
});

describe("any text", () => {
  it("is too long above a megabyte", () => {
    expect(codes("x".repeat(1_048_577))).toEqual(["brief-too-long"]);
  });

  it("without a word gives a brief without a word", () => {
    expect(readBriefText(" \n ")).toEqual({
      brief: { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" },
      findings: [],
    });
  });

  it("never throws, and gives nothing that wasn't typed", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...Object.values(HEADINGS).flat(),
        "{",
        "[",
        "---",
        "| a | b |",
        "Users: 5",
        "\t",
        "__proto__: x",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join("\n")),
        (text) => {
          const { brief } = readBriefText(text);
          for (const field of BRIEF_FIELDS)
            for (const part of (brief?.[field] ?? "").split("\n"))
              expect(brief === null || text.includes(part.trim()) || text.trim().startsWith("{")).toBe(true);
        },
      ),
    );
  });

  it("of 200 KB is read without failing", () => {
    const units = ["Users: 5\n", "a ", " ", "\n", "- x until y; ", "| a ", "# ", "---\n", "(", "1. "];
    for (const unit of units) {
      expect(readBriefText(unit.repeat(200_000 / unit.length))).toHaveProperty("findings");
    }
  });
});

describe("text ahead of the first heading", () => {
  const GOALS_AND_EXCLUSIONS = "Goals: kept covers at least 55%.\nKeep out: children under 13.";

  it("is divided among the fields without a heading, and says so", () => {
    const text = `We let readers make a cover for a playlist. Some 4.1M monthly listeners, 70% on phones.\n\nMedium risk. A cover might copy an artist's work.\n${GOALS_AND_EXCLUSIONS}`;
    const { brief, findings } = readBriefText(text);
    expect(brief).toEqual({
      feature: "We let readers make a cover for a playlist.",
      userBase: "Some 4.1M monthly listeners, 70% on phones.",
      riskProfile: "Medium risk. A cover might copy an artist's work.",
      successMetrics: "kept covers at least 55%.",
      cohortExclusions: "children under 13.",
    });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["text-before-headings", "info"]]);
  });

  it("is followed by a label in the text: what stands below goes where it speaks of a field without one", () => {
    const text =
      "It drafts answers to chargebacks. 31,000 shops could use it.\n\nWhat worries us: it invents a delivery.\n\nIt also annoys buyers when it is wrong.\n\nWe'd call it a win if the win rate goes from 31% to 36% and half of the drafts get sent.\n\nNot for: shops under review.";
    const { brief, findings } = readBriefText(text);
    expect(brief?.riskProfile).toBe("it invents a delivery.\n\nIt also annoys buyers when it is wrong.");
    expect(brief?.successMetrics).toMatch(/^We'd call it a win .* get sent\.$/);
    expect(findings.map(({ code }) => code)).toContain("paragraph-of-another-field");
  });

  it("stays below a heading on a line of its own", () => {
    const text =
      "Feature: drafts.\nUsers: 31,000 shops.\n\n## Risks\nIt invents a delivery.\n\nWe'd call it a win if the win rate goes from 31% to 36%.";
    expect(readBriefText(text).brief?.successMetrics).toBe("");
  });

  it("goes to no field that has a heading of its own", () => {
    const text = `Covers for playlists. Launched to 4.1M monthly listeners in May.\nFeature: makes a cover.\nUsers: 900 editors.\nRisk: low.\n${GOALS_AND_EXCLUSIONS}`;
    const { brief, findings } = readBriefText(text);
    expect(brief?.userBase).toBe("900 editors.");
    expect(brief?.feature).toBe("Covers for playlists. Launched to 4.1M monthly listeners in May.\nmakes a cover.");
    expect(findings).toEqual([]);
  });
});
