/** Signs that XML 1.0 can't hold at all, tabs and line ends aside. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Any text as the text of one line in XML, in elements and attributes alike. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s*[\t\r\n\u0085\u2028\u2029]+\s*/g, " ")
    .replace(FORBIDDEN, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
