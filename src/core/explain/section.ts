/** A text without its full stop, to go on behind it. */
export function unstopped(text: string): string {
  return text.trim().replace(/\.+$/, "");
}

/** A heading with paragraphs, or with rows that stay as they are. */
export interface ExplanationSection {
  readonly id:
    | "act"
    | "limit"
    | "window"
    | "units"
    | "chances"
    | "method"
    | "change"
    | "ladder"
    | "check"
    | "proof"
    | "lifts";
  readonly heading: string;
  readonly lines: readonly string[];
}
