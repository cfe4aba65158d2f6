import { useEffect, useState } from "react";
import type { Plan } from "../../../core/plan/plan.ts";
import type { FormatName } from "../../cli/formats.ts";
import { Panel } from "../parts/Panel.tsx";
import { FORMAT_WORDS, WORDS } from "../words.ts";
import { askOnce } from "../worker/client.ts";
import type { OutFile } from "../worker/messages.ts";
import { save, sizeOf } from "./save.ts";

const FORMATS = Object.keys(FORMAT_WORDS) as FormatName[];

/** Every document of the command line, made here from the same plan. */
export function TakeAway({ plan, trial, onClose }: Props) {
  const [files, setFiles] = useState<Readonly<Partial<Record<FormatName, readonly OutFile[]>>>>({});
  const [said, setSaid] = useState("");

  useEffect(() => {
    let open = true;
    if (plan === null) return;
    (async () => {
      for (const format of FORMATS) {
        const answer = await askOnce({ ask: "documents", plan, formats: [format] });
        if (!open) return;
        if (answer.told === "documents") setFiles((before) => ({ ...before, [format]: answer.value }));
        if (answer.told === "failed") setSaid(answer.value);
      }
    })();
    return () => {
      open = false;
    };
  }, [plan]);

  async function copy(): Promise<void> {
    const page = String(files.html?.[0]?.content ?? "");
    const text = String(files.markdown?.[0]?.content ?? "");
    const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    try {
      await navigator.clipboard.write([new ClipboardItem({ ...as("text/html", page), ...as("text/plain", text) })]);
      setSaid(WORDS.copied);
    } catch {
      setSaid(WORDS.copyFailed);
    }
  }

  const done = FORMATS.every((format) => files[format] !== undefined);
  return (
    <Panel title={WORDS.takeAwayHead} onClose={onClose}>
      <p className="lede">{WORDS.takeAwayLede}</p>
      {trial === null ? null : <TrialFile text={trial} />}
      {plan === null ? null : (
        <ul className="files">
          {FORMATS.map((format) => (
            <li key={format}>
              <div>
                <b>{FORMAT_WORDS[format].label}</b>
                <span className="sub">For {FORMAT_WORDS[format].for}.</span>
                {files[format]?.length === 0 ? <span className="sub">{WORDS.needsDay}</span> : null}
              </div>
              <div className="do">
                {files[format]?.map((file) => (
                  <button key={file.name} type="button" className="btn sm" onClick={() => save(file)}>
                    {WORDS.save} {file.name} <span className="sub in">{sizeOf(file)}</span>
                  </button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="sub">
        {plan !== null && !done ? WORDS.making : said}
      </p>
      <p className="do">
        <button
          type="button"
          className="btn"
          disabled={!done}
          onClick={() => Object.values(files).flat().forEach(save)}
        >
          {WORDS.saveAll}
        </button>
        <button type="button" className="btn" disabled={!done} onClick={copy}>
          {WORDS.copy}
        </button>
        <button
          type="button"
          className="btn"
          disabled={plan === null}
          onClick={() => {
            onClose();
            setTimeout(() => window.print(), 50);
          }}
        >
          {WORDS.print}
        </button>
      </p>
    </Panel>
  );
}

function TrialFile({ text }: { readonly text: string }) {
  return (
    <p className="do">
      <button type="button" className="btn sm" onClick={() => save({ name: "trial.md", content: text })}>
        {WORDS.save} trial.md
      </button>
    </p>
  );
}

interface Props {
  readonly plan: Plan | null;
  readonly trial: string | null;
  readonly onClose: () => void;
}
