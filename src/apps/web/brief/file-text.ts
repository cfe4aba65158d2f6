/** A dropped file as text; a Word document as its paragraphs, headings marked as Markdown's. */
export async function textOfFile(file: File): Promise<string> {
  if (!file.name.toLowerCase().endsWith(".docx")) return file.text();
  const { strFromU8, unzipSync } = await import("fflate");
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()), {
    filter: ({ name, originalSize }) => name === "word/document.xml" && originalSize < LARGEST,
  });
  const body = parts["word/document.xml"];
  if (body === undefined) throw new Error("no Word document");
  const xml = new DOMParser().parseFromString(strFromU8(body), "application/xml");
  return [...xml.getElementsByTagNameNS(WORD, "p")].map(paragraphText).join("\n");
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LARGEST = 20_000_000;

function paragraphText(paragraph: Element): string {
  const style = paragraph.getElementsByTagNameNS(WORD, "pStyle")[0]?.getAttributeNS(WORD, "val") ?? "";
  const text = [...paragraph.getElementsByTagNameNS(WORD, "t")].map(({ textContent }) => textContent ?? "").join("");
  if (/^(?:heading|title)/i.test(style)) return `\n## ${text}`;
  return paragraph.getElementsByTagNameNS(WORD, "numPr").length > 0 ? `- ${text}` : text;
}
