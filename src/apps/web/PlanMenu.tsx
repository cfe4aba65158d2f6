import { FORMS } from "./locale.ts";
import type { Against } from "./plan/Compare.tsx";
import type { Shelved } from "./state/shelf.ts";
import { basisOf, hasOwn, nameOf, type Work } from "./state/work.ts";
import { switchTheme } from "./theme.ts";
import { WORDS } from "./words.ts";

/** The plans kept in this browser, a new one, and the check of somebody's. */
export function PlanMenu({
  work,
  name,
  kept,
  onName,
  onOpen,
  onNew,
  onRemove,
  onLint,
  isPlanned,
  onKeep,
  onCompare,
}: Props) {
  return (
    <div className="drop">
      <label className="rename">
        {WORDS.rename}
        <input value={work.name} placeholder={name} onChange={(event) => onName(event.target.value)} />
      </label>
      <p className="sub">{WORDS.plans}</p>
      <ul>
        {kept.map((one) => (
          <li key={one.work.id}>
            <button type="button" aria-current={one.work.id === work.id} onClick={() => onOpen(one.work)}>
              {calledOf(one)}
              <span className="sub">{WORDS.savedAt(FORMS.moment(one.saved))}</span>
            </button>
            {one.work.id === work.id || !isPlanned ? null : (
              <button
                type="button"
                className="btn sm"
                aria-label={WORDS.compareWith(calledOf(one))}
                onClick={() => onCompare(againstOf(one))}
              >
                {WORDS.compare}
              </button>
            )}
            {one.work.id === work.id ? null : (
              <button
                type="button"
                className="btn sm"
                aria-label={WORDS.remove(calledOf(one))}
                onClick={() => onRemove(one.work.id)}
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
        {isPlanned ? (
          <button type="button" className="btn sm" onClick={onKeep}>
            {WORDS.keepVersion}
          </button>
        ) : null}
        {isPlanned && hasOwn(work) ? (
          <button
            type="button"
            className="btn sm"
            onClick={() =>
              onCompare({
                id: "",
                name: WORDS.asPlanned,
                from: { ...basisOf(work), assumed: {}, edits: [], planEdits: [] },
              })
            }
          >
            {WORDS.compareOwn}
          </button>
        ) : null}
        {isPlanned ? (
          <label className="btn sm file">
            {WORDS.compareFile}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                file?.text().then((text) => onCompare({ id: "", name: WORDS.theFile(file.name), from: text }));
              }}
            />
          </label>
        ) : null}
        {isPlanned ? <span className="sub in">{WORDS.orDropPlan}</span> : null}
        <button type="button" className="btn sm in-menu" onClick={switchTheme}>
          {WORDS.theme}
        </button>
        <button type="button" className="btn sm" onClick={onLint}>
          {WORDS.lintOther}
        </button>
      </p>
    </div>
  );
}

/** A kept plan as one that another can be held against. */
export function againstOf(one: Shelved): Against {
  return { id: one.work.id, name: calledOf(one), from: basisOf(one.work) };
}

function calledOf({ work, title }: Shelved): string {
  return nameOf(work, title, WORDS.untitled);
}

interface Props {
  readonly work: Work;
  readonly name: string;
  readonly kept: readonly Shelved[];
  readonly onName: (name: string) => void;
  readonly onOpen: (work: Work) => void;
  readonly onNew: () => void;
  readonly onRemove: (id: string) => void;
  readonly onLint: () => void;
  readonly isPlanned: boolean;
  /** Keeps a copy of the plan as it is now. */
  readonly onKeep: () => void;
  readonly onCompare: (against: Against) => void;
}
