/** An element as a strict reader finds it. */
export interface FoundElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const VOID = new Set(["meta", "wbr", "br"]);
const TOKEN = /<!doctype html>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>|([^<]+)|(.)/gsy;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** All elements of a markup; throws where a tag is not closed, a sign is not escaped or an attribute is not quoted. */
export function elementsOf(markup: string): FoundElement[] {
  const open: string[] = [];
  const found: FoundElement[] = [];
  for (const [, closing, name, attributes, empty, text, stray] of markup.matchAll(TOKEN)) {
    if (stray !== undefined) throw new Error(`stray ${stray} in ${open.join(" > ")}`);
    if (text !== undefined && open.at(-1) !== "style") checkText(text);
    if (name === undefined) continue;
    if (closing === "/") {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
      continue;
    }
    found.push({ name, attributes: attributesOf(attributes ?? "") });
    if (empty !== "/" && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join("> <")}> not closed`);
  return found;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = "", value = ""] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(key)) throw new Error(`${key} twice`);
    checkText(value);
    attributes.set(key, value);
  }
  return attributes;
}

function checkText(text: string): void {
  const stray = /&(?!(?:amp|lt|gt|quot|#39);)|>/.exec(text);
  if (stray) throw new Error(`not escaped: ${text.slice(Math.max(0, stray.index - 20), stray.index + 20)}`);
}

/** What a reader sees: no tags, no style sheet, signs as they are. */
export function textOf(markup: string): string {
  return markup
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/<wbr>|<span class="pre">([^<]*)<\/span>/g, "$1")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}
