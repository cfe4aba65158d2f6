import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePlan } from "../../src/core/plan/parse-plan.ts";
import { freshPage, openSite, type Site, violations } from "./browser.ts";

const GATE = "closed_beta.suggestion_acceptance_rate.promote";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

async function planned(look: Parameters<typeof freshPage>[1] = {}): Promise<{ page: Page; wrong: string[] }> {
  const { page, wrong } = await freshPage(site, look);
  await page.goto(site.address);
  if ((look?.width ?? 1440) < 720) await page.locator(".tabs button", { hasText: "Plan" }).click();
  await page.locator(".empty .btn", { hasText: "Reply suggestions" }).click();
  await page.locator("#summary h1").waitFor();
  return { page, wrong };
}

const number = (page: Page, gate = GATE) => page.locator(`#phases td [data-gate="${gate}"]:visible`).first();

async function openForm(page: Page, gate = GATE): Promise<void> {
  await number(page, gate).click();
  await page.locator(".note .btn", { hasText: "Change" }).click();
  await page.locator(".note.edit").waitFor();
}

const text = async (page: Page, selector: string) => (await page.locator(selector).first().textContent()) ?? "";

async function savedPlan(page: Page) {
  await page.getByRole("button", { name: "Take away" }).click();
  const button = page.getByRole("button", { name: /Save plan\.json/ });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await page.keyboard.press("Escape");
  const parsed = parsePlan(JSON.parse(readFileSync((await download.path()) ?? "", "utf8")));
  if (!parsed.ok) throw new Error("no plan");
  return parsed.plan;
}

describe("changing a plan by hand", () => {
  it("answers to each keystroke, strikes the old value, mends later phases, and undoes all of it in one history", async () => {
    const { page, wrong } = await planned();
    await openForm(page);
    const limit = page.locator(".note.edit").getByLabel("Limit", { exact: true });
    expect(await limit.inputValue()).toBe("15.3");
    await limit.fill("17.5");
    await page.locator(".ef-say", { hasText: "26 times in 100" }).waitFor();
    expect(await text(page, ".ef-say")).toContain("16.6");
    await expect.poll(() => number(page).textContent()).toContain("17.5%");
    expect(await page.locator("#phases s", { hasText: "15.3%" }).count()).toBe(1);
    expect(await limit.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.locator(".ef-say button", { hasText: "later phase" }).click();
    await expect.poll(() => text(page, ".ef-say")).not.toContain("16.6");
    await page.keyboard.press("Control+z");
    await page.locator(".ef-say", { hasText: "16.6" }).waitFor();
    await page.locator(".ef-was button", { hasText: "Back to 15.3%" }).click();
    await expect.poll(() => limit.inputValue()).toBe("15.3");
    await page.locator(".ef-say", { hasText: "finds nothing here" }).waitFor();
    expect(await page.locator("#by-hand").count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it("goes into plan.json, the link and a reload, stays when the brief changes, and is kept where it fits no longer", async () => {
    const { page } = await planned();
    await openForm(page);
    await page.locator(".note.edit").getByLabel("Limit", { exact: true }).fill("16");
    await page.locator("#by-hand").waitFor();
    await page.keyboard.press("Escape");
    const plan = await savedPlan(page);
    expect(plan.edits).toEqual([{ on: "gate", at: GATE, field: "limit", old: 15.3, new: 16 }]);
    expect(plan.findings.map(({ code }) => code)).toContain("set-by-hand");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const link = await page.locator(".panel .link input").inputValue();
    const other = await freshPage(site);
    await other.page.goto(link);
    await expect.poll(() => number(other.page).textContent()).toContain("16%");
    await other.page.context().close();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.locator("#by-hand").waitFor();

    const success = page.getByLabel("What success is", { exact: true });
    const own = await success.inputValue();
    await success.fill(own.replace(/18\s?%/, "22%"));
    await page.locator("#by-hand", { hasText: "says something else by now" }).waitFor();
    expect(await number(page).textContent()).toContain("16%");
    await success.fill("Zero confirmed leaks.");
    await page.locator("#by-hand .lost", { hasText: "It is kept" }).waitFor();
    await success.fill(own);
    await page.locator("#by-hand .applied").waitFor();
    await page.context().close();
  });

  it("changes wording, owners, windows and whole gates, and the days and share of a phase", async () => {
    const { page } = await planned();
    await page.locator("#phases .chk .n").first().click();
    await page.locator(".note .btn", { hasText: "Change" }).click();
    const form = page.locator(".note.edit");
    await form.getByLabel("What must be so").fill("Somebody has looked at every one");
    await page.locator("#phases .chk", { hasText: "Somebody has looked" }).waitFor();
    await form.getByRole("button", { name: "Close" }).click();

    await openForm(page);
    await form.locator("summary").click();
    await form.getByLabel("Owner").fill("Head of Support");
    await form.getByLabel("Unit of the window").selectOption("week");
    await page.locator("#phases .matrix", { hasText: "Head of Support" }).waitFor();
    await page.locator("#by-hand", { hasText: "1 week" }).waitFor();
    await form.getByRole("button", { name: "Leave this gate out" }).click();
    await page.locator(".note.edit", { hasText: "no longer" }).waitFor();
    await page.locator("#findings", { hasText: "has no gate in phase2_closed_beta" }).waitFor();
    await page.locator("#by-hand").getByRole("button", { name: "Put back" }).click();
    await number(page).waitFor();
    await form.getByRole("button", { name: "Close" }).click();

    await page.locator("#phases [data-phase=canary]").first().focus();
    await page.keyboard.press("e");
    await form.getByLabel("Days").fill("24");
    await form
      .locator(".ef-say", { hasText: "whole weeks" })
      .or(form.locator(".ef-say", { hasText: "24 days" }))
      .first()
      .waitFor();
    await form.getByLabel("Days").fill("28");
    await form.getByLabel("Share").fill("4");
    await expect.poll(() => text(page, ".ruler")).toContain("4%");
    await page.context().close();
  });

  it("compares with how it was, a kept plan and a file, old before new", async () => {
    const { page } = await planned();
    const plan = await savedPlan(page);
    await page.locator(".pl summary").click();
    await page.getByRole("button", { name: "Keep this version" }).click();
    await page.locator("[data-assumption=eligibleShareLow] input").fill("0.2");
    await page.locator(".moved .btn", { hasText: "Compare" }).click();
    await page.locator("#effects").waitFor();
    expect(await page.locator("#effects s").count()).toBeGreaterThan(0);
    expect(await page.locator(".prof-w .was").count()).toBe(2);
    expect(await page.locator("#ladders .was").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Back to the plan" }).click();
    await page.locator(".pl summary").click();
    await page.getByRole("button", { name: /^Compare with Reply/ }).click();
    await page.locator("#effects").waitFor();
    await page.locator(".pl summary").click();
    const file = { name: "old.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(plan)) };
    await page.locator(".file input").setInputFiles(file);
    await page.locator("h1", { hasText: "old.json" }).waitFor();
    await page.locator("#effects").waitFor();
    await page.locator(".pl summary").click();
    await page.locator(".file input").setInputFiles({ ...file, buffer: Buffer.from("no plan") });
    await page.locator(".pen", { hasText: "no plan that can be compared" }).waitFor();
    await page.context().close();
  });

  it("takes a plan.json to compare with by drop and by paste, and holds any two kept plans side by side", async () => {
    const { page, wrong } = await planned();
    const plan = JSON.stringify(await savedPlan(page));
    await page.locator(".pl summary").click();
    await page.getByRole("button", { name: "Keep this version" }).click();
    await page.locator("[data-assumption=eligibleShareLow] input").fill("0.2");
    await page.locator(".moved").waitFor();
    const drop = (where: string) =>
      page.locator(where).evaluate((target, content) => {
        const data = new DataTransfer();
        data.items.add(new File([content], "theirs.json"));
        target.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      }, plan);
    await drop("#plan");
    await page.locator("h1", { hasText: "This plan, beside the file theirs.json" }).waitFor();
    await page.locator("#effects").waitFor();
    await page.getByRole("button", { name: "Back to the plan" }).click();
    await drop("section.brief");
    await page.locator("h1", { hasText: "theirs.json" }).waitFor();
    await page.getByRole("button", { name: "Back to the plan" }).click();
    for (const where of ["#plan", "textarea >> nth=0"]) {
      await page.locator(where).evaluate((target, text) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }, plan);
      await page.locator("h1", { hasText: "beside the pasted plan.json" }).waitFor();
      await page.getByRole("button", { name: "Back to the plan" }).click();
    }
    expect(await page.getByLabel("Feature", { exact: true }).inputValue()).not.toContain("schema");

    await page.locator(".pl summary").click();
    await page.getByRole("button", { name: "Keep this version" }).click();
    await page.locator("[data-assumption=eligibleShareLow] input").fill("0.1");
    await expect.poll(() => page.locator(".plan.stale").count()).toBe(0);
    await page.locator(".pl summary").click();
    await page
      .getByRole("button", { name: /^Compare with Reply/ })
      .first()
      .click();
    await page.getByLabel("Before", { exact: true }).selectOption({ index: 2 });
    await page.getByLabel("Now", { exact: true }).selectOption({ index: 1 });
    await page.locator("h1", { hasText: /^Reply.+, beside Reply/ }).waitFor();
    await expect.poll(() => text(page, "#effects tbody")).toMatch(/^days in all105119\+14/);
    await page.getByLabel("Before", { exact: true }).selectOption({ index: 1 });
    await page.getByLabel("Now", { exact: true }).selectOption({ index: 2 });
    await expect.poll(() => text(page, "#effects tbody")).toMatch(/^days in all119105-14/);
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it("fixes what is safe to fix in somebody's plan, one by one, with undo", async () => {
    const { page } = await freshPage(site);
    await page.goto(site.address);
    await page.locator(".empty .btn").first().waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("check any");
    await page.keyboard.press("Enter");
    const area = page.locator("#lint-text");
    const faulty =
      "# Phase 1: Internal (Week 1)\nDuration: 1 week\n\n# Phase 2: Beta (Weeks 2-3)\nDuration: 3 weeks\nPromotion criteria:\n- acceptance at least 20% on 500 drafts\n";
    await area.fill(faulty);
    const fix = page.locator(".fl li", { has: page.locator(".fix") }).first();
    await fix.getByRole("button", { name: "Fix this" }).click();
    expect(await area.inputValue()).not.toBe(faulty);
    expect(await area.inputValue()).toContain("Weeks 2-4");
    await page.getByRole("button", { name: "Undo: a fix" }).click();
    expect(await area.inputValue()).toBe(faulty);
    await page.getByRole("button", { name: /^Fix (all|the one)/ }).click();
    await area.focus();
    await page.keyboard.press("Control+z");
    expect(await area.inputValue()).toBe(faulty);
    await page.context().close();
  });

  it("finds any number, metric or command, draws a line at the week, and lights what rests on what", async () => {
    const { page } = await planned();
    await page.locator(".first-day input").fill("2027-01-13");
    await expect.poll(() => text(page, ".ruler")).toContain("Jan");
    const figure = await page.locator("#timetable svg.fig").first().boundingBox();
    await page
      .locator("#timetable svg.fig")
      .first()
      .hover({ position: { x: (figure?.width ?? 0) / 2, y: 40 } });
    await expect.poll(() => text(page, ".week")).toMatch(/^Week \d+, .*(Feb|Mar)/);
    const line = await page.evaluate(() => {
      const of = (selector: string) => {
        const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return (
          box.left + box.width * Number(document.querySelector<HTMLElement>(".plan")?.style.getPropertyValue("--week"))
        );
      };
      return Math.abs(of(".ruler ol") - of("#timetable svg.fig"));
    });
    expect(line).toBeLessThan(0.5);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("accept pause");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.gate))
      .toBe("canary.suggestion_acceptance_rate.pause");
    await page.locator("[data-field=userBase] .read button", { hasText: "480,000" }).hover();
    await expect.poll(() => page.locator("#summary .n[data-lit]").count()).toBeGreaterThan(0);
    await page.locator("#summary .say .n").first().hover();
    await expect.poll(() => page.locator("[data-field=userBase] mark[data-lit]").textContent()).toBe("480K MAU");
    await page
      .locator("[data-assumption=activeSharePerWeek]")
      .getByRole("button", { name: /^Confirm/ })
      .click();
    await page.locator("[data-assumption=activeSharePerWeek]", { hasText: "confirmed by you" }).waitFor();
    await page.locator("[data-assumption=activeSharePerWeek] .mk-brief").waitFor();
    await page.context().close();
  });

  it.each([
    { dark: false, width: 1440 },
    { dark: true, width: 1440 },
    { dark: false, width: 1024 },
    { dark: true, width: 768 },
    { dark: false, width: 390 },
    { dark: true, width: 390 },
  ])("breaks no rule of accessibility while a gate is changed, and needs no sideways scroll: %o", async (look) => {
    const { page } = await planned(look);
    for (const summary of await page.locator("details:not(.menu) > summary:visible").all()) await summary.click();
    await openForm(page);
    await page.locator(".note.edit").getByLabel("Limit", { exact: true }).fill("17.5");
    await page.locator(".ef-say", { hasText: "26 times in 100" }).waitFor();
    expect(await violations(page, look.dark ? ["color-contrast"] : undefined)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    if (look.width < 720) {
      const form = await page.locator(".note.edit").boundingBox();
      expect(form?.x).toBe(0);
      expect(form?.width).toBe(look.width);
      await page.keyboard.press("Escape");
      await page
        .getByRole("button", { name: /^Undo: / })
        .first()
        .click();
      await expect.poll(() => number(page).textContent()).toContain("15.3%");
    }
    await page.context().close();
  });
});
