import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../plan/plan.example.ts";
import { HOSTILE_TEXTS, planWithEverywhere } from "../hostile-plan.example.ts";
import { escapeXml } from "./escape-xml.ts";
import { planDocx } from "./plan-docx.ts";

/** The parts of a package that are text, by their path. */
const filesOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([path, file]) => (isPicture(path) ? [] : [[path, strFromU8(file)]])),
  );

const isPicture = (path: string) => path.endsWith(".emf");

/** What is wrong with the nesting and the signs of an XML text; empty for a well-formed one. */
function faultsOf(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, close, name = "", self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (close === "/") {
      if (open.pop() !== name) faults.push(`unexpected ${tag}`);
    } else if (self !== "/") open.push(name);
  }
  const text = xml.replaceAll(/<\?xml[^>]*\?>|<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, "");
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) faults.push("a sign that is no text");
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) faults.push("a forbidden sign");
  return [...faults, ...open.map((name) => `${name} is not closed`)];
}

describe("the plan as a Word document", () => {
  const bytes = planDocx(examplePlan);
  const files = filesOf(bytes);
  const body = files["word/document.xml"] ?? "";

  it("is the same bytes for the same plan", () => {
    expect(planDocx(structuredClone(examplePlan))).toEqual(bytes);
  });

  it("holds every part that another one names", () => {
    const named = [...(files["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]+)"/g)];
    const held = unzipSync(bytes);
    expect(named.map(([, target]) => `word/${target}`).filter((path) => !(path in held))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
    const untyped = Object.keys(held).filter((path) => {
      const types = files["[Content_Types].xml"] ?? "";
      return !types.includes(`PartName="/${path}"`) && !types.includes(`Extension="${path.split(".").at(-1)}"`);
    });
    expect(untyped).toEqual([]);
  });

  it("uses only styles that it defines", () => {
    const used = new Set([...body.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id));
    const defined = new Set([...(files["word/styles.xml"] ?? "").matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
  });

  it("has real headings, repeated table heads and the hash on every page", () => {
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain("<w:tblHeader/>");
    expect(files["word/footer.xml"]).toContain(examplePlan.version.hash);
  });

  it("shows the figures, each with its text alternative and a picture that is there", () => {
    const relations = new Map(
      [...(files["word/_rels/document.xml.rels"] ?? "").matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
        ([, id, target]) => [id, target],
      ),
    );
    const pictures = [...body.matchAll(/<wp:docPr id="\d+" name="([^"]+)" descr="([^"]+)"\/>.*?r:embed="([^"]+)"/g)];
    const names = pictures.map(([, name]) => name?.split(" ")[0]);
    expect(new Set(names)).toEqual(new Set(["profile", "timeline", "exposure", "ladder", "exclusions", "behaviour"]));
    const held = unzipSync(bytes);
    for (const [, name, description = "", id] of pictures) {
      expect(description.length, name).toBeGreaterThan(30);
      expect(held[`word/${relations.get(id)}`]?.length, name).toBeGreaterThan(500);
    }
    expect(Object.keys(held).filter(isPicture)).toHaveLength(pictures.length);
  });

  it("shows every gate again", () => {
    const ids = examplePlan.phases.flatMap(({ gates }) => gates.map(({ id }) => id));
    expect(ids.filter((id) => !body.includes(escapeXml(id)))).toEqual([]);
  });

  it("gives every row of a table as many columns as its grid", () => {
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
    const uneven = tables.filter((table) => {
      const columns = table.match(/<w:gridCol/g)?.length;
      const rows = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
      const spans = (row: string) =>
        (row.match(/<w:tc>.*?<\/w:tc>/g) ?? []).reduce(
          (sum, cell) => sum + Number(/gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
          0,
        );
      return rows.some((row) => spans(row) !== columns);
    });
    expect(uneven).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)("is well-formed with %j in every place", (hostile) => {
    const parts = filesOf(planDocx(planWithEverywhere(hostile).plan));
    expect(Object.entries(parts).flatMap(([path, xml]) => faultsOf(xml).map((fault) => `${path}: ${fault}`))).toEqual(
      [],
    );
  });
});
