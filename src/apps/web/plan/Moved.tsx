import type { Effect } from "../../../core/compare/effects.ts";
import { FORMS } from "../locale.ts";
import { WORDS } from "../words.ts";

/** What the last edit moved, old value before the new. */
export function Moved({ effects, undo, onCompare }: Props) {
  if (effects.length === 0) return null;
  return (
    <div className="pen moved">
      <b>{WORDS.moved(effects.length)}</b>
      <ul>
        {effects.slice(0, MOST).map(({ measure, text }) => (
          <li key={measure}>
            {measure} <s>{FORMS.text(text.before)}</s> {FORMS.text(text.after)}
          </li>
        ))}
      </ul>
      {undo === null ? null : (
        <p className="do">
          <button type="button" className="btn sm" onClick={undo}>
            {WORDS.undoIt}
          </button>
          {onCompare === null ? null : (
            <button type="button" className="btn sm" onClick={onCompare}>
              {WORDS.compare}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

const MOST = 8;

interface Props {
  readonly effects: readonly Effect[];
  readonly undo: (() => void) | null;
  readonly onCompare: (() => void) | null;
}
