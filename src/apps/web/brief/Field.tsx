import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Finding } from "../../../core/shared/finding.ts";
import type { BriefField, Span } from "../../../core/shared/span.ts";
import { FORMS } from "../locale.ts";
import { Severity } from "../parts/Severity.tsx";
import { lightNumbers } from "../plan/light.ts";
import { CERTAINTY, FIELDS, WORDS } from "../words.ts";
import type { FactEdit } from "../worker/fact-edits.ts";
import { FactForm } from "./FactForm.tsx";
import { type Mark, piecesOf } from "./marks.ts";

/**
 * One text of the brief. The marks lie in a copy of the text under the area in which one types, so that the caret, the
 * browser's own editing and the screen reader have a plain text area.
 */
export function Field({ field, text, marks, findings, edits, onEdit, onText, onPaste }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const [hot, setHot] = useState<number | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const editOf = (mark: Mark) => edits.find(({ kind, words }) => kind === mark.editable && words === mark.words);
  const opened = marks.find((mark) => mark.editable !== null && keyOf(mark) === open);
  const pieces = useMemo(() => piecesOf(text, marks), [text, marks]);
  const { label, hint } = FIELDS[field];

  const lit = hot === null ? undefined : marks[hot]?.span;
  useEffect(() => {
    lightNumbers(lit ?? null);
  }, [lit]);

  function select({ start, end }: Pick<Span, "start" | "end">): void {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  }

  return (
    <div className="fld" data-field={field}>
      <div className="lab">
        <label htmlFor={id}>{label}</label>
        <span>{WORDS.factsRead(marks.length)}</span>
      </div>
      <div className="txt">
        <div className="under" ref={under} aria-hidden="true">
          {pieces.map((piece, at) => {
            const mark = marks[piece.marks.at(-1) ?? -1];
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
            if (mark === undefined) return <span key={at}>{piece.text}</span>;
            const style = editOf(mark) === undefined ? mark.certainty : "edited";
            const isHot = hot !== null && piece.marks.includes(hot);
            return (
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
                key={at}
                data-mark={piece.marks.at(-1)}
                data-span={`${mark.span.field}:${mark.span.start}-${mark.span.end}`}
                className={`${style}${isHot ? " hot" : ""}`}
              >
                {piece.text}
              </mark>
            );
          })}
          {"\u200b"}
        </div>
        <textarea
          id={id}
          ref={area}
          value={text}
          placeholder={hint}
          spellCheck
          dir="auto"
          aria-describedby={`${id}-read ${id}-found`}
          onChange={(event) => onText(event.target.value)}
          onPaste={(event) => {
            if (onPaste(event.clipboardData.getData("text/plain"))) event.preventDefault();
          }}
          onMouseMove={(event) => setHot(markUnder(under.current, event))}
          onMouseLeave={() => setHot(null)}
        />
      </div>
      <ul className="read" id={`${id}-read`} aria-label={WORDS.understood}>
        {marks.map((mark, at) => (
          <li key={`${mark.kind} ${mark.span.start} ${mark.says}`}>
            <button
              type="button"
              className={hot === at ? "hot" : ""}
              onMouseEnter={() => setHot(at)}
              onMouseLeave={() => setHot(null)}
              onFocus={() => setHot(at)}
              onBlur={() => setHot(null)}
              aria-expanded={mark.editable === null ? undefined : keyOf(mark) === open}
              onClick={() =>
                mark.editable === null ? select(mark.span) : setOpen(keyOf(mark) === open ? null : keyOf(mark))
              }
            >
              <span className="vh">{mark.kind}: </span>
              <Says mark={mark} edit={editOf(mark)} />
              {mark.certainty === "stated" ? null : <i> ({CERTAINTY[mark.certainty]})</i>}
              {hot === at ? <i> {mark.kind}</i> : null}
            </button>
          </li>
        ))}
      </ul>
      {opened === undefined ? null : (
        <FactForm
          key={open}
          mark={opened}
          edit={editOf(opened)}
          onEdit={(edit) => onEdit(opened, edit)}
          onClose={() => setOpen(null)}
        />
      )}
      <div id={`${id}-found`}>
        <Found findings={findings} onShow={select} />
      </div>
    </div>
  );
}

const keyOf = ({ editable, words }: Mark) => `${editable} ${words}`;

/** What was understood; where a person set something else, that, with what was read struck. */
function Says({ mark, edit }: { mark: Mark; edit: FactEdit | undefined }) {
  if (edit === undefined) return FORMS.text(mark.says);
  const set = edit.number === undefined ? (edit.until ?? "") : FORMS.number(edit.number);
  const now = edit.drop === true ? WORDS.leftOut : `${set} (${WORDS.yours})`;
  return (
    <>
      <s>{FORMS.text(mark.says)}</s> <span className="yours">{now}</span>
    </>
  );
}

function Found({ findings, onShow }: { findings: readonly Finding[]; onShow: (span: Span) => void }) {
  const urgent = findings.filter(({ severity }) => severity !== "info");
  const notes = findings.filter(({ severity }) => severity === "info");
  return (
    <>
      {urgent.map((finding) => (
        <One key={finding.code + finding.message} finding={finding} onShow={onShow} />
      ))}
      {notes.length === 0 ? null : (
        <details className="notes-of">
          <summary>{WORDS.restOfFindings(notes.length)}</summary>
          {notes.map((finding) => (
            <One key={finding.code + finding.message} finding={finding} onShow={onShow} />
          ))}
        </details>
      )}
    </>
  );
}

function One({ finding, onShow }: { finding: Finding; onShow: (span: Span) => void }) {
  const { severity, message, remedy, place } = finding;
  const span = place.in === "brief" && place.span.end > place.span.start ? place.span : null;
  return (
    <div className={`fnd ${severity}`} data-finding={finding.code}>
      <p>
        <Severity of={severity} /> {FORMS.text(message)} <span className="rem">{FORMS.text(remedy)}</span>
      </p>
      {span === null ? null : (
        <button type="button" className="btn sm" onClick={() => onShow(span)}>
          {WORDS.show}
        </button>
      )}
    </div>
  );
}

function markUnder(under: HTMLElement | null, { clientX, clientY }: MouseEvent): number | null {
  const marks = under?.querySelectorAll<HTMLElement>("mark") ?? [];
  for (const mark of marks) {
    for (const { left, right, top, bottom } of mark.getClientRects()) {
      if (clientX >= left && clientX <= right && clientY >= top && clientY <= bottom) return Number(mark.dataset.mark);
    }
  }
  return null;
}

interface Props {
  readonly field: BriefField;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
  readonly edits: readonly FactEdit[];
  readonly onEdit: (mark: Mark, edit: FactEdit | null) => void;
  readonly onText: (text: string) => void;
  /** Whether the pasted text was a whole document and has been taken. */
  readonly onPaste: (text: string) => boolean;
}
