import { expect, test } from "vitest";
import { isPassing } from "../../plan/gate.ts";
import { sealPlan } from "../../plan/hash-plan.ts";
import { examplePlan } from "../../plan/plan.example.ts";
import type { Plan } from "../../plan/plan.ts";
import { escaped, html } from "./markup.ts";
import { planHtml } from "./plan-html.ts";
import { elementsOf, textOf } from "./strict.example.ts";
import { table } from "./table.ts";

const HOSTILE = `<script>alert("1")</script>'"><img src=x onerror=alert(1)>\u0000\u0007\u202eevil\u2066</style>&amp;]]>-->\ud800`;

/** The plan with a text in front of every sentence that a user could have written. */
function withText(plan: Plan, text: string): Plan {
  const keys = new Set([
    "detail",
    "text",
    "name",
    "title",
    "exclusion",
    "include",
    "check",
    "proof",
    "owner",
    "action",
  ]);
  const said = (key: string, value: unknown): unknown =>
    keys.has(key) && typeof value === "string" ? text + value : value;
  const changed: Plan = JSON.parse(JSON.stringify(plan, said));
  const brief = { ...plan.brief, feature: `${text}${plan.brief.feature}` };
  return { ...changed, brief };
}

test("the document is well-formed, with every id once", () => {
  const elements = elementsOf(planHtml(examplePlan));
  const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(elements.filter(({ name }) => name === "h1")).toHaveLength(1);
});

test("hostile texts stay texts, wherever they stand", () => {
  const plain = elementsOf(planHtml(examplePlan)).map(({ name }) => name);
  const hostile = planHtml(withText(examplePlan, HOSTILE));
  const found = elementsOf(hostile);
  expect(found.filter(({ name }) => ["script", "img", "iframe", "a", "form"].includes(name))).toEqual([]);
  expect(found.flatMap(({ attributes }) => [...attributes.keys()]).filter((key) => key.startsWith("on"))).toEqual([]);
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(plain));
  expect(hostile).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  expect(hostile.match(/<\/style>/g)).toHaveLength(1);
});

test("nothing is loaded from outside, and nothing runs", () => {
  const elements = elementsOf(planHtml(examplePlan));
  expect(elements.some(({ attributes }) => attributes.has("src") || attributes.has("href"))).toBe(false);
  expect(planHtml(examplePlan)).not.toMatch(/@import|url\((?!#)/);
});

test("the same plan gives the same bytes", () => {
  expect(planHtml(structuredClone(examplePlan))).toBe(planHtml(examplePlan));
});

test("every measure, gate, exclusion, law and review of the plan is found again", () => {
  const text = textOf(planHtml(examplePlan));
  const { metrics, phases, exclusions, regulations, reviews, questions, assumptions } = examplePlan;
  const told = [
    ...metrics.flatMap(({ id, definition }) => [id, definition]),
    ...phases.flatMap(({ name, gates }) => [name, ...gates.map(({ id }) => id)]),
    ...phases.flatMap(({ gates }) =>
      gates.filter(isPassing).flatMap(({ check, proof }) => [check, ...(proof?.split("; ") ?? [])]),
    ),
    ...exclusions.flatMap((exclusion) => [exclusion.text, exclusion.evidence]),
    ...regulations.flatMap(({ lines }) => lines.flatMap(({ text: line, citation }) => [line, citation])),
    ...reviews.flatMap(({ role, verifies }) => [role, ...verifies]),
    ...questions.map((question) => question.text),
    ...assumptions.map(({ id }) => id),
    examplePlan.summary.decision,
    examplePlan.version.hash,
  ];
  const said = text.toLowerCase();
  expect(told.filter((one) => one !== null && !said.includes(one.toLowerCase()))).toEqual([]);
});

test("the content hash stands on each printed page, in full", () => {
  expect(planHtml(examplePlan)).toMatch(new RegExp(`@bottom-left\\{content:"[^"]*${examplePlan.version.hash}`));
});

test("what was not seen in a primary source asks for counsel, and what was not read says so", () => {
  const text = textOf(planHtml(examplePlan));
  expect(text).toContain("unverified (confirm with counsel)");
  expect(text).toContain("not read");
  expect(text).toContain("read 2026-07-15");
});

test("an advisory gate says so where it stands, and what it would need", () => {
  const text = textOf(planHtml(examplePlan));
  expect(text).toContain("advisory");
  expect(text).toContain("2,000 people, so that ten tickets are expected at the limit");
});

test("errors stand on the first page", () => {
  const finding = {
    code: "x",
    severity: "error",
    place: { in: "input" },
    message: "The shares fall.",
    remedy: "Let them grow.",
  } as const;
  const markup = planHtml(sealPlan({ ...examplePlan, findings: [finding] }));
  const first = markup.slice(markup.indexOf('id="summary"'), markup.indexOf('id="timetable"'));
  expect(textOf(first)).toContain("1 error");
  expect(textOf(first)).toContain("The shares fall. Let them grow.");
});

test("a plan with nothing in its lists is still a document", () => {
  const bare = {
    ...examplePlan,
    exclusions: [],
    hazards: [],
    regulations: [],
    questions: [],
    suggestions: [],
    calendar: [],
    reentry: [],
    reviews: [],
    metrics: [],
    assumptions: [],
  };
  const { errorBudget, operations, summary } = examplePlan;
  const plan: Plan = {
    ...bare,
    errorBudget: { ...errorBudget, worlds: [], notCovered: [] },
    operations: { ...operations, capacity: [], killReaches: [], runbook: [] },
    summary: { ...summary, riskiest: [], shorter: [] },
  };
  expect(() => elementsOf(planHtml(plan))).not.toThrow();
});

test("the document stays short enough to send", () => {
  expect(planHtml(examplePlan).length).toBeLessThan(250_000);
});

test("a phone lists phases with the same value together", () => {
  const columns = [
    { head: "Who" },
    ...[1, 2, 3].map((phase) => ({ head: `Phase ${phase}`, phase })),
    { head: "Owner" },
  ];
  const { markup } = table(columns, [{ cells: ["a", html`out<i></i>`, "out", "in", "in"] }]);
  expect(
    [...markup.matchAll(/data-l="([^"]+)"( class="same")?/g)].map(([, label, same]) => [label, same !== undefined]),
  ).toEqual([
    ["Phases 1 to 2", false],
    ["Phase 2", true],
    ["Phase 3", false],
    ["Owner", false],
  ]);
});

test("text is escaped for content and attributes alike", () => {
  expect(escaped(`a<b>&"c"'d'\u0000`)).toBe("a&lt;b&gt;&amp;&quot;c&quot;&#39;d&#39;\ufffd");
});

test("a gate packet is decided by whoever lets the next phase begin, as phases.json says", () => {
  const phases = examplePlan.phases.map((phase, at) => ({ ...phase, approver: `Approver of phase ${at + 1}` }));
  const page = planHtml({ ...examplePlan, phases });
  const decided = [
    ...page.matchAll(/class="packet"><h3>([^<]+?) <span.*?<p class="sub">(Approver of phase \d) decides/gs),
  ];
  expect(decided.map(([, into, who]) => `${into}: ${who}`)).toEqual([
    ...phases.slice(1).map(({ name }, at) => `Gate into ${name}: Approver of phase ${at + 2}`),
    `Completion: Approver of phase ${phases.length}`,
  ]);
});
