import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const { resolve } = createRequire(import.meta.url);

/** The faces of the page and the stretch of each axis that its style sheet uses. */
const FONTS = [
  {
    name: "archivo.woff2",
    from: "@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2",
    axes: { wght: { min: 400, max: 700 }, wdth: { min: 75, max: 100 } },
  },
  {
    name: "source-serif.woff2",
    from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 600 } },
  },
] as const;

/** Printable ASCII, the letters of western Europe, quotation marks and dashes. */
const LETTERS = [...Array(0xff - 0x20).keys()].map((at) => String.fromCharCode(at + 0x20)).join("");
const SIGNS = "\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac\u2032\u2212";

/** Cuts the fonts to what the page shows; a third of their size. Kept, because cutting takes a second. */
export async function cutFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, from, axes } of FONTS) {
    const path = join(folder, name);
    if (existsSync(path)) continue;
    const whole = readFileSync(resolve(from));
    writeFileSync(path, await subsetFont(whole, LETTERS + SIGNS, { targetFormat: "woff2", variationAxes: axes }));
  }
}

/** Asks for the fonts with the page, before the style sheet that names them is there. */
export function earlyFonts(): Plugin {
  return {
    name: "rampwright-early-fonts",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith(".woff2"))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", href: `./${file}`, crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}
