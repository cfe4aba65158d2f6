import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { lightWords } from "./light.ts";

export interface Notes {
  readonly pinned: readonly HTMLElement[];
  /** The number under the pointer or with the focus. */
  readonly shown: HTMLElement | null;
  readonly unpin: (of: HTMLElement) => void;
}

/** Keys on a number: E changes what it is, U takes the change back. */
interface Commands {
  readonly onEdit: (number: HTMLElement) => void;
  readonly onBack: (number: HTMLElement) => void;
}

const DELAY_MS = 80;
const NUMBER = ".n[data-why]";
const GROUP = "h1, h3, p, table, dl, ul, figure";

/**
 * Hover and focus show where a number comes from, click and Enter pin it, Escape closes the last. Each paragraph, table
 * or list is one tab stop; arrows, Home and End move among its numbers.
 */
export function useNotes(sheet: RefObject<HTMLElement | null>, content: unknown, { onEdit, onBack }: Commands): Notes {
  const commands = useRef({ onEdit, onBack });
  commands.current = { onEdit, onBack };
  const [pinned, setPinned] = useState<readonly HTMLElement[]>([]);
  const [shown, setShown] = useState<HTMLElement | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: numbers are set up anew with each plan
  useEffect(() => {
    const root = sheet.current;
    if (root === null) return;
    setPinned((before) => before.filter((one) => one.isConnected));
    setShown((before) => (before?.isConnected ? before : null));
    const groups = new Set<Element>();
    for (const number of root.querySelectorAll<HTMLElement>(NUMBER)) {
      // A figure is one picture to a screen reader; its numbers stand in its table too.
      if (number.closest("svg") !== null) continue;
      const group = number.closest(GROUP) ?? root;
      number.tabIndex = groups.has(group) ? -1 : 0;
      number.setAttribute("role", "button");
      groups.add(group);
    }
  }, [content]);

  useEffect(() => {
    const root = sheet.current;
    if (root === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const numberAt = (event: Event) => (event.target as Element).closest<HTMLElement>(NUMBER);
    const toggle = (one: HTMLElement) =>
      setPinned((before) => (before.includes(one) ? before.filter((other) => other !== one) : [...before, one]));

    const over = (event: Event) => {
      clearTimeout(timer);
      const number = numberAt(event);
      if (number !== null) timer = setTimeout(() => setShown(number), DELAY_MS);
      else if ((event.target as Element).closest(".note") === null) setShown(null);
    };
    const leave = () => {
      clearTimeout(timer);
      setShown(null);
    };
    const focus = (event: Event) => setShown(numberAt(event));
    const click = (event: Event) => {
      const number = numberAt(event);
      if (number !== null) toggle(number);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        setPinned((before) => before.slice(0, -1));
        setShown(null);
        return;
      }
      const number = numberAt(event);
      if (number === null) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        toggle(number);
        return;
      }
      const does = { e: commands.current.onEdit, u: commands.current.onBack }[event.key];
      if (does !== undefined) {
        event.preventDefault();
        does(number);
        return;
      }
      const all = [...(number.closest(GROUP) ?? root).querySelectorAll<HTMLElement>(NUMBER)];
      const to = MOVES[event.key]?.(all.indexOf(number), all.length);
      const next = to === undefined ? undefined : all[to];
      if (next === undefined) return;
      event.preventDefault();
      number.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    };
    root.addEventListener("mouseover", over);
    root.addEventListener("mouseleave", leave);
    root.addEventListener("focusin", focus);
    root.addEventListener("click", click);
    root.addEventListener("keydown", key);
    return () => {
      clearTimeout(timer);
      root.removeEventListener("mouseover", over);
      root.removeEventListener("mouseleave", leave);
      root.removeEventListener("focusin", focus);
      root.removeEventListener("click", click);
      root.removeEventListener("keydown", key);
    };
  }, [sheet]);

  useEffect(() => {
    for (const one of pinned) one.classList.add("pin");
    return () => {
      for (const one of pinned) one.classList.remove("pin");
    };
  }, [pinned]);

  // Before the browser paints, so that no screen reader hears the number without its note.
  useLayoutEffect(() => {
    lightWords(shown);
    shown?.setAttribute("aria-describedby", "note-shown");
    return () => shown?.removeAttribute("aria-describedby");
  }, [shown]);

  const unpin = (of: HTMLElement) => setPinned((before) => before.filter((one) => one !== of));
  return { pinned, shown, unpin };
}

const MOVES: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowRight: (at, length) => Math.min(at + 1, length - 1),
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, length) => length - 1,
};
