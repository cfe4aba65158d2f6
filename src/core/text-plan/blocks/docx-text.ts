import { strFromU8, unzipSync } from "fflate";

/** More than any plan's words; what is packed tighter is no document. */
const MOST_BYTES = 20_000_000;
const PART = "word/document.xml";
const MARKUP = /<(\/?)w:(p|tbl|tr|tc|pStyle|numPr|t|tab|br)\b([^<>]*?)(\/?)>/g;

export function isDocx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The words of a Word document as Markdown: headings, items and tables keep their marks, so that its places are lines of
 * this text. Null for what is no Word document. Linear in the document's length; nothing in it is run or followed.
 */
export function docxText(bytes: Uint8Array): string | null {
  const xml = partOf(bytes);
  return xml === null ? null : markdownOf(xml);
}

function partOf(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === PART && originalSize <= MOST_BYTES });
    const part = parts[PART];
    return part === undefined ? null : strFromU8(part);
  } catch {
    return null;
  }
}

function markdownOf(xml: string): string {
  const lines: string[] = [];
  let [said, style, isItem]: [string, string, boolean] = ["", "", false];
  let row: string[] | null = null;
  let cell: string[] | null = null;
  MARKUP.lastIndex = 0;
  for (let found = MARKUP.exec(xml); found !== null; found = MARKUP.exec(xml)) {
    const [, slash = "", name = "", attributes = "", empty = ""] = found;
    const closes = slash === "/";
    if (name === "t" && !closes && empty === "") {
      const end = xml.indexOf("</w:t>", MARKUP.lastIndex);
      said += decoded(xml.slice(MARKUP.lastIndex, end === -1 ? xml.length : end));
    } else if (name === "tab" || name === "br") said += " ";
    else if (name === "pStyle") style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? "";
    else if (name === "numPr") isItem = true;
    else if (name === "p" && (closes || empty === "/")) {
      if (cell === null) lines.push(lineOf(said.trim(), style, isItem), "");
      else cell.push(said.trim());
      [said, style, isItem] = ["", "", false];
    } else if (name === "tc") {
      if (closes) row?.push((cell ?? []).filter((text) => text !== "").join("; "));
      cell = closes ? null : [];
    } else if (name === "tr") {
      if (closes && row !== null) lines.push(`| ${row.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`);
      row = closes ? null : [];
    } else if (name === "tbl") lines.push("");
  }
  return lines.join("\n");
}

function lineOf(text: string, style: string, isItem: boolean): string {
  const level = /(?:heading|berschrift|titre)\s*(\d)/i.exec(style)?.[1] ?? (/^title$/i.test(style) ? "1" : null);
  if (text !== "" && level !== null) return `${"#".repeat(Number(level))} ${text}`;
  return isItem || /list/i.test(style) ? `- ${text}` : text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, code, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return Number(code) > 0 && Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
  });
}
