import type { Point } from "./shapes.ts";

/** Types of the records that we write (MS-EMF, section 2.1.1). */
const TYPE = {
  header: 1,
  polygon: 3,
  polyline: 4,
  polyPolyline: 7,
  polyPolygon: 8,
  windowExtent: 9,
  windowOrigin: 10,
  viewportExtent: 11,
  viewportOrigin: 12,
  endOfFile: 14,
  mapMode: 17,
  backgroundMode: 18,
  fillMode: 19,
  textAlign: 22,
  textColour: 24,
  backgroundColour: 25,
  selectObject: 37,
  brush: 39,
  ellipse: 42,
  font: 82,
  text: 84,
  pen: 95,
} as const;

/** Objects of the system, which are always there. */
export const NO_BRUSH = 0x80000005;
export const NO_PEN = 0x80000008;

/** Units of the metafile in one unit of a figure: fractions of a pixel are kept. */
export const FINE = 20;
/** Of a screen with 96 dots an inch, in pixels and in millimetres: what sizes are computed from. */
const DEVICE = [1_920, 1_080] as const;
const MILLIMETRES = [508, 285.75] as const;

const fine = (value: number) => Math.round(value * FINE);
const flat = (points: readonly Point[]) => points.flatMap(([x, y]) => [fine(x), fine(y)]);
/** "#1b5aa0" as a COLORREF: red is the lowest byte. */
export const colourOf = (hex: string) => {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const number = Number.parseInt(full, 16);
  return ((number & 0xff) << 16) | (number & 0xff00) | (number >> 16);
};

/** A metafile in the making: records of 32-bit numbers, one after the other. */
export class Records {
  readonly #records: Uint8Array[] = [];
  #objects = 0;
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    const size = [fine(width), fine(height)];
    this.#add(TYPE.mapMode, [8]);
    this.#add(TYPE.windowOrigin, [0, 0]);
    this.#add(TYPE.windowExtent, size);
    this.#add(TYPE.viewportOrigin, [0, 0]);
    this.#add(TYPE.viewportExtent, [Math.round(width), Math.round(height)]);
    this.#add(TYPE.fillMode, [2]);
    // Text stands on its base line, from the left.
    this.#add(TYPE.textAlign, [24]);
    this.#add(TYPE.backgroundColour, [0xffffff]);
  }

  #add(type: number, numbers: readonly number[], tail: Uint8Array = new Uint8Array()): void {
    const size = 8 + numbers.length * 4 + tail.length;
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    [type, size, ...numbers].forEach((number, at) => {
      view.setUint32(at * 4, number >>> 0, true);
    });
    bytes.set(tail, 8 + numbers.length * 4);
    this.#records.push(bytes);
  }

  /** A solid line with flat ends. */
  pen(colour: number, width: number): number {
    this.#objects += 1;
    const style = 0x00010000 | 0x00000200 | 0x00002000;
    this.#add(TYPE.pen, [this.#objects, 0, 0, 0, 0, style, Math.max(1, fine(width)), 0, colour, 0, 0, 0]);
    return this.#objects;
  }

  brush(colour: number): number {
    this.#objects += 1;
    this.#add(TYPE.brush, [this.#objects, 0, colour, 0]);
    return this.#objects;
  }

  font(size: number, bold: boolean): number {
    this.#objects += 1;
    const rest = new Uint8Array(320 - 20);
    // After five numbers: one byte each for slant, lines, character set (1: any), precision, quality and family (34: sans).
    rest.set([0, 0, 0, 1, 0, 0, 0, 34]);
    [..."Arial"].forEach((sign, at) => {
      rest[8 + at * 2] = sign.charCodeAt(0);
    });
    this.#add(TYPE.font, [this.#objects, -fine(size), 0, 0, 0, bold ? 700 : 400], rest);
    return this.#objects;
  }

  select(object: number): void {
    this.#add(TYPE.selectObject, [object]);
  }

  lines(lines: readonly (readonly Point[])[]): void {
    this.#many(TYPE.polyline, TYPE.polyPolyline, lines);
  }

  areas(areas: readonly (readonly Point[])[]): void {
    this.#many(TYPE.polygon, TYPE.polyPolygon, areas);
  }

  /** One line has a record of its own kind, several share one. */
  #many(one: number, several: number, lines: readonly (readonly Point[])[]): void {
    const [first] = lines;
    if (first === undefined) return;
    const all = flat(lines.flat());
    if (lines.length === 1) this.#add(one, [...this.#bounds(), first.length, ...all]);
    else
      this.#add(several, [
        ...this.#bounds(),
        lines.length,
        all.length / 2,
        ...lines.map((line) => line.length),
        ...all,
      ]);
  }

  ellipse(x: number, y: number, radius: number): void {
    this.#add(TYPE.ellipse, [x - radius, y - radius, x + radius, y + radius].map(fine));
  }

  /** Text from a point of the base line; `steps` is how far each of its units moves on. On a ground, what is under it is hidden. */
  text(x: number, y: number, text: string, steps: readonly number[], colour: number, ground: boolean): void {
    this.#add(TYPE.backgroundMode, [ground ? 2 : 1]);
    this.#add(TYPE.textColour, [colour]);
    const letters = new Uint8Array(Math.ceil(text.length / 2) * 4 + text.length * 4);
    const view = new DataView(letters.buffer);
    const stepsFrom = Math.ceil(text.length / 2) * 4;
    for (let at = 0; at < text.length; at += 1) {
      view.setUint16(at * 2, text.charCodeAt(at), true);
      view.setUint32(stepsFrom + at * 4, steps[at] ?? 0, true);
    }
    // Graphics mode 2 takes its scale from the map mode. The string follows these 19 numbers, its steps follow the string.
    const place = [fine(x), fine(y), text.length, 76, 0, 0, 0, -1, -1, 76 + stepsFrom];
    this.#add(TYPE.text, [...this.#bounds(), 2, 0x3f800000, 0x3f800000, ...place], letters);
  }

  #bounds(): number[] {
    return [0, 0, Math.round(this.#width), Math.round(this.#height)];
  }

  /** The whole file: its header says how long it is. */
  bytes(): Uint8Array {
    const body = this.#records.splice(0);
    this.#add(TYPE.endOfFile, [0, 16, 20]);
    const all = [...body, ...this.#records.splice(0)];
    const length = 88 + all.reduce((sum, record) => sum + record.length, 0);
    const hundredths = [this.#width, this.#height].map((pixels) => Math.round((pixels / 96) * 2_540));
    const counts = [0x464d4520, 0x00010000, length, all.length + 1, this.#objects + 1, 0, 0, 0];
    this.#add(TYPE.header, [
      ...this.#bounds(),
      0,
      0,
      ...hundredths,
      ...counts,
      ...DEVICE,
      ...MILLIMETRES.map(Math.round),
    ]);
    const file = new Uint8Array(length);
    [...this.#records.splice(0), ...all].reduce((at, record) => {
      file.set(record, at);
      return at + record.length;
    }, 0);
    return file;
  }
}
