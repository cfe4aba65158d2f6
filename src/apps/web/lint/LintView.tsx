import { useEffect, useRef, useState } from "react";
import { Findings } from "../plan/Findings.tsx";
import { WORDS } from "../words.ts";
import { Latest } from "../worker/client.ts";
import type { Checked, Fix } from "../worker/messages.ts";
import { fits, fixed } from "./fixed.ts";

/** Somebody else's plan and what the linter says of it. */
export function LintView() {
  const worker = useRef<Latest>(null);
  const [text, setText] = useState("");
  const [past, setPast] = useState<readonly Step[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  useEffect(() => {
    worker.current ??= new Latest().warm();
    setFailed(null);
    if (text.trim() === "") {
      setChecked(null);
      return;
    }
    worker.current.ask({ ask: "lint", text }, (answer) => {
      if (answer.told === "linted") setChecked(answer.value);
      if (answer.told === "failed") setFailed(answer.value);
    });
  }, [text]);

  /** Typing within a second is one step, a fix is always one of its own. */
  function change(next: string, what: string): void {
    const at = performance.now();
    const last = past.at(-1);
    const isOne = what === WORDS.typing && last?.what === what && at - last.at < TOGETHER_MS;
    setPast([...(isOne ? past.slice(0, -1) : past), { text: isOne ? last.text : text, what, at }].slice(-MOST_STEPS));
    setText(next);
  }

  function undo(): void {
    const last = past.at(-1);
    if (last === undefined) return;
    setText(last.text);
    setPast(past.slice(0, -1));
  }

  const fix = (fixes: readonly Fix[]) => change(fixed(text, fixes), WORDS.fix);

  function show({ start, end }: { readonly start: number; readonly end: number }): void {
    const field = area.current;
    if (field === null) return;
    field.focus();
    field.setSelectionRange(start, end);
    // A browser scrolls to where one types, not to what is selected.
    field.scrollTop = (field.scrollHeight * text.slice(0, start).split("\n").length) / text.split("\n").length - 80;
  }

  const safe = (checked?.findings ?? []).filter(({ fixes }) => fits(text, fixes));
  return (
    <main
      className="app lint"
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        undo();
      }}
    >
      <section
        className="brief"
        aria-label={WORDS.lintOther}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.dataTransfer.files[0]?.text().then((dropped) => change(dropped, WORDS.typing));
        }}
      >
        <div className="lab">
          <label htmlFor="lint-text">{WORDS.lintLabel}</label>
        </div>
        <div className="txt whole">
          <textarea
            id="lint-text"
            ref={area}
            value={text}
            spellCheck={false}
            onChange={(event) => change(event.target.value, WORDS.typing)}
            onPaste={(event) => {
              // A browser takes half a minute to type a whole plan in, line by line, for its own undo.
              if (event.currentTarget.selectionEnd - event.currentTarget.selectionStart < text.length) return;
              event.preventDefault();
              change(event.clipboardData.getData("text/plain"), WORDS.typing);
            }}
          />
        </div>
      </section>
      <section className="plan" id="plan" tabIndex={-1} aria-label={WORDS.lintHead}>
        <div className="row">
          <div data-main>
            <h1>{checked?.title ?? WORDS.lintHead}</h1>
            <p className="say">{WORDS.lintLede}</p>
            {failed === null ? null : <p className="pen">{failed}</p>}
            <div role="status">
              {checked === null ? null : (
                <>
                  {checked.sealed === null ? null : (
                    <p className={checked.sealed ? "sub" : "pen"}>{checked.sealed ? WORDS.sealed : WORDS.unsealed}</p>
                  )}
                  <p className="sub">
                    {checked.findings.length === 0 ? WORDS.noLint : WORDS.found(checked.findings.length)}
                  </p>
                </>
              )}
            </div>
            {safe.length + past.length === 0 ? null : (
              <p className="do">
                {safe.length === 0 ? null : (
                  <button type="button" className="btn" onClick={() => fix(safe.flatMap(({ fixes }) => fixes))}>
                    {WORDS.fixAll(safe.length)}
                  </button>
                )}
                {past.length === 0 ? null : (
                  <button type="button" className="btn" onClick={undo}>
                    {WORDS.undo(past.at(-1)?.what ?? "")}
                  </button>
                )}
              </p>
            )}
            {checked === null ? null : (
              <Findings
                findings={checked.findings}
                under={({ at, fixes }) => (
                  <>
                    {fits(text, fixes)
                      ? fixes.map(({ start, words, by }) => (
                          <span key={start} className="sub fix">
                            <s>{words}</s> <ins>{by}</ins>
                          </span>
                        ))
                      : null}
                    {at === null && !fits(text, fixes) ? null : (
                      <span className="do">
                        {at === null ? null : (
                          <button type="button" className="btn sm" onClick={() => show(at)}>
                            {WORDS.show}
                          </button>
                        )}
                        {fits(text, fixes) ? (
                          <button type="button" className="btn sm" onClick={() => fix(fixes)}>
                            {WORDS.fixIt}
                          </button>
                        ) : null}
                      </span>
                    )}
                  </>
                )}
              />
            )}
          </div>
        </div>
      </section>
    </main>
  );
}

const MOST_STEPS = 100;
const TOGETHER_MS = 1_000;

interface Step {
  readonly text: string;
  readonly what: string;
  readonly at: number;
}
