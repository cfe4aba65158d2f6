import { type Block, type Rich, type Run, runsOf, type Table, type Timeline } from "../report/blocks.ts";
import { escapeXml } from "./escape-xml.ts";

/** Width of the text on A4 with margins of 1.6 cm, in twentieths of a point. */
const TEXT_WIDTH = 10_092;

/** The paragraphs and tables of WordprocessingML for a document's blocks. */
export function bodyXml(title: string, blocks: readonly Block[]): string {
  const parts = [paragraphXml("Title", title)];
  blocks.forEach((block, at) => {
    parts.push(blockXml(block, blocks[at - 1]?.kind === "page-break"));
  });
  return parts.join("");
}

function blockXml(block: Block, onNewPage: boolean): string {
  const before = onNewPage ? "<w:pageBreakBefore/>" : "";
  switch (block.kind) {
    case "heading":
      return paragraphXml(`Heading${block.level}`, block.text, before);
    case "paragraph":
      return paragraphXml("BodyText", block.text, before);
    case "list":
      return block.items.map((item) => itemXml(block.marker, item)).join("");
    case "table":
      return tableXml(block);
    case "timeline":
      return timelineXml(block);
    case "page-break":
      return "";
  }
}

function itemXml(marker: "bullet" | "box", item: Rich): string {
  if (marker === "bullet") return paragraphXml("ListBullet", item);
  return paragraphXml("Checklist", [{ text: "☐ ", style: "plain" }, ...runsOf(item)]);
}

function paragraphXml(style: string, text: Rich, properties = ""): string {
  const runs = runsOf(text).map(runXml).join("");
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}

const RUN_PROPERTIES: Readonly<Record<Run["style"], string>> = {
  plain: "",
  strong: "<w:rPr><w:b/></w:rPr>",
  code: '<w:rPr><w:rStyle w:val="Code"/></w:rPr>',
  quoted: '<w:rPr><w:rStyle w:val="Quoted"/></w:rPr>',
};

function runXml({ text, style }: Run): string {
  return text === "" ? "" : `<w:r>${RUN_PROPERTIES[style]}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Table cells for bars: text width is shared between the names and the weeks. */
const LABEL_WIDTH = 2_600;

/** Bars are shaded cells over the columns of their weeks. */
function timelineXml({ weeks, bars }: Timeline): string {
  const week = Math.floor((TEXT_WIDTH - LABEL_WIDTH) / weeks);
  const grid = [LABEL_WIDTH, ...Array<number>(weeks).fill(week)].map((width) => `<w:gridCol w:w="${width}"/>`);
  const rows = bars.map(({ label, first, last }) => {
    const cells = [
      cellXml(label, LABEL_WIDTH, "TableText"),
      spanXml(first - 1, week, null),
      spanXml(last - first + 1, week, BAR_COLOUR),
      spanXml(weeks - last, week, null),
    ];
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
  });
  const width = LABEL_WIDTH + weeks * week;
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${TIMELINE_EDGES}<w:tblLayout w:type="fixed"/></w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid>${grid.join("")}</w:tblGrid>${rows.join("")}</w:tbl>${paragraphXml("AfterTable", "")}`;
}

const BAR_COLOUR = "1B5AA0";
const TIMELINE_EDGES = '<w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" w:color="E3E9ED"/></w:tblBorders>';

/** Empty cells over `weeks` columns, as one; nothing where there are none. */
function spanXml(weeks: number, week: number, fill: string | null): string {
  if (weeks < 1) return "";
  const shading = fill === null ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const span = `<w:tcW w:w="${weeks * week}" w:type="dxa"/><w:gridSpan w:val="${weeks}"/>${shading}`;
  return `<w:tc><w:tcPr>${span}</w:tcPr>${paragraphXml("TableText", "")}</w:tc>`;
}

function tableXml({ columns, rows }: Table): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((width / total) * TEXT_WIDTH));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const row = (cells: readonly Rich[], style: string, properties: string) => {
    const cellsXml = cells.map((cell, at) => cellXml(cell, widths[at] ?? 0, style)).join("");
    return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cellsXml}</w:tr>`;
  };
  const head = row(
    columns.map(({ title }) => title),
    "TableHead",
    "<w:tblHeader/>",
  );
  const body = rows.map((cells) => row(cells, "TableText", "")).join("");
  const properties = `<w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1"/></w:tblPr>`;
  // Word joins tables that touch: a paragraph stands between.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${head}${body}</w:tbl>${paragraphXml("AfterTable", "")}`;
}

function cellXml(cell: Rich, width: number, style: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphXml(style, cell)}</w:tc>`;
}
