import type { Report } from "../report/report.ts";
import { bodyXml } from "./body-xml.ts";
import { escapeXml } from "./escape-xml.ts";
import { PACKAGE, RELATIONS, WORD_NAMESPACE, XML_HEAD } from "./namespaces.ts";
import { Pictures } from "./pictures.ts";
import { stylesXml } from "./styles-xml.ts";

/** Every file of the package (ECMA-376) by its path, in the order in which they are written. */
export function packageParts(report: Report): Readonly<Record<string, string | Uint8Array>> {
  const pictures = new Pictures();
  const document = documentXml(report, pictures);
  const media = pictures.all.map(({ path, bytes }): [string, Uint8Array] => [`word/${path}`, bytes]);
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations(
      `${RELATIONS}/officeDocument word/document.xml`,
      `${PACKAGE}/relationships/metadata/core-properties docProps/core.xml`,
    ),
    "docProps/core.xml": coreProperties(report),
    "word/document.xml": document,
    "word/_rels/document.xml.rels": relations(
      ...WORD_PARTS.map((part) => `${RELATIONS}/${part} ${part}.xml`),
      ...pictures.all.map(({ id, path }) => `${RELATIONS}/image ${path} ${id}`),
    ),
    "word/styles.xml": stylesXml(),
    "word/numbering.xml": numberingXml(),
    "word/settings.xml": settingsXml(),
    "word/header.xml": `${XML_HEAD}<w:hdr ${WORD_NAMESPACE}>${lineXml("Header", report.title, "")}</w:hdr>`,
    "word/footer.xml": `${XML_HEAD}<w:ftr ${WORD_NAMESPACE}>${lineXml("Footer", report.stamp, PAGE_NUMBER)}</w:ftr>`,
    ...Object.fromEntries(media),
  };
}

/** The parts that the document names, by the last word of their relation; rId1 is the first. */
const WORD_PARTS = ["styles", "numbering", "header", "footer", "settings"] as const;

const PAGE_NUMBER =
  '<w:r><w:t xml:space="preserve">, page </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>' +
  '<w:r><w:t xml:space="preserve"> of </w:t></w:r><w:fldSimple w:instr="NUMPAGES"><w:r><w:t>1</w:t></w:r></w:fldSimple>';

function lineXml(style: string, text: string, after: string): string {
  const run = `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}${after}</w:p>`;
}

function documentXml({ title, blocks }: Report, pictures: Pictures): string {
  const section = [
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>',
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1021" w:right="907" w:bottom="1021" w:left="907" w:header="510" w:footer="510" w:gutter="0"/></w:sectPr>',
  ].join("");
  return `${XML_HEAD}<w:document ${WORD_NAMESPACE} xmlns:r="${RELATIONS}"><w:body>${bodyXml(title, blocks, pictures)}${section}</w:body></w:document>`;
}

/** No date of making: the same plan gives the same bytes. */
function coreProperties({ title, stamp }: Report): string {
  const names = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  const properties = `<dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(stamp)}</dc:description><dc:language>en</dc:language>`;
  return `${XML_HEAD}<cp:coreProperties ${names}>${properties}</cp:coreProperties>`;
}

/** Each as "type path", or "type path id" where it has a name of its own. */
function relations(...targets: readonly string[]): string {
  const lines = targets.map((target, at) => {
    const [type, path, id = `rId${at + 1}`] = target.split(" ");
    return `<Relationship Id="${id}" Type="${type}" Target="${path}"/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function contentTypes(): string {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const parts = ["document.main", ...WORD_PARTS].map((part) => {
    const name = part.split(".")[0];
    return `<Override PartName="/word/${name}.xml" ContentType="${word}.${part}+xml"/>`;
  });
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="emf" ContentType="image/x-emf"/>',
    ...parts,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    "</Types>",
  ].join("");
}

/** Laid out as today's Word does, not as its oldest version did. */
function settingsXml(): string {
  const mode =
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>';
  return `${XML_HEAD}<w:settings ${WORD_NAMESPACE}><w:compat>${mode}</w:compat></w:settings>`;
}

function numberingXml(): string {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl>';
  return `${XML_HEAD}<w:numbering ${WORD_NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}
