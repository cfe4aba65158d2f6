import { EXAMPLES } from "virtual:examples";
import { type DragEvent, Fragment, useMemo, useState } from "react";
import type { Brief } from "../../../core/brief/brief.ts";
import { BRIEF_FIELDS } from "../../../core/shared/brief-fields.ts";
import type { Finding } from "../../../core/shared/finding.ts";
import { isEmpty, type Work } from "../state/work.ts";
import { CERTAINTY, FIELDS, WORDS } from "../words.ts";
import type { FactEdit } from "../worker/fact-edits.ts";
import type { Read } from "../worker/messages.ts";
import { Field } from "./Field.tsx";
import { textOfFile } from "./file-text.ts";
import { type Mark, marksIn, marksOf } from "./marks.ts";
import { StartFrom } from "./StartFrom.tsx";
import { looksWhole, readBriefText } from "./split.ts";

/** The user's own words, with what was read of them. */
export function BriefPane({ work, read, findings, onEdits, onText, onWhole, onFile, onPlanJson }: Props) {
  const [dropping, setDropping] = useState(false);
  const [said, setSaid] = useState("");
  const [atRead, setAtRead] = useState({ read, brief: work.brief });
  if (atRead.read !== read) setAtRead({ read, brief: work.brief });
  const marks = useMemo(() => (atRead.read === null ? [] : marksOf(atRead.read.facts, atRead.brief)), [atRead]);

  async function takeWhole(text: string): Promise<void> {
    const brief = await readBriefText(text);
    if (brief !== null) onWhole(brief);
    setSaid(brief === null ? WORDS.notSplit : WORDS.splitPaste);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    textOfFile(file)
      .then((text) => (onFile(text, file.name) ? undefined : takeWhole(text)))
      .catch(() => setSaid(WORDS.notSplit));
  }

  return (
    <section
      className={`brief${dropping ? " dropping" : ""}`}
      aria-label={WORDS.brief}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <div className="hd">
        <h2>{WORDS.brief}</h2>
        <span>
          <details className="menu" name="menus">
            <summary className="lnk">{WORDS.examples}</summary>
            <ul>
              {EXAMPLES.map(({ title, load }) => (
                <li key={title}>
                  <button
                    type="button"
                    onClick={(event) => {
                      event.currentTarget.closest("details")?.removeAttribute("open");
                      load().then(onWhole);
                    }}
                  >
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          </details>{" "}
          {WORDS.orDrop}
        </span>
      </div>
      <p className="said" role="status">
        {dropping ? WORDS.dropHere : said}
      </p>
      <div className="flds">
        {BRIEF_FIELDS.map((field, at) => (
          <Fragment key={field}>
            <Field
              field={field}
              text={work.brief[field]}
              marks={marksIn(marks, field).filter(({ span }) => span.end <= work.brief[field].length)}
              findings={findings.filter(({ place }) => place.in === "brief" && place.span.field === field)}
              edits={work.edits}
              onEdit={(mark, edit) => onEdits(editsWith(work.edits, mark, edit))}
              onText={(text) => onText({ ...work.brief, [field]: text }, FIELDS[field].label)}
              onPaste={(text) => {
                if (onPlanJson(text)) return true;
                if (!looksWhole(text)) return false;
                takeWhole(text);
                return true;
              }}
            />
            {/* Where the sheet is another tab, under the field in which one starts. */}
            {at === 0 && isEmpty(work) ? <StartFrom onBrief={onWhole} /> : null}
          </Fragment>
        ))}
      </div>
      <p className="key">
        {(["stated", "implied", "guessed"] as const).map((certainty) => (
          <mark key={certainty} className={certainty}>
            {CERTAINTY[certainty]}
          </mark>
        ))}
      </p>
    </section>
  );
}

function editsWith(edits: Work["edits"], { editable, words }: Mark, edit: FactEdit | null): Work["edits"] {
  const others = edits.filter((one) => one.kind !== editable || one.words !== words);
  return edit === null ? others : [...others, edit];
}

interface Props {
  readonly work: Work;
  readonly read: Read | null;
  readonly findings: readonly Finding[];
  readonly onEdits: (edits: Work["edits"]) => void;
  readonly onText: (brief: Brief, field: string) => void;
  readonly onWhole: (brief: Brief) => void;
  /** Whether the file was a kept plan of this page or a plan.json, and has been taken as such. */
  readonly onFile: (text: string, name: string) => boolean;
  /** Whether the text was a plan.json. */
  readonly onPlanJson: (text: string) => boolean;
}
