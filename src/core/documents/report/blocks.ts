/** A stretch of text in one style. What it holds is always text: renderers escape it, so no one's words become markup. */
export interface Run {
  readonly text: string;
  readonly style: "plain" | "strong" | "code" | "quoted";
}

/** Plain text, or stretches of it in several styles. */
export type Rich = string | readonly Run[];

/**
 * One part of a document for people. Renderers know these kinds and nothing about plans; the parts are made from the plan
 * once, so that Markdown and Word can't disagree.
 */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Rich }
  | { readonly kind: "list"; readonly marker: "bullet" | "box"; readonly items: readonly Rich[] }
  | Table
  | Timeline
  | Figures
  | { readonly kind: "page-break" };

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  /** One cell a column. An empty text is a field to fill in, or nothing to say. */
  readonly rows: readonly (readonly Rich[])[];
  /** In small type, where a format has sizes: what is looked up and not read through. */
  readonly isSmall: boolean;
}

/** When each phase runs, drawn: one bar a phase over the weeks, which are counted from 1. */
export interface Timeline {
  readonly kind: "timeline";
  readonly weeks: number;
  readonly bars: readonly { readonly label: string; readonly first: number; readonly last: number }[];
}

/** Figures one under the other, or small ones two abreast. A format that can't show pictures leaves them out. */
export interface Figures {
  readonly kind: "figures";
  /** Stands over them, and only where they are shown. */
  readonly lede: string;
  readonly figures: readonly Figure[];
}

export interface Figure {
  /** Unique in a document. */
  readonly name: string;
  /** Over the figure; empty where its place says what it is. */
  readonly title: string;
  readonly note: string;
  /** Whether two stand side by side. */
  readonly isHalf: boolean;
  /** SVG as `figures/` makes it; drawn only by formats that show it. */
  readonly draw: () => string;
}

export interface Column {
  readonly title: string;
  /** Parts of the table's width. */
  readonly width: number;
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });
export const paragraph = (...runs: readonly (string | Run)[]): Block => ({ kind: "paragraph", text: runs.map(asRun) });
export const bullets = (items: readonly Rich[]): Block[] =>
  items.length === 0 ? [] : [{ kind: "list", marker: "bullet", items }];
export const boxes = (items: readonly Rich[]): Block[] =>
  items.length === 0 ? [] : [{ kind: "list", marker: "box", items }];
export const pageBreak: Block = { kind: "page-break" };

/** Figures, or nothing where there are none. */
export function figures(lede: string, all: readonly Figure[]): Block[] {
  return all.length === 0 ? [] : [{ kind: "figures", lede, figures: all }];
}

/** A table, or nothing where it would have no row. Columns are given as [title, width]. */
export function table(
  columns: readonly (readonly [string, number])[],
  rows: Table["rows"],
  size: "normal" | "small" = "normal",
): Block[] {
  if (rows.length === 0) return [];
  const titled = columns.map(([title, width]) => ({ title, width }));
  return [{ kind: "table", columns: titled, rows, isSmall: size === "small" }];
}

export const plain = (text: string): Run => ({ text, style: "plain" });
export const strong = (text: string): Run => ({ text, style: "strong" });
export const code = (text: string): Run => ({ text, style: "code" });
/** The user's own words. */
export const quoted = (text: string): Run => ({ text, style: "quoted" });

export function runsOf(rich: Rich): readonly Run[] {
  return typeof rich === "string" ? [asRun(rich)] : rich;
}

function asRun(run: string | Run): Run {
  return typeof run === "string" ? { text: run, style: "plain" } : run;
}
