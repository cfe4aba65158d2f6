import { freshPage, openSite } from "../../tests/web/browser.ts";
import { makeReady } from "../../tests/web/make-ready.ts";
import { timeKeystrokes } from "./keystroke.ts";

// What a keystroke takes in the built page until the new plan is painted, in Chromium, beside a keystroke in a page with a
// text area alone: npm run -s bench:web
const LETTERS = "about 3 people ";
await makeReady();
const site = await openSite();
try {
  const { page: bare } = await freshPage(site);
  await bare.setContent(`<textarea>${"one two three ".repeat(40)}</textarea>`);
  const empty = await timeKeystrokes(bare, "textarea", LETTERS);
  console.log(`a text area alone: median ${empty.median.toFixed(0)} ms, 90th percentile ${empty.ninth.toFixed(0)} ms`);

  const { page } = await freshPage(site);
  await page.goto(site.address);
  const titles = await page.locator(".empty .btn").allTextContents();
  const medians: number[] = [];
  for (const title of titles) {
    const { page: one } = await freshPage(site);
    await one.goto(site.address);
    await one.locator(".empty .btn", { hasText: title }).click();
    await one.locator("#summary h1").waitFor();
    await one.waitForTimeout(500);
    for (const field of ["userBase", "successMetrics"]) {
      const { median, ninth } = await timeKeystrokes(one, `[data-field=${field}] textarea`, LETTERS);
      medians.push(median);
      const ratio = (median / empty.median).toFixed(1);
      console.log(
        `${title}, ${field}: median ${median.toFixed(0)} ms, 90th percentile ${ninth.toFixed(0)} ms, ${ratio} times a text area alone`,
      );
    }
    await one.context().close();
  }
  medians.sort((a, b) => a - b);
  const median = medians[medians.length >> 1] ?? Number.NaN;
  console.log(`all: median ${median.toFixed(0)} ms, slowest median ${medians.at(-1)?.toFixed(0)} ms`);
} finally {
  await site.close();
}
