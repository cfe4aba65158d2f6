import { type ReactNode, useLayoutEffect, useRef } from "react";
import { WORDS } from "../words.ts";

/** A sheet that hangs from the bar: a native dialog, which brings Escape, focus and inert surroundings. */
export function Panel({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Open before the next key comes.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on what lies around it
    <dialog
      ref={dialog}
      className="panel"
      aria-labelledby="panel-title"
      // A browser may tell of it when another panel stands here already.
      onClose={(event) => event.currentTarget.isConnected && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="panel-in">
        <div className="panel-hd">
          <h2 id="panel-title">{title}</h2>
          <button type="button" className="btn sm" onClick={onClose}>
            {WORDS.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}
