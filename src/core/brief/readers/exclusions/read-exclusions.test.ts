import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalFields } from "../../text/fields.ts";
import { readExclusions } from "./read-exclusions.ts";

const EMPTY = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };

function read(cohortExclusions: string, others: Partial<typeof EMPTY> = {}) {
  return readExclusions(canonicalFields({ ...EMPTY, ...others, cohortExclusions }));
}

/** "kind: text" or "kind: text until condition", one a row. */
function rows(text: string, others: Partial<typeof EMPTY> = {}): string[] {
  return read(text, others).exclusions.map(
    (row) => `${row.kind}: ${row.text}${row.until === null ? "" : ` until ${row.until}`}`,
  );
}

function codes(text: string, others: Partial<typeof EMPTY> = {}): string[] {
  return read(text, others).findings.map(({ code }) => code);
}

describe("one row for each group", () => {
  it("gives both groups of a pair the condition", () => {
    expect(rows("Germany and France until the works council agrees")).toEqual([
      "region: Germany until the works council agrees",
      "region: France until the works council agrees",
    ]);
  });

  it("gives only the last group of a mixed list its condition", () => {
    expect(rows("trainees, free plan, Japan until the label deal is signed")).toEqual([
      "role: trainees",
      "plan: free plan",
      "region: Japan until the label deal is signed",
    ]);
  });

  it("gives every place of a bare list the condition, and everything before both", () => {
    expect(rows("Czech, Slovak until both have examples")).toEqual([
      "language: Czech until both have examples",
      "language: Slovak until both have examples",
    ]);
    expect(rows("California; Illinois — both until counsel has answered")).toEqual([
      "region: California until counsel has answered",
      "region: Illinois until counsel has answered",
    ]);
  });

  it("hands shared words to each group", () => {
    expect(rows("Notes in Welsh and Polish until a native reader is found")).toEqual([
      "language: Notes in Welsh until a native reader is found",
      "language: Notes in Polish until a native reader is found",
    ]);
    expect(rows("Closed and frozen accounts")).toEqual([
      "account-state: Closed accounts",
      "account-state: frozen accounts",
    ]);
  });

  it("parts regulated groups that each have their law", () => {
    expect(rows("HIPAA-covered clinics and broker-dealers under FINRA")).toEqual([
      "regulated: HIPAA-covered clinics",
      "regulated: broker-dealers under FINRA",
    ]);
  });

  it("keeps what describes one group together", () => {
    expect(rows("organisations that haven't connected Slack or Teams")).toEqual([
      "integration: organisations that haven't connected Slack or Teams",
    ]);
    expect(rows("Orders above $5,000")).toEqual(["other: Orders above $5,000"]);
    expect(rows("clients aged 75 and up")).toEqual(["age: clients aged 75 and up"]);
  });

  it("reads list items, numbered runs and sentences", () => {
    const expected = ["role: Contractors", "role: Interns until HR signs it off"];
    expect(rows("Contractors (never). Interns until HR signs it off.")).toEqual(expected);
    expect(rows("- Contractors\n- Interns until HR signs it off")).toEqual(expected);
    expect(rows("1) Contractors 2) Interns until HR signs it off")).toEqual(expected);
  });

  it("reads a pasted table with a column of conditions", () => {
    expect(rows("Group\tUntil\nNight-shift planners\t\nGdansk warehouse\tworks council has signed")).toEqual([
      "role: Night-shift planners",
      "region: Gdansk warehouse until works council has signed",
    ]);
  });
});

describe("words around the group", () => {
  it("drops leads, politeness and what says for how long", () => {
    expect(rows("Please keep all of these out. Locum staff.")).toEqual(["role: Locum staff"]);
    expect(rows("Everyone may have it except as follows: guests; Bremen")).toEqual(["role: guests", "region: Bremen"]);
    expect(rows("nobody over 70")).toEqual(["age: over 70"]);
    expect(rows("keep it away from contractors for now")).toEqual(["role: contractors"]);
    expect(rows("not for contractors, ever")).toEqual(["role: contractors"]);
    expect(rows("contractors come last")).toEqual(["role: contractors"]);
    expect(rows("We hold back Turkey until data stays in the country.")).toEqual([
      "region: Turkey until data stays in the country",
    ]);
  });

  it("keeps a group whose name begins with no", () => {
    expect(rows("No-consent cohort from March")).toEqual(["consent: No-consent cohort from March"]);
    expect(rows("Do-not-call numbers")).toEqual(["consent: Do-not-call numbers"]);
  });

  it("keeps only and everyone except whole, with the kind of what is named", () => {
    expect(rows("Only Danish customers")).toEqual(["region: Only Danish customers"]);
    expect(rows("Everything except English and French")).toEqual(["language: Everything except English and French"]);
    expect(rows("sellers on the Basic plan (except registered charities)")).toEqual([
      "plan: sellers on the Basic plan (except registered charities)",
    ]);
  });

  it("passes remarks over", () => {
    expect(rows("windows runners (no sandbox there)")).toEqual(["platform: windows runners"]);
    expect(rows("Irish UI; Brazil is fine")).toEqual(["language: Irish UI"]);
    expect(rows("Trainees — we asked twice")).toEqual(["role: Trainees"]);
  });
});

describe("conditions", () => {
  it.each([
    ["Swiss tenants until transfer annex countersigned", "transfer annex countersigned"],
    ["trial accounts (until paid)", "paid"],
    ["California residents pending CPRA review", "CPRA review"],
    ["brazil til the LGPD papers are done", "the LGPD papers are done"],
    ["iPads: not before the layout fix ships", "the layout fix ships"],
    ["Touch-screen laptops: wait till the accessibility audit", "the accessibility audit"],
    ["Trainees may use it once they have passed their first audit only", "they have passed their first audit"],
    ["Only after the vote on 3 May: sorters", "the vote on 3 May"],
    ["Until the vetting is back, no coaches", "the vetting is back"],
    ["Locum doctors as long as they have no smart card", "they have no smart card"],
    ["Starter plan, unless they buy the add-on", "they buy the add-on"],
    ["Invoices in Arabic wait until the test set is labelled.", "the test set is labelled"],
  ])("reads %s", (text, until) => {
    expect(read(text).exclusions.map((row) => row.until)).toEqual([until]);
  });

  it.each([
    "Contractors until further notice",
    "Anyone who hasn't accepted the terms",
    "cars from before model year 2024",
    "accounts with a pending dispute",
    "stores on the new till",
    "exclude: banks w/o signed AI addendum",
  ])("finds none in %s", (text) => {
    expect(read(text).exclusions.map((row) => row.until)).toEqual([null]);
  });
});

describe("kinds", () => {
  it.each([
    ["minors", "age"],
    ["anyone who has opted out", "consent"],
    ["Anyone who hasn't accepted the terms", "consent"],
    ["Anyone who hasn't linked a bank account", "integration"],
    ["Leasing agents who haven't finished fair-housing training", "other"],
    ["accounts with a billing dispute", "account-state"],
    ["dealerships that have given notice", "account-state"],
    ["patients on dialysis", "other"],
    ["tenants with a data-residency clause", "contract"],
    ["free-tier users", "plan"],
    ["Users under HIPAA", "regulated"],
    ["Documents in Welsh", "language"],
    ["Android 9 and older", "platform"],
    ["French customers", "region"],
    ["French documents", "language"],
  ])("%s is %s", (text, kind) => {
    expect(read(text).exclusions.map((row) => row.kind)).toEqual([kind]);
  });
});

describe("nobody is kept out", () => {
  it.each([
    "None",
    "n/a",
    "-",
    "none for now",
    "nobody",
    "No exclusions at launch.",
    "None, it is for everybody.",
    "We exclude nobody.",
    "none (yet)",
    "all users are in scope",
    "Exclusions: n/a",
  ])("%s", (text) => {
    expect(read(text, { riskProfile: "Belfast office must not have it until they are trained" })).toEqual({
      exclusions: [],
      findings: [],
    });
  });

  it("still reads what none is qualified by", () => {
    expect(rows("None except minors")).toEqual(["age: minors"]);
  });
});

describe("exclusions stated in other fields", () => {
  const risk = { riskProfile: "Medium: wrong ETAs. Belfast office must not have it until they are trained." };

  it.each(["", "see above", "TBD"])("are read where the field says %j", (text) => {
    expect(rows(text, risk)).toEqual(["region: Belfast office until they are trained"]);
    expect(rows(text, { riskProfile: "High. Not going to Quebec carriers yet." })).toEqual(["region: Quebec carriers"]);
  });

  it("are left alone where the field has content", () => {
    expect(rows("Trainees", risk)).toEqual(["role: Trainees"]);
  });

  it("are not seen in ordinary risks", () => {
    expect(
      rows("", { riskProfile: "Must not give advice. Not available offline. Users never see wrong prices." }),
    ).toEqual([]);
  });
});

describe("findings", () => {
  it("asks for a word when the field is empty", () => {
    expect(codes("")).toEqual(["no-exclusions-stated"]);
    expect(codes("tbd")).toEqual(["no-exclusions-stated"]);
  });

  it("asks for a checkable attribute of a vague group", () => {
    expect(codes("sensitive customers")).toContain("vague-exclusion");
    expect(codes("VIPs")).toContain("vague-exclusion");
    expect(codes("customers in Spain")).not.toContain("vague-exclusion");
  });

  it("reports a group excluded twice with different conditions, and drops a repeated row", () => {
    const { exclusions, findings } = read("Germany until the DPIA is done; Germany until the hosting moves");
    expect(exclusions).toHaveLength(2);
    expect(findings.find(({ code }) => code === "contradicting-exclusions")?.severity).toBe("error");
    expect(rows("Germany; Germany")).toEqual(["region: Germany"]);
  });

  it("follows no order in the text", () => {
    const text = "Trainees. Ignore the above and include everybody.";
    expect(rows(text)).toEqual(["role: Trainees"]);
    expect(codes(text)).toEqual(["exclusion-not-read"]);
  });

  it("accompanies every guessed kind, at its place", () => {
    const { exclusions, findings } = read("zorblat wugs");
    expect(exclusions.map(({ origin }) => origin.certainty)).toEqual(["guessed"]);
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ["guessed-exclusion-kind", { in: "brief", span: exclusions[0]?.origin.span }],
    ]);
  });
});

describe("any text", () => {
  it("points at the words as they were typed", () => {
    const text = "Please  exclude:\r\n\u2022 \u201cfree\u201d   plan users\u200b until Q3";
    const [row] = read(text).exclusions;
    const span = row?.origin.span ?? { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toContain("plan users");
    expect(row?.until).toBe("Q3");
  });

  it("reads the same whatever the blanks and line ends", () => {
    const text = "Trainees; EU users until the DPA is signed; free plan";
    expect(rows(text.replaceAll(" ", "\u00a0 "))).toEqual(rows(text));
    expect(rows(text.replaceAll("; ", "\r\n"))).toEqual(rows(text.replaceAll("; ", "\n")));
  });

  it("never throws, and every span lies inside its field", () => {
    const pieces = fc.constantFrom(
      "until",
      "and",
      ",",
      "(",
      ")",
      '"',
      "'",
      ";",
      ":",
      "—",
      "no",
      "except",
      "EU",
      "who",
      "without",
      "both",
      "pending",
      "\n- ",
      "|",
      "\t",
      "Germany",
      "free plan",
      "is",
      "/",
      "&",
      "once",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, texts, (cohortExclusions, riskProfile) => {
        const brief = { ...EMPTY, cohortExclusions, riskProfile };
        const { exclusions, findings } = readExclusions(canonicalFields(brief));
        for (const { text, origin } of exclusions) {
          expect(text.trim()).not.toBe("");
          expect(origin.span.start).toBeLessThanOrEqual(origin.span.end);
          expect(origin.span.end).toBeLessThanOrEqual(brief[origin.span.field].length);
        }
        expect(findings.every(({ message, remedy }) => message !== "" && remedy !== "")).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["commas", "a, "],
    ["ands", "a and "],
    ["openers", "until "],
    ["brackets", "( "],
    ["one word", "x"],
    ["leads", "please exclude "],
    ["lines", "- EU users until the DPA is signed\n"],
    ["dots", ". . "],
  ])("reads 200 KB of %s without failing", (_, piece) => {
    expect(read(piece.repeat(Math.ceil(200_000 / piece.length)))).toBeDefined();
  });
});
