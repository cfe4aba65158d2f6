/** A value that differs, in words; null on the side where the whole thing is not there. */
export interface Detail {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Something that is in one plan only, or in both and not alike. */
export interface Change {
  readonly what: "added" | "removed" | "changed";
  readonly subject: string;
  /** Names of the phases in which it changed so; empty for what belongs to the whole plan. */
  readonly where: readonly string[];
  readonly details: readonly Detail[];
  /** Whether only what follows from other values changed: the units that a rule needs at least. */
  readonly minor: boolean;
}
