import { expect, it } from "vitest";
import { examplePlan } from "../../../core/plan/plan.example.ts";
import { Finding } from "../../../core/shared/finding.ts";
import { fakeConsole } from "../console.example.ts";
import { run } from "../run.ts";

const unsealed = { ...examplePlan, version: { ...examplePlan.version, hash: "0".repeat(64) } };

/** Lints a text from standard input. */
async function lint(input: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const console = fakeConsole(input);
  const code = await run(["lint", "-", ...args], console);
  return { code, out: console.said.out, err: console.said.err };
}

it("ends with 0 and an empty list for a plan that breaks no rule", async () => {
  expect(await lint(JSON.stringify(examplePlan), "--format", "json")).toEqual({
    code: 0,
    out: '{\n  "findings": []\n}\n',
    err: "",
  });
  expect(await lint(JSON.stringify(examplePlan))).toMatchObject({ code: 0, out: "0 errors, 0 warnings, 0 info.\n" });
});

it("ends with 1 for an error, and says where, why and what to do", async () => {
  const { code, out } = await lint(JSON.stringify(unsealed));
  expect(code).toBe(1);
  expect(out).toMatch(
    /^error +hash-matches-content at \/version\/hash\n +The content gives .*\n +Why: .*\n +Do: +Seal/,
  );
  expect(out).toMatch(/\n1 error, 0 warnings, 0 info\.\n$/);
});

it("gives findings as JSON, alone on standard output", async () => {
  const { code, out, err } = await lint(JSON.stringify(unsealed), "--format", "json");
  expect([code, err]).toEqual([1, ""]);
  expect(JSON.parse(out).findings.map((finding: unknown) => Finding.parse(finding).code)).toEqual([
    "hash-matches-content",
  ]);
});

it("ends with 2 for what is no plan, no JSON, or an unknown format", async () => {
  const { code, out } = await lint('{ "schema": "rampwright/plan@1" }');
  expect(code).toBe(2);
  expect(out).toMatch(/plan-shape at \/version\n/);
  expect((await lint("{ not json")).err).toMatch(/not JSON/);
  for (const [text, ...args] of [["{ not json"], ["[]"], [JSON.stringify(examplePlan), "--format", "xml"]]) {
    expect((await lint(text ?? "", ...args)).code).toBe(2);
  }
});
