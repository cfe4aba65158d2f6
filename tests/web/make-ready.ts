import chromium from "@sparticuz/chromium";
import { buildPage } from "../../src/apps/serve/built-page.ts";

/** Builds the page and unpacks Chromium, once: files of tests run beside each other, and each opens a site. */
export async function makeReady(): Promise<void> {
  await buildPage();
  await chromium.executablePath();
}

/** Vitest calls it before the first file. */
export const setup = makeReady;
