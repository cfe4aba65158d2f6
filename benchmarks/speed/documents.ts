import { FORMAT_NAMES, FORMATS, type FormatName } from "../../src/apps/cli/formats.ts";
import type { Plan } from "../../src/core/plan/plan.ts";

/** What one format takes for one plan, warm, in milliseconds, and how large its files are together. */
export interface DocumentTime {
  readonly format: FormatName;
  readonly milliseconds: number;
  readonly kilobytes: number;
}

/** The best of several rounds for each format: what else the machine does only ever adds to a time. */
export async function timeDocuments(plan: Plan, rounds = 5): Promise<DocumentTime[]> {
  const times: DocumentTime[] = [];
  for (const format of FORMAT_NAMES) {
    let best = Number.POSITIVE_INFINITY;
    let bytes = 0;
    for (let round = 0; round <= rounds; round += 1) {
      const start = performance.now();
      const files = await FORMATS[format].make(plan);
      best = Math.min(best, performance.now() - start);
      bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    }
    times.push({ format, milliseconds: best, kilobytes: bytes / 1_000 });
  }
  return times;
}
