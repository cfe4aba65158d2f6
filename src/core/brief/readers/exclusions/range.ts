/** A stretch of a canonical text: `start` included, `end` not. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
