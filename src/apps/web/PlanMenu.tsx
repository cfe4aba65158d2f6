import type { Shelved } from "./state/shelf.ts";
import { nameOf, type Work } from "./state/work.ts";
import { WORDS } from "./words.ts";

/** The plans kept in this browser, a new one, and the check of somebody's. */
export function PlanMenu({ work, kept, onName, onOpen, onNew, onRemove, onLint }: Props) {
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className="drop">
      <label className="rename">
        {WORDS.rename}
        <input
          value={work.name}
          placeholder={nameOf(work, WORDS.untitled)}
          onChange={(event) => onName(event.target.value)}
        />
      </label>
      <p className="sub">{WORDS.plans}</p>
      <ul>
        {kept.map(({ work: other, saved }) => (
          <li key={other.id}>
            <button type="button" aria-current={other.id === work.id} onClick={() => onOpen(other)}>
              {nameOf(other, WORDS.untitled)}
              <span className="sub">{WORDS.savedAt(when.format(saved))}</span>
            </button>
            {other.id === work.id ? null : (
              <button
                type="button"
                className="btn sm"
                aria-label={WORDS.remove(nameOf(other, WORDS.untitled))}
                onClick={() => onRemove(other.id)}
              >
                {"\u00d7"}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="do">
        <button type="button" className="btn sm" onClick={onNew}>
          {WORDS.newPlan}
        </button>
        <button type="button" className="btn sm" onClick={onLint}>
          {WORDS.lintOther}
        </button>
      </p>
    </div>
  );
}

interface Props {
  readonly work: Work;
  readonly kept: readonly Shelved[];
  readonly onName: (name: string) => void;
  readonly onOpen: (work: Work) => void;
  readonly onNew: () => void;
  readonly onRemove: (id: string) => void;
  readonly onLint: () => void;
}
