import type { ReactNode } from "react";
import { PARTS, type PartName, WORDS } from "./words.ts";

/** Name of the plan, its parts, and what can be done with it. */
export function Bar({ name, menu, count, isPlanned, undoes, isOffline, onUndo, onTheme, onShare, onTakeAway }: Props) {
  return (
    <header className="bar">
      <div className="brand">
        <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true">
          <path d="M0 18h7v-5h5V8h5V3h7" fill="none" stroke="var(--line)" strokeWidth="2.4" />
          <path d="M7 14.6l3.4 3.4L7 21.4 3.6 18Z" fill="var(--ink)" />
        </svg>
        <b>{WORDS.app}</b>
        <details className="menu pl" name="menus">
          <summary>
            <span className="name">{name}</span>
            <svg className="caret" viewBox="0 0 8 8" aria-hidden="true">
              <path d="M1 2.5l3 3 3-3" fill="none" stroke="currentColor" strokeWidth="1.3" />
            </svg>
          </summary>
          {menu}
        </details>
      </div>
      <div className="acts">
        {isPlanned ? (
          <nav className="toc" aria-label={WORDS.parts}>
            {(Object.keys(PARTS) as PartName[]).map((part) => (
              <a key={part} href={`#${part}`} className={FIRST_TO_GO.has(part) ? "lo" : ""} onClick={goTo(part)}>
                {PARTS[part].nav}
                {part === "findings" && count > 0 ? <span className="cnt"> {count}</span> : null}
              </a>
            ))}
            <details className="menu toc-more" name="menus">
              <summary>{WORDS.more}</summary>
              <ul>
                {(Object.keys(PARTS) as PartName[]).map((part) => (
                  <li key={part}>
                    <a href={`#${part}`} onClick={goTo(part)}>
                      {PARTS[part].nav}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </nav>
        ) : null}
        <div className="r">
          {isOffline ? <span className="off">{WORDS.offline}</span> : null}
          <button
            type="button"
            className="btn ico undo"
            disabled={undoes === null}
            aria-label={undoes === null ? WORDS.nothingToUndo : WORDS.undo(undoes)}
            title={undoes === null ? WORDS.nothingToUndo : WORDS.undo(undoes)}
            onClick={onUndo}
          >
            <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true">
              <path
                d="M5.5 2L2 5.5 5.5 9M2 5.5h7a4 4 0 0 1 0 8H5"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.4"
              />
            </svg>
          </button>
          <button
            type="button"
            className="btn ico theme"
            aria-label={WORDS.theme}
            title={WORDS.theme}
            onClick={onTheme}
          >
            <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true">
              <circle cx="7.5" cy="7.5" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
              <path d="M7.5 1.5a6 6 0 0 1 0 12Z" fill="currentColor" />
            </svg>
          </button>
          <button type="button" className="btn" onClick={onShare}>
            {WORDS.share}
          </button>
          <button type="button" className="btn pri" onClick={onTakeAway}>
            {WORDS.takeAway}
          </button>
        </div>
      </div>
    </header>
  );
}

const FIRST_TO_GO: ReadonlySet<PartName> = new Set(["assumptions", "exclusions", "monitoring", "sign-off"]);

/** The fragment is for shared plans, so parts are gone to without it. */
function goTo(part: PartName) {
  return (event: { preventDefault: () => void }) => {
    event.preventDefault();
    for (const menu of document.querySelectorAll("details.toc-more[open]")) menu.removeAttribute("open");
    showPart(part);
  };
}

export function showPart(part: PartName): void {
  const target = document.getElementById(part);
  if (target === null) return;
  target.scrollIntoView({ block: "start" });
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

interface Props {
  readonly name: string;
  readonly menu: ReactNode;
  readonly count: number;
  readonly isPlanned: boolean;
  readonly undoes: string | null;
  readonly isOffline: boolean;
  readonly onUndo: () => void;
  readonly onTheme: () => void;
  readonly onShare: () => void;
  readonly onTakeAway: () => void;
}
