import type { Plugin } from "vite";
import { DARK, LIGHT } from "../../../core/documents/figures/colours.ts";
import { figureStyle } from "../../../core/documents/figures/figure-style.ts";
import { PRINT, SCREEN } from "../../../core/documents/html/style.ts";

const NAME = "virtual:core.css";

/** The style of documents and figures as a style sheet of the page, so that both look alike by construction. */
export function coreStyles(): Plugin {
  const themes = `:root[data-theme=light]{${LIGHT};color-scheme:light}:root[data-theme=dark]{${DARK};color-scheme:dark}`;
  return {
    name: "rampwright-core-styles",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? SCREEN + themes + figureStyle + PRINT : null),
  };
}
