import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Panel } from "./parts/Panel.tsx";
import { WORDS } from "./words.ts";

/** Something that can be gone to or done. */
export interface Entry {
  readonly name: string;
  /** What kind it is, small behind its name. */
  readonly kind: string;
  readonly run: () => void;
}

/** Any number, metric or command by some letters of its name: the words in any order. */
export function Palette({ entries, onClose }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = useMemo(() => matching(entries, typed).slice(0, MOST), [entries, typed]);
  const chosen = Math.min(at, found.length - 1);

  // A panel focuses its first button when it opens; this one was opened to be typed in.
  useEffect(() => field.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what is chosen
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen, found]);

  function run(entry: Entry | undefined): void {
    if (entry === undefined) return;
    onClose();
    // The panel gives the focus back when it goes; what is run may want it.
    setTimeout(entry.run);
  }

  return (
    <Panel title={WORDS.find} onClose={onClose}>
      <input
        className="find"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found[chosen] === undefined ? undefined : `${id}-${chosen}`}
        aria-label={WORDS.findLabel}
        placeholder={WORDS.findLabel}
        value={typed}
        ref={field}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) {
            event.preventDefault();
            setAt((chosen + step + found.length) % Math.max(found.length, 1));
          }
          if (event.key === "Enter") run(found[chosen]);
        }}
      />
      <div className="found" role="listbox" id={id} aria-label={WORDS.find} ref={list}>
        {found.map((entry, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
          <div
            key={`${entry.kind} ${entry.name}`}
            id={`${id}-${n}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === chosen}
            onClick={() => run(entry)}
            onMouseMove={() => setAt(n)}
          >
            {entry.name} <span className="sub in">{entry.kind}</span>
          </div>
        ))}
      </div>
      <p className="sub" role="status">
        {found.length === 0 ? WORDS.nothingFound : ""}
      </p>
    </Panel>
  );
}

const MOST = 40;

/** Those whose name or kind has every word; names that begin with what was typed first. */
function matching(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return entries;
  const first = words[0] ?? "";
  const hits = entries.filter(({ name, kind }) => {
    const text = `${name} ${kind}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = ({ name }: Entry) => (name.toLowerCase().startsWith(first) ? 0 : 1);
  return hits.toSorted((a, b) => begins(a) - begins(b));
}

interface Props {
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
}
