import { strToU8, zipSync } from "fflate";
import type { Plan } from "../../plan/plan.ts";
import { reportOf } from "../report/report.ts";
import { packageParts } from "./package-parts.ts";

/** The first moment that a zip can hold, without a zone, so that it is the same bytes everywhere. */
const NO_TIME = "1980-01-01T00:00:00";

/** The whole plan as a Word document, with real headings, tables and figures. The same plan gives the same bytes. */
export function planDocx(plan: Plan): Uint8Array {
  const parts = Object.entries(packageParts(reportOf(plan)));
  const files = Object.fromEntries(
    parts.map(([path, file]) => [path, typeof file === "string" ? strToU8(file) : file]),
  );
  return zipSync(files, { mtime: NO_TIME, level: 4 });
}
