import { WORD_NAMESPACE, XML_HEAD } from "./namespaces.ts";

interface StyleLook {
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

/** Space before and after, and least line height, in twentieths of a point. */
const spacing = (before: number, after: number) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;
/** Size in half points. */
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const INK = '<w:color w:val="13202B"/>';

const headingLook = (level: number, before: number, halfPoints: number): StyleLook => ({
  name: `heading ${level}`,
  basedOn: "Normal",
  next: "BodyText",
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 60)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/>${INK}${size(halfPoints)}`,
});

/** Real headings, so that a word processor can list them; the names are those that it knows. */
const PARAGRAPH_STYLES: Readonly<Record<string, StyleLook>> = {
  Normal: { name: "Normal", paragraph: spacing(0, 0), run: size(18) },
  Title: {
    name: "Title",
    basedOn: "Normal",
    next: "BodyText",
    paragraph: spacing(0, 60),
    run: `<w:b/>${INK}${size(30)}`,
  },
  Heading1: headingLook(1, 150, 24),
  Heading2: headingLook(2, 120, 20),
  Heading3: headingLook(3, 100, 18),
  BodyText: { name: "Body Text", basedOn: "Normal", paragraph: spacing(0, 60) },
  ListBullet: {
    name: "List Bullet",
    basedOn: "Normal",
    paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 20)}`,
  },
  Checklist: {
    name: "Checklist",
    basedOn: "Normal",
    paragraph: `${spacing(0, 40)}<w:ind w:left="284" w:hanging="284"/>`,
  },
  TableText: { name: "Table Text", basedOn: "Normal", run: size(16) },
  TableSmall: { name: "Table Small", basedOn: "TableText", run: size(14) },
  TableHead: { name: "Table Head", basedOn: "TableText", paragraph: "<w:keepNext/>", run: "<w:b/>" },
  FigureTitle: { name: "Figure Title", basedOn: "Normal", paragraph: `<w:keepNext/>${spacing(80, 40)}`, run: size(17) },
  Figure: { name: "Figure", basedOn: "Normal", next: "BodyText", paragraph: spacing(0, 100) },
  AfterTable: { name: "After Table", basedOn: "Normal", paragraph: spacing(0, 60), run: size(8) },
  Header: { name: "header", basedOn: "Normal", run: `<w:color w:val="5A6B78"/>${size(15)}` },
  Footer: { name: "footer", basedOn: "Normal", run: `<w:color w:val="5A6B78"/>${size(15)}` },
};

const CHARACTER_STYLES: Readonly<Record<string, StyleLook>> = {
  Code: {
    name: "Code",
    run: '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="13"/><w:szCs w:val="13"/>',
  },
  // The user's own words stand in a serif, as in every document.
  Quoted: { name: "Quoted", run: '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>' },
};

/** word/styles.xml. */
export function stylesXml(): string {
  const styles = [
    ...Object.entries(PARAGRAPH_STYLES).map(([id, look]) => styleXml("paragraph", id, look)),
    ...Object.entries(CHARACTER_STYLES).map(([id, look]) => styleXml("character", id, look)),
    tableStyle(),
  ];
  const fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:lang w:val="en-GB"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  return `${XML_HEAD}<w:styles ${WORD_NAMESPACE}>${defaults}${styles.join("")}</w:styles>`;
}

function styleXml(type: "paragraph" | "character", id: string, look: StyleLook): string {
  const isDefault = id === "Normal" ? ' w:default="1"' : "";
  return [
    `<w:style w:type="${type}"${isDefault} w:styleId="${id}"><w:name w:val="${look.name}"/>`,
    look.basedOn === undefined ? "" : `<w:basedOn w:val="${look.basedOn}"/>`,
    look.next === undefined ? "" : `<w:next w:val="${look.next}"/>`,
    "<w:qFormat/>",
    look.paragraph === undefined ? "" : `<w:pPr>${look.paragraph}</w:pPr>`,
    look.run === undefined ? "" : `<w:rPr>${look.run}</w:rPr>`,
    "</w:style>",
  ].join("");
}

function tableStyle(): string {
  const edge = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9D4DB"/>`;
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("");
  const margins = `<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>`;
  const head =
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEF4FA"/></w:tcPr></w:tblStylePr>';
  return `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders>${margins}</w:tblPr>${head}</w:style>`;
}
