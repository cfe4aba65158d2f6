/** Markup that is known to be well-formed. Only `html` and `trusted` make it, so that text never gets in unescaped. */
export interface Html {
  readonly markup: string;
}

/** What can stand in a template: text and numbers are escaped, markup stays, lists are joined, null is nothing. */
export type Part = string | number | Html | null | readonly Part[];

/**
 * A template for HTML and SVG. Every text that is put in is escaped, for content and for attributes in double quotes alike:
 *
 *     html`<p title="${user.title}">${user.text}</p>`
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    markup: strings.map((string, at) => string + (at < parts.length ? rendered(parts[at] ?? null) : "")).join(""),
  };
}

/** Markup from our own code that no template made, such as a style sheet. Never give it a text of the plan. */
export function trusted(markup: string): Html {
  return { markup };
}

function rendered(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(rendered).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters, halves of pairs, and marks that turn the order of the text around: shown as a replacement sign. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Any text as text of HTML or XML. */
export function escaped(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, " ")
    .replace(UNPRINTABLE, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

/** Any text as a string of CSS, safe inside a style element. */
export function cssString(text: string): string {
  const signs = [...text.replace(UNPRINTABLE, " ")];
  return `"${signs.map((sign) => (/[A-Za-z0-9 .,:-]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join("")}"`;
}
