import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE } from "../../src/apps/serve/built-page.ts";
import { freshPage, openSite, type Site } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

/** Kilobytes, compressed as every host can, of what the page has loaded, by the kind of file. */
function fetched(page: Page): (kind: string) => number {
  const paths = new Set<string>();
  page.on("requestfinished", (request) => paths.add(new URL(request.url()).pathname));
  return (kind) =>
    [...paths]
      .filter((path) => extname(path) === kind)
      .reduce((sum, path) => sum + gzipSync(readFileSync(join(PAGE, path)), { level: 9 }).length / 1_000, 0);
}

async function openExample(page: Page): Promise<void> {
  await page.goto(site.address, { waitUntil: "networkidle" });
  await page.locator(".empty .btn").first().click();
  await page.locator("#summary h1").waitFor();
}

describe("loading the page", () => {
  it("asks for little before somebody can type", async () => {
    const { page } = await freshPage(site);
    const kilobytes = fetched(page);
    // The worker is begun when the page stands still; here it never does.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto(site.address, { waitUntil: "networkidle" });
    await page.locator(".empty .btn").first().waitFor();
    expect(kilobytes(".js")).toBeGreaterThan(10);
    expect(kilobytes(".js")).toBeLessThan(96);
    expect(kilobytes(".json")).toBe(0);
    await page.context().close();
  });

  it("shows a plan without linters, simulation and documents, and with the largest tables as data", async () => {
    const { page } = await freshPage(site);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const kilobytes = fetched(page);
    // Asked for with the plan, shown after it.
    await page.route(/\/lint-plan-/, () => undefined);
    await openExample(page);
    expect(asked.filter((path) => /checked-text|simulate|docx|explain|read-brief-text/.test(path))).toEqual([]);
    expect(kilobytes(".js")).toBeLessThan(536);
    expect(kilobytes(".json")).toBeGreaterThan(50);
    expect(kilobytes(".json")).toBeLessThan(98);
    await page.context().close();
  });

  it.each([1440, 390])(
    "moves nothing by itself when an example is opened and fonts come late, %i wide",
    async (width) => {
      const { page } = await freshPage(site, { width });
      await page.addInitScript(() => {
        // The measure that browsers report: shifts that follow no touch or key within half a second.
        type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
        Object.assign(globalThis, { shifted: 0 });
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput } of list.getEntries() as Shift[])
            if (!hadRecentInput) (globalThis as unknown as { shifted: number }).shifted += value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.route(/\.woff2$/, async (route) => {
        await new Promise((come) => setTimeout(come, 300));
        await route.continue();
      });
      await page.goto(site.address, { waitUntil: "networkidle" });
      if (width < 720) await page.locator(".tabs button", { hasText: "Plan" }).click();
      await page.locator(".empty .btn").first().click();
      await page.locator("#summary h1").waitFor();
      await page.locator("#findings .fl, #findings .sub").first().waitFor({ state: "attached" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await page.evaluate(() => document.fonts.check("16px Archivo"))).toBe(true);
      const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
      expect(shifted).toBeLessThanOrEqual(0.02);
      await page.context().close();
    },
  );
});
