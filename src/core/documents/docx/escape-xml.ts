/** Signs that XML 1.0 can't hold at all, tabs and line ends aside. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Signs that turn the direction of reading round, and control signs beyond ASCII: shown as what they are not. */
const MISLEADING = /[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/gu;
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
    .replace(MISLEADING, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
