/** Signs that begin or end markup somewhere in a line, in CommonMark, its tables and its raw HTML. */
const SPECIAL = /[\\`*_{}[\]<>#|~!$^]/g;

/** Line ends of any kind, with the blanks around them. */
const LINE_END = /\s*[\r\n\u0085\u2028\u2029]+\s*/g;

/** What is not shown, and what turns the direction of text: neither a terminal nor a renderer should get it. */
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Any text as text in one line of Markdown: nothing in it is read as markup, HTML or the edge of a table's cell, no link
 * hides where it leads, and it can't reorder what stands around it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_END, " ")
    .replace(CONTROL, " ")
    .replace(SPECIAL, (sign) => `\\${sign}`)
    .replaceAll("&", "&amp;")
    .replace(/:(?=\/\/)|@/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\b(www)\./gi, "$1&#46;")
    .replace(
      /^(\s*)([-+=]|\d+[.)])/,
      (_, blank: string, start: string) => `${blank}${start.slice(0, -1)}\\${start.slice(-1)}`,
    )
    .trim();
}
