import { type Html, html } from "../html/markup.ts";

/** Styles of all figures; colours are the document's variables. */
export const figureStyle = `
.fig{display:block;width:100%;height:auto;overflow:visible}
.fig text{font-size:12px;fill:var(--ink);font-variant-numeric:tabular-nums;font-stretch:90%}
.fig .b{font-weight:640}.fig .d{fill:var(--ink2)}.fig .ax{fill:var(--ink3);font-size:11.5px}.fig .an{fill:var(--ink2);font-size:11.5px}
.fig .pl{font-size:15px;font-weight:640}.fig .zt{font-size:10.5px;font-weight:560}.fig .en{font-size:11.5px}.fig .tl{font-size:11px;fill:var(--ink3)}
.fig .gr{stroke:var(--rule2)}.fig .pr{stroke:var(--rule);stroke-dasharray:1 3}.fig .pr2{stroke:var(--paper);stroke-width:1.5}
.fig .base{stroke:var(--ink)}.fig .brk{fill:none;stroke:var(--ink3)}
.fig .gb{fill:var(--line)}.fig .in0{fill:var(--paper);stroke:var(--ink3);stroke-width:1.25}
.fig .gate{fill:var(--ink);stroke:var(--paper);stroke-width:1.5;paint-order:stroke}.fig .drill{fill:var(--paper);stroke:var(--ink);stroke-width:1.75}
.fig .hol{fill:var(--pencil);opacity:.16}.fig .soft-hol{fill:var(--pencil);opacity:.45}
.fig .up{fill:none;stroke:var(--line);stroke-width:2.5}.fig .prof{stroke-width:3}.fig .was{fill:none;stroke:var(--ink2);stroke-width:2;stroke-dasharray:2 3}.fig .lo{fill:none;stroke:var(--line);stroke-dasharray:3 2}
.fig .z-promote{fill:var(--z-pro)}.fig .z-hold{fill:var(--paper)}.fig .z-investigate{fill:url(#zi)}.fig .z-pause{fill:url(#zp)}.fig .z-kill{fill:var(--z-kil)}.fig .z-none{fill:var(--desk)}
.zi-b{fill:var(--z-inv)}.zi-d{fill:var(--z-inv-d)}.zp-b{fill:var(--z-pau)}.zp-d{fill:var(--z-pau-d)}.zw-b{fill:var(--paper)}.zw-d{fill:var(--ink3)}
.fig .eg{stroke:var(--ink);stroke-width:.75}.fig .eg-p{stroke:var(--line);stroke-width:2.25}.fig .tg{stroke:var(--ink);stroke-dasharray:2 3}
.fig .plate{fill:var(--paper)}.fig .sg{fill:var(--ink)}.fig .sg-promote{fill:var(--line)}.fig .sgo{fill:none;stroke:var(--ink);stroke-width:1.4}
.fig .zn-kill text,.fig .zn-kill .sg{fill:var(--z-kil-t)}
.fig .ex-out{fill:var(--z-kil)}.fig .ex-out2{fill:url(#zw);stroke:var(--ink3)}.fig .ex-in{fill:var(--z-pro)}.fig .ex-else{fill:none;stroke:var(--z-kil);stroke-dasharray:3 2}
.fig .frame{stroke:var(--rule)}.fig .surv{fill:none;stroke:var(--line);stroke-width:2}.fig .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
`;

/** A fill that tells a zone apart without colour. */
export interface Pattern {
  readonly kind: "dots" | "stripes";
  /** After how many units it repeats. */
  readonly every: number;
  /** Radius of its dots, or breadth of its stripes. */
  readonly size: number;
  /** The classes of its ground and of its marks. */
  readonly ground: string;
  readonly mark: string;
}

export const PATTERNS: Readonly<Record<string, Pattern>> = {
  zi: { kind: "dots", every: 7, size: 0.9, ground: "zi-b", mark: "zi-d" },
  zp: { kind: "stripes", every: 7, size: 1.25, ground: "zp-b", mark: "zp-d" },
  zw: { kind: "stripes", every: 5, size: 1.5, ground: "zw-b", mark: "zw-d" },
};

function patternOf([id, { kind, every, size, ground, mark }]: [string, Pattern]): Html {
  const marks =
    kind === "dots"
      ? [0.25, 0.75].map(
          (part) => html`<circle cx="${every * part}" cy="${every * part}" r="${size}" class="${mark}"/>`,
        )
      : html`<rect width="${size}" height="${every}" class="${mark}"/>`;
  const turned = kind === "stripes" ? html` patternTransform="rotate(45)"` : null;
  return html`<pattern id="${id}" width="${every}" height="${every}" patternUnits="userSpaceOnUse"${turned}><rect width="${every}" height="${every}" class="${ground}"/>${marks}</pattern>`;
}

/** The patterns that figures refer to: once in a document, not hidden by `display`, which would blank them. */
export const figurePatterns: Html = html`<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${Object.entries(PATTERNS).map(patternOf)}</defs></svg>`;
