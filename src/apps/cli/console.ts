export type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** The world as a command sees it; tests give their own. Results go to `out`, everything for people to `err`. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  /** What is being done now: replaced by the next line, and shown to nobody but a person at a terminal. */
  progress(text: string): void;
  /** The text in a style where the stream is a terminal that shows it, else as it is. */
  paint(stream: "out" | "err", style: Style, text: string): string;
  readInput(): Promise<Uint8Array>;
}

/** Control characters and direction marks that could move the cursor, recolour the terminal or hide text. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu;

/** User text made safe for a terminal: one line, hidden characters visible. */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNPRINTABLE, "\ufffd");
}
