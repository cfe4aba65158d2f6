import { LIGHT } from "../figures/colours.ts";
import { figureStyle } from "../figures/figure-style.ts";

/** What the figures' style sheet says of an element, in CSS's own words, with colours in place of variables. */
export type Style = Readonly<Record<string, string>>;

/** An element as the style sheet sees it. */
export interface Styled {
  readonly tag: string;
  readonly classes: readonly string[];
}

interface Rule {
  /** From the outermost to the element itself; each a tag, or a class with its dot. */
  readonly path: readonly string[];
  readonly style: Style;
}

const VARIABLES = new Map(LIGHT.split(";").map((line) => [line.split(":")[0] ?? "", line.split(":")[1] ?? ""]));

/** The rules of `figureStyle`: the metafile is drawn by the same style sheet as the page, so they can't disagree. */
const RULES: readonly Rule[] = [...figureStyle.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
  ([, selectors = "", declarations = ""]) => {
    const style = declarationsOf(declarations);
    return selectors.split(",").map((selector) => ({ path: selector.trim().split(/\s+/), style }));
  },
);

function declarationsOf(text: string): Style {
  const pairs = text.split(";").map((one): [string, string] => {
    const [name = "", value = ""] = one.split(":");
    return [name.trim(), value.trim().replace(/var\((--[\w-]+)\)/g, (_, variable) => VARIABLES.get(variable) ?? "")];
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== ""));
}

/** Elements repeat in a few ways; the answer for each is kept. */
const KNOWN = new Map<string, Style>();

/** The style of the last of nested elements by those rules that name it; a later rule and a class count for more. */
export function styleOf(nested: readonly Styled[]): Style {
  const key = nested.map(({ tag, classes }) => `${tag}.${classes.join(".")}`).join(" ");
  const style = KNOWN.get(key) ?? computedStyle(nested);
  KNOWN.set(key, style);
  return style;
}

function computedStyle(nested: readonly Styled[]): Style {
  const matching = RULES.filter(({ path }) => matches(nested, path));
  const weight = ({ path }: Rule) => path.filter((part) => part.startsWith(".")).length;
  return Object.assign({}, ...matching.toSorted((a, b) => weight(a) - weight(b)).map(({ style }) => style));
}

function matches(nested: readonly Styled[], path: readonly string[]): boolean {
  const own = nested.at(-1);
  const last = path.at(-1);
  if (own === undefined || last === undefined || !isNamed(own, last)) return false;
  return path.slice(0, -1).every((part) => nested.slice(0, -1).some((outer) => isNamed(outer, part)));
}

function isNamed({ tag, classes }: Styled, part: string): boolean {
  return part.startsWith(".") ? classes.includes(part.slice(1)) : tag === part;
}

/** The colour of a class that stands in patterns alone. */
export function patternColour(name: string): string {
  return styleOf([{ tag: "pattern", classes: [name] }]).fill ?? "#000";
}
