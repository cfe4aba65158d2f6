/** Advance widths of Arial and of fonts made to its measure, in thousandths of the size, for the signs from space to tilde. */
const REGULAR =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const BOLD =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";

const [regular, bold] = [REGULAR, BOLD].map((widths) => widths.split(" ").map(Number)) as [number[], number[]];

/** Signs that are as wide as they are high, from Hangul to emoji. */
const WIDE = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹯＀-｠]/u;

/** How far each UTF-16 unit of a text moves the pen, in units of the font's size. */
export function advances(text: string, isBold: boolean): number[] {
  const widths = isBold ? bold : regular;
  return Array.from(text, (sign) => {
    const known = widths[(sign.codePointAt(0) ?? 0) - 32];
    const width = known ?? (sign.length > 1 || WIDE.test(sign) ? 1_000 : 556);
    // The second half of a pair moves nothing.
    return sign.length > 1 ? [width / 1_000, 0] : [width / 1_000];
  }).flat();
}
