import type { Page } from "playwright-core";

/** Milliseconds from a key to the frame that shows what it changed. */
export interface Keystrokes {
  readonly median: number;
  readonly ninth: number;
}

/** Set by `listen` in the page: what the last keystroke took, null while it is under way. */
type Watched = typeof globalThis & { taken: number | null };

const PAUSE_MS = 200;

/**
 * Types letters one by one into the middle of a text area, at a person's pace, and gives what each took until the page
 * was painted again: with the plan of the new text where there is a plan, with the letter where there is none.
 */
export async function timeKeystrokes(page: Page, area: string, letters: string): Promise<Keystrokes> {
  await page.evaluate(listen);
  await page.locator(area).evaluate((found) => {
    const text = found as HTMLTextAreaElement;
    text.focus();
    const middle = text.value.indexOf(" ", text.value.length / 2);
    text.setSelectionRange(middle, middle);
  });
  const times: number[] = [];
  for (const letter of letters) {
    await page.evaluate(() => {
      (globalThis as Watched).taken = null;
    });
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await page.waitForFunction(() => (globalThis as Watched).taken !== null, null, { timeout: 5_000, polling: 20 });
    times.push(await page.evaluate(() => (globalThis as Watched).taken ?? Number.NaN));
    await page.waitForTimeout(PAUSE_MS);
  }
  times.sort((a, b) => a - b);
  return { median: at(times, 0.5), ninth: at(times, 0.9) };
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

/** In the page: from the event's own time to the first frame after the sheet is no longer marked as of an older text. */
function listen(): void {
  const painted = (from: number) =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        (globalThis as Watched).taken = performance.now() - from;
      }),
    );
  addEventListener("input", ({ timeStamp }) => {
    if (document.getElementById("plan") === null) {
      painted(timeStamp);
      return;
    }
    const watch = new MutationObserver(() => {
      const sheet = document.getElementById("plan");
      if (sheet === null || sheet.classList.contains("stale")) return;
      watch.disconnect();
      painted(timeStamp);
    });
    watch.observe(document.body, { attributes: true, attributeFilter: ["class"], subtree: true });
  });
}
