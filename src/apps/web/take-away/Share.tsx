import { useState } from "react";
import type { Plan } from "../../../core/plan/plan.ts";
import { FORMS } from "../locale.ts";
import { Panel } from "../parts/Panel.tsx";
import { fragmentOf, LONGEST_LINK, withoutWords } from "../state/share-link.ts";
import type { Work } from "../state/work.ts";
import { WORDS } from "../words.ts";
import { save } from "./save.ts";

/** The state as a link, and what that means; a file where the link would be too long. */
export function Share({ work, plan, onClose }: Props) {
  const [said, setSaid] = useState("");
  const link = linkTo(work);
  const bare = plan === null ? null : linkTo(withoutWords(work, plan.facts, plan.profile.title));

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(WORDS.linkCopied);
    } catch {
      document.querySelector<HTMLInputElement>(".panel .link input")?.select();
      setSaid("");
    }
  }

  return (
    <Panel title={WORDS.shareHead} onClose={onClose}>
      <p className="lede">{WORDS.shareLede}</p>
      {link.length > LONGEST_LINK ? (
        <p className="pen">{WORDS.tooLong(FORMS.number(link.length / 1024, 0))}</p>
      ) : (
        <p className="link">
          <input readOnly value={link} aria-label={WORDS.shareHead} onFocus={(event) => event.target.select()} />
          <button type="button" className="btn" onClick={() => copy(link)}>
            {WORDS.copyLink}
          </button>
        </p>
      )}
      <ul className="files">
        <li>
          <div>
            <b>{WORDS.shareNoBrief}</b>
            <span className="sub">{WORDS.shareNoBriefText}</span>
            {bare === null ? null : (
              <input
                readOnly
                className="bare"
                value={bare}
                aria-label={WORDS.shareNoBrief}
                onFocus={(event) => event.target.select()}
              />
            )}
          </div>
          <button type="button" className="btn sm" disabled={bare === null} onClick={() => bare !== null && copy(bare)}>
            {WORDS.copyLink}
          </button>
        </li>
        <li>
          <div>
            <b>{WORDS.shareFile}</b>
            <span className="sub">{WORDS.shareFileText}</span>
          </div>
          <button
            type="button"
            className="btn sm"
            onClick={() => save({ name: "rampwright-work.json", content: fileOf(work) })}
          >
            {WORDS.save}
          </button>
        </li>
      </ul>
      <p role="status" className="sub">
        {said}
      </p>
    </Panel>
  );
}

interface Props {
  readonly work: Work;
  readonly plan: Plan | null;
  readonly onClose: () => void;
}

function linkTo(work: Work): string {
  return location.href.replace(/#.*$/, "") + fragmentOf(work);
}

function fileOf({ name, brief, assumed, start, edits, planEdits, facts }: Work): string {
  return `${JSON.stringify({ rampwright: "work@1", name, brief, assumed, start, edits, planEdits, facts }, null, 2)}\n`;
}
