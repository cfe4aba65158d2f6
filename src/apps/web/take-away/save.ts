import { FORMS } from "../locale.ts";
import type { OutFile } from "../worker/messages.ts";

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  html: "text/html",
  md: "text/markdown",
  csv: "text/csv",
  ics: "text/calendar",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Hands a file to the browser's downloads. */
export function save({ name, content }: OutFile): void {
  const type = TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain";
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function sizeOf({ content }: OutFile): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
  return `${FORMS.number(Math.max(bytes / 1024, 1), 0)} KB`;
}
