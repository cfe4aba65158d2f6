import {
  type Block,
  type Figure,
  type Figures,
  plain,
  type Rich,
  type Run,
  runsOf,
  strong,
  type Table,
} from "../report/blocks.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Pictures } from "./pictures.ts";

/** Width of the text on A4 with margins of 1.6 cm, in twentieths of a point. */
const TEXT_WIDTH = 10_092;

/** The paragraphs, tables and pictures of WordprocessingML for a document's blocks; what the pictures hold is added to `pictures`. */
export function bodyXml(title: string, blocks: readonly Block[], pictures: Pictures): string {
  const parts = [paragraphXml("Title", title)];
  blocks.forEach((block, at) => {
    parts.push(blockXml(block, blocks[at - 1]?.kind === "page-break", pictures));
  });
  return parts.join("");
}

function blockXml(block: Block, onNewPage: boolean, pictures: Pictures): string {
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
    case "figures":
      return figuresXml(block, pictures);
    case "timeline":
      // A figure shows it, with its gates.
      return "";
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

/** Space between two figures that stand side by side. */
const GAP = 280;
const HALF_WIDTH = (TEXT_WIDTH - GAP) / 2;

function figuresXml({ lede, figures }: Figures, pictures: Pictures): string {
  const head = lede === "" ? "" : paragraphXml("FigureTitle", lede);
  const full = figures.filter(({ isHalf }) => !isHalf).map((figure) => figureXml(figure, TEXT_WIDTH, pictures));
  return (
    head +
    full.join("") +
    pairsXml(
      figures.filter(({ isHalf }) => isHalf),
      pictures,
    )
  );
}

function figureXml(figure: Figure, width: number, pictures: Pictures): string {
  const { title, note } = figure;
  const says = [
    title === "" ? [] : [strong(title)],
    note === "" ? [] : [plain(title === "" ? note : `  ${note}`)],
  ].flat();
  const picture = `<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr>${pictures.add(figure, width)}</w:p>`;
  return (says.length === 0 ? "" : paragraphXml("FigureTitle", says)) + picture;
}

/** Two figures a row, in a table that does not show. */
function pairsXml(figures: readonly Figure[], pictures: Pictures): string {
  if (figures.length === 0) return "";
  const cell = (figure: Figure | undefined, width: number) => {
    const content = figure === undefined ? paragraphXml("Figure", "") : figureXml(figure, HALF_WIDTH, pictures);
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>${content}</w:tc>`;
  };
  const widths = [HALF_WIDTH + GAP, HALF_WIDTH];
  const rows = figures.flatMap((left, at) => {
    if (at % 2 === 1) return [];
    const cells = [left, figures[at + 1]].map((figure, side) => cell(figure, widths[side] ?? 0));
    return [`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`];
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${NO_MARGINS}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>${paragraphXml("AfterTable", "")}`;
}

const NO_MARGINS = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>';

function tableXml({ columns, rows, isSmall }: Table): string {
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
  const body = rows.map((cells) => row(cells, isSmall ? "TableSmall" : "TableText", "")).join("");
  const properties = `<w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1"/></w:tblPr>`;
  // Word joins tables that touch: a paragraph stands between.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${head}${body}</w:tbl>${paragraphXml("AfterTable", "")}`;
}

function cellXml(cell: Rich, width: number, style: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphXml(style, cell)}</w:tc>`;
}
