import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { planDocx } from "../src/core/documents/docx/plan-docx.ts";
import { reportOf } from "../src/core/documents/report/report.ts";
import { examplePlan } from "../src/core/plan/plan.example.ts";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasOffice) {
  process.stderr.write("SKIPPED: LibreOffice (soffice) is not here, so no one opens the Word document in this run.\n");
}

describe.runIf(hasOffice)("the Word document in LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "rampwright-word-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The document as LibreOffice writes it again. */
  function converted(to: "pdf" | "txt"): Buffer {
    writeFileSync(join(folder, "plan.docx"), planDocx(examplePlan));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = to === "txt" ? "txt:Text (encoded):UTF8" : to;
    spawnSync("soffice", [
      "--headless",
      profile,
      "--convert-to",
      filter,
      "--outdir",
      folder,
      join(folder, "plan.docx"),
    ]);
    return readFileSync(join(folder, `plan.${to}`));
  }

  it("has all headings of the report, in their order", () => {
    const text = converted("txt").toString("utf8");
    const headings = reportOf(examplePlan).blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    let from = 0;
    const missing = headings.filter((heading) => {
      const found = text.indexOf(heading, from);
      from = found === -1 ? from : found;
      return found === -1;
    });
    expect(missing).toEqual([]);
  });

  it("is as many pages as people will read", () => {
    const pages =
      converted("pdf")
        .toString("latin1")
        .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(30);
  });
});
