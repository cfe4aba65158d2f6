import { useEffect, useRef, useState } from "react";
import { Findings } from "../plan/Findings.tsx";
import { WORDS } from "../words.ts";
import { Latest } from "../worker/client.ts";
import type { Checked } from "../worker/messages.ts";

/** Somebody else's plan and what the linter says of it. */
export function LintView() {
  const worker = useRef<Latest>(null);
  const [text, setText] = useState("");
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

  return (
    <main className="app lint">
      <section
        className="brief"
        aria-label={WORDS.lintOther}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.dataTransfer.files[0]?.text().then(setText);
        }}
      >
        <div className="lab">
          <label htmlFor="lint-text">{WORDS.lintLabel}</label>
        </div>
        <div className="txt whole">
          <textarea
            id="lint-text"
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              // A browser takes half a minute to type a whole plan in, line by line, for its own undo.
              if (event.currentTarget.selectionEnd - event.currentTarget.selectionStart < text.length) return;
              event.preventDefault();
              setText(event.clipboardData.getData("text/plain"));
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
                    {checked.findings.length === 0
                      ? WORDS.noLint
                      : `${checked.findings.length} ${WORDS.findings.toLowerCase()}`}
                  </p>
                </>
              )}
            </div>
            {checked === null ? null : <Findings findings={checked.findings} />}
          </div>
        </div>
      </section>
    </main>
  );
}
