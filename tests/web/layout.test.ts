import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fragmentOf } from "../../src/apps/web/state/share-link.ts";
import { newWork } from "../../src/apps/web/state/work.ts";
import { HOSTILE, LONG } from "./briefs.ts";
import { freshPage, openSite, type Site } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

/** Thirty weeks: the last phase as long as somebody may set it by hand. */
const LONGEST = newWork({
  brief: LONG,
  start: "2027-01-13",
  planEdits: [{ on: "phase", at: "general_availability", field: "days", old: 28, new: 133 }],
});

/** What is wrong with the shown sheet: sideways scroll, phases beside the ruler's, texts in each other or cut. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".wide > * { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const found: string[] = [];
    const sideways = document.documentElement.scrollWidth - innerWidth;
    if (sideways > 0) found.push(`${sideways} px of sideways scroll`);
    const edges = [...document.querySelectorAll(".ruler li")].slice(1).map((one) => one.getBoundingClientRect().left);
    const shown = (of: string) =>
      [...document.querySelectorAll<SVGSVGElement>(of)].filter((one) => one.getBoundingClientRect().width > 0);
    const onAxis =
      ".prof-w svg.fig, #timetable svg.fig, #ladders svg.fig[aria-labelledby], #exclusions svg.fig[aria-labelledby]";
    for (const figure of shown(onAxis)) {
      const { left, width } = figure.getBoundingClientRect();
      const at = [...figure.querySelectorAll("line.pr")].map(
        (one) => left + (Number(one.getAttribute("x1")) * width) / figure.viewBox.baseVal.width,
      );
      const off = Math.max(...edges.map((edge) => Math.min(...at.map((x) => Math.abs(x - edge)))));
      if (off >= 0.5) found.push(`${figure.getAttribute("aria-labelledby")} is ${off} px off the ruler`);
    }
    for (const figure of shown("#plan svg.fig")) {
      const frame = figure.getBoundingClientRect();
      const texts = [...figure.querySelectorAll("text")]
        .map((one) => ({ says: one.textContent ?? "", box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      texts.forEach(({ says, box }, n) => {
        if (box.right > frame.right + 2 || box.left < frame.left - 2) found.push(`${says} is beyond its figure`);
        for (const other of texts.slice(n + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (wide > 2 && high > 4) found.push(`${says} lies in ${other.says}`);
        }
      });
    }
    for (const one of document.querySelectorAll<HTMLElement>("#plan :is(td, th, p, li, h1, h2, h3, figcaption)"))
      if (one.scrollWidth > one.clientWidth + 12 && getComputedStyle(one).display !== "inline")
        found.push(`${one.textContent?.slice(0, 40)} is ${one.scrollWidth - one.clientWidth} px too wide`);
    return found;
  });
}

describe.each([1440, 1024, 768, 390, 320])("the layout at %i", (width) => {
  it("has every phase in one column and no text cut or in another, for the examples, thirty weeks and a hostile brief", async () => {
    const all: string[] = [];
    const lookOver = async (page: Page, of: string) => {
      await page.locator("#summary h1").waitFor({ state: "attached" });
      all.push(...(await faults(page)).map((fault) => `${of}: ${fault}`));
    };
    for (const [name, work] of [
      ["long", LONGEST],
      ["hostile", newWork({ brief: HOSTILE })],
    ] as const) {
      const { page } = await freshPage(site, { width });
      await page.goto(site.address + fragmentOf(work));
      if (width < 720) await page.locator(".tabs button", { hasText: "Plan" }).click();
      await lookOver(page, name);
      if (name === "long") expect(await page.locator("#summary h1").textContent()).toMatch(/: 3\d weeks/);
      await page.context().close();
    }
    const { page } = await freshPage(site, { width });
    await page.goto(site.address);
    const menu = page.locator(".brief .hd details.menu");
    const count = await menu.locator("li").count();
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at += 1) {
      if (width < 720) await page.locator(".tabs button", { hasText: "Brief" }).click();
      const before = await page.getByLabel("Feature", { exact: true }).inputValue();
      await menu.locator("summary").click();
      await menu.locator("li button").nth(at).click();
      await expect.poll(() => page.getByLabel("Feature", { exact: true }).inputValue()).not.toBe(before);
      await page.locator("#summary h1").waitFor({ state: "attached" });
      if (width < 720) await page.locator(".tabs button", { hasText: "Plan" }).click();
      await expect.poll(() => page.locator(".plan.stale").count()).toBe(0);
      await lookOver(page, `example ${at + 1}`);
    }
    expect(all).toEqual([]);
    await page.context().close();
  });
});
