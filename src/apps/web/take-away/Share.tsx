import { useState } from "react";
import { Panel } from "../parts/Panel.tsx";
import { fragmentOf, LONGEST_LINK, withoutBrief } from "../state/share-link.ts";
import type { Work } from "../state/work.ts";
import { WORDS } from "../words.ts";
import { save } from "./save.ts";

/** The state as a link, and what that means; a file where the link would be too long. */
export function Share({ work, onClose }: { readonly work: Work; readonly onClose: () => void }) {
  const [said, setSaid] = useState("");
  const link = linkTo(work);
  const bare = linkTo(withoutBrief(work));

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(WORDS.linkCopied);
    } catch {
      document.querySelector<HTMLInputElement>(".panel input")?.select();
      setSaid("");
    }
  }

  return (
    <Panel title={WORDS.shareHead} onClose={onClose}>
      <p className="lede">{WORDS.shareLede}</p>
      {link.length > LONGEST_LINK ? (
        <p className="pen">{WORDS.tooLong((link.length / 1024).toFixed(0))}</p>
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
          </div>
          <button type="button" className="btn sm" onClick={() => copy(bare)}>
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

function linkTo(work: Work): string {
  return location.href.replace(/#.*$/, "") + fragmentOf(work);
}

function fileOf({ name, brief, assumed, start, edits }: Work): string {
  return `${JSON.stringify({ rampwright: "work@1", name, brief, assumed, start, edits }, null, 2)}\n`;
}
