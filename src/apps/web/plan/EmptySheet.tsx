import { StartFrom } from "../brief/StartFrom.tsx";
import type { Work } from "../state/work.ts";
import { WORDS } from "../words.ts";

/** No splash and no tour: the sheet is there from the start, and its line stops at the first gate. */
export function EmptySheet({ onBrief }: { readonly onBrief: (brief: Work["brief"]) => void }) {
  return (
    <section className="plan empty" id="plan" tabIndex={-1} aria-label={WORDS.plan}>
      <svg className="fig first-line" viewBox="0 0 708 96" role="img" aria-label="A line that stops at the first gate">
        <line x1="0" y1="90" x2="708" y2="90" className="pr" />
        <path d="M0 90H86" className="up prof" />
        <path d="M86 84l6 6-6 6-6-6Z" className="gate" />
      </svg>
      <h1>{WORDS.emptyHead}</h1>
      <p className="say">{WORDS.emptyText}</p>
      <StartFrom onBrief={onBrief} />
    </section>
  );
}
