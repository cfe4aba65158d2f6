import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { examplePlan } from "../../../core/plan/plan.example.ts";
import { assumedPlan } from "../../../core/simulate/assumed-plan.example.ts";
import { fakeConsole } from "../console.example.ts";
import { run } from "../run.ts";

const before = process.env.XDG_CACHE_HOME;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "simulate-"));
  process.env.XDG_CACHE_HOME = join(folder, "cache");
});

afterEach(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = before;
  rmSync(folder, { recursive: true });
});

async function simulate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const console = fakeConsole(JSON.stringify(assumedPlan));
  const code = await run(["simulate", "-", "--runs", "200", ...args], console);
  return { code, out: console.said.out, err: console.said.err };
}

it("prints a table by world, what each world is, and gates that do no work", async () => {
  const { code, out, err } = await simulate();
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^200 rollouts in each world, seed 1\./);
  expect(out).toMatch(/\npromised +\d+\.\d ±\d\.\d|\npromised +over/);
  expect(out).toMatch(/\n {2}kill-line: One metric lies at its kill line\.\n {4}\w+ [\d.]+ instead of [\d.]+/);
  expect(out).toContain("\nGates that do no work\n");
  expect(out).toMatch(/Not run: \d+ gates \(completes the rollout/);
});

it("gives JSON alone on standard output, the same for the same seed", async () => {
  const first = await simulate("--format", "json", "--fresh");
  expect(JSON.parse(first.out)).toMatchObject({ runs: 200, seed: 1 });
  expect((await simulate("--format", "json", "--fresh")).out).toBe(first.out);
  expect((await simulate("--format", "json", "--seed", "2")).out).not.toBe(first.out);
});

it("keeps a result by its content, and gives it again", async () => {
  const first = await simulate("--format", "json");
  const kept = readdirSync(join(folder, "cache", "rampwright"));
  expect(kept).toHaveLength(1);
  expect((await simulate("--format", "json")).out).toBe(first.out);
  // A part of a file is no result.
  writeFileSync(join(folder, "cache", "rampwright", kept[0] ?? ""), first.out.slice(0, 100));
  expect((await simulate("--format", "json")).out).toBe(first.out);
});

it("simulates all the same where nothing can be kept", async () => {
  writeFileSync(join(folder, "cache"), "no folder");
  expect((await simulate("--world", "promised")).code).toBe(0);
});

it("runs one world by its name, and worlds from a file", async () => {
  expect((await simulate("--world", "promised")).out).not.toContain("kill-line");
  const file = join(folder, "worlds.json");
  const effects = [{ metrics: ["latency"], toward: "kill" }];
  writeFileSync(file, JSON.stringify({ worlds: [{ name: "crawling", meaning: "Slow.", effects }] }));
  const { code, out } = await simulate("--worlds", file);
  expect(code).toBe(0);
  expect(out).toContain("crawling: Slow.");
});

it.each([
  [["--runs", "3"], "--runs 3 can't be taken"],
  [["--seed", "-1.5"], "can't be read|can't be taken|ambiguous"],
  [["--world", "nowhere"], 'no world "nowhere"'],
  [["--format", "xml"], 'no format "xml"'],
  [["--worlds", "/nowhere.json"], "no file"],
])("says what is wrong with %j and ends with 2", async (args, message) => {
  const { code, out, err } = await simulate(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(new RegExp(message));
});

it("says where a file of worlds is wrong", async () => {
  const file = join(folder, "worlds.json");
  writeFileSync(
    file,
    JSON.stringify({ worlds: [{ name: "x", meaning: "y", effects: [{ metrics: "any", toward: "hell" }] }] }),
  );
  const { code, err } = await simulate("--worlds", file);
  expect(code).toBe(2);
  expect(err).toContain("/worlds/0/effects/0/toward");
});

it("refuses a plan of which no gate can be run", async () => {
  const console = fakeConsole(JSON.stringify(examplePlan));
  expect(await run(["simulate", "-"], console)).toBe(2);
  expect(console.said.err).toContain("No gate of this plan can be run");
});
