import { EXAMPLES } from "virtual:examples";
import type { Brief } from "../../../core/brief/brief.ts";
import { WORDS } from "../words.ts";

/** The examples, each a button. */
export function StartFrom({ onBrief }: { readonly onBrief: (brief: Brief) => void }) {
  return (
    <div className="start">
      <h2 className="from">{WORDS.startFrom}</h2>
      <p className="ex">
        {EXAMPLES.map(({ title, load }) => (
          <button key={title} type="button" className="btn" onClick={() => load().then(onBrief)}>
            {title}
          </button>
        ))}
      </p>
    </div>
  );
}
