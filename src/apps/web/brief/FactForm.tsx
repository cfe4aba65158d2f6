import { useLayoutEffect, useRef, useState } from "react";
import { FORMS } from "../locale.ts";
import { WORDS } from "../words.ts";
import type { FactEdit } from "../worker/fact-edits.ts";
import type { Mark } from "./marks.ts";

/** A fact to put right: what a person sets wins over the text, and can be taken back. */
export function FactForm({ mark, edit, onEdit, onClose }: Props) {
  const first = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(typedOf(edit?.number ?? mark.number));
  useLayoutEffect(() => first.current?.querySelector<HTMLElement>("input, button")?.focus(), []);
  if (mark.editable === null) return null;
  const base = { kind: mark.editable, words: mark.words };

  function number(text: string): void {
    setTyped(text);
    const value = FORMS.read(text);
    if (value !== null && value > 0) onEdit({ ...base, number: value });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from each of its fields
    <div className="fact" ref={first} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <p>
        <b>{mark.kind}</b> {WORDS.readAs} {FORMS.text(mark.says)}
      </p>
      {mark.number === null ? null : (
        <label>
          {mark.editable === "population" ? WORDS.howMany : WORDS.target}
          <input inputMode="decimal" value={typed} onChange={(event) => number(event.target.value)} />
        </label>
      )}
      {mark.editable === "exclusion" ? (
        <label>
          {WORDS.until}
          <input
            value={edit?.until ?? mark.until ?? ""}
            onChange={(event) => onEdit({ ...base, until: event.target.value.slice(0, 300) })}
          />
        </label>
      ) : null}
      <p className="do">
        {edit === undefined ? (
          <button type="button" className="btn sm" onClick={() => onEdit({ ...base, drop: true })}>
            {WORDS.notA(mark.kind)}
          </button>
        ) : (
          <button
            type="button"
            className="btn sm"
            onClick={() => {
              onEdit(null);
              setTyped(typedOf(mark.number));
            }}
          >
            {WORDS.backToRead}
          </button>
        )}
        <button type="button" className="btn sm" onClick={onClose}>
          {WORDS.close}
        </button>
      </p>
    </div>
  );
}

function typedOf(number: number | null): string {
  return number === null ? "" : FORMS.typed(number);
}

interface Props {
  readonly mark: Mark;
  readonly edit: FactEdit | undefined;
  /** Null takes the edit back. */
  readonly onEdit: (edit: FactEdit | null) => void;
  readonly onClose: () => void;
}
