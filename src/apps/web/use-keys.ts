import { useEffect, useRef } from "react";
import { showPart } from "./Bar.tsx";
import { PARTS, type PartName } from "./words.ts";

export interface Commands {
  readonly undo: () => unknown;
  readonly redo: () => unknown;
  readonly share: () => void;
  readonly theme: () => void;
  readonly help: () => void;
  readonly find: () => void;
}

/** One letter keys, off while typing and while a panel is open; undo works everywhere. */
export function useKeys(commands: Commands): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    let isGoing = false;
    const press = (event: KeyboardEvent) => {
      const { undo, redo, share, theme, help, find } = latest.current;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
        event.preventDefault();
        if (event.shiftKey) redo();
        else undo();
        return;
      }
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        find();
        return;
      }
      const isTyping = (event.target as Element).closest("input, textarea, select, dialog") !== null;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isGoing) {
        isGoing = false;
        const part = (Object.keys(PARTS) as PartName[]).find((name) => PARTS[name].key === event.key);
        if (part !== undefined) showPart(part);
        return;
      }
      const single: Readonly<Record<string, () => void>> = {
        g: () => {
          isGoing = true;
        },
        b: () => document.querySelector<HTMLElement>(".brief textarea")?.focus(),
        "]": () => finding(1),
        "[": () => finding(-1),
        ".": share,
        t: theme,
        "?": help,
      };
      const run = single[event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function finding(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(".fl li")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[at === -1 ? (step === 1 ? 0 : all.length - 1) : (at + step + all.length) % all.length]?.focus();
}
