import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshPage, openSite, type Site } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

/** What stands behind the body on paper: what is signed, what is open, the brief. */
const BEHIND = "#sign-off, #findings, #questions, #by-hand, section.brief";

async function pagesOf(page: Page, hidden: string): Promise<number> {
  await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(selector === "" ? "" : `:is(${selector}) { display: none !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
  }, hidden);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe("the page on paper", () => {
  it("prints the body of every example on six A4 pages, with the hash on each foot and without tools", async () => {
    let { page } = await freshPage(site);
    await page.goto(site.address);
    const examples = ".empty .ex .btn";
    await page.locator(examples).first().waitFor();
    const count = await page.locator(examples).count();
    expect(count).toBeGreaterThan(5);
    const pages: number[] = [];
    for (let at = 0; at < count; at += 1) {
      await page.context().close();
      ({ page } = await freshPage(site));
      await page.goto(site.address);
      await page.locator(examples).nth(at).click();
      await page.locator("#summary h1").waitFor();
      pages.push(await pagesOf(page, BEHIND));
    }
    expect(pages.filter((most) => most > 6)).toEqual([]);
    expect(await pagesOf(page, "")).toBeGreaterThan(pages.at(-1) ?? 0);
    const feet = await page.evaluate(() => document.adoptedStyleSheets.map((one) => one.cssRules[0]?.cssText ?? ""));
    expect(feet.join()).toMatch(/Content hash [0-9a-f]{64}/);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".bar:visible, .btn:visible, .as-table:visible, .first-day:visible").count()).toBe(0);
    const split = await page.evaluate(() =>
      [...document.querySelectorAll("tr, .lad, .chk li, .fl li")].filter(
        (one) => getComputedStyle(one).breakInside !== "avoid",
      ),
    );
    expect(split).toEqual([]);
    await page.context().close();
  }, 60_000);
});
