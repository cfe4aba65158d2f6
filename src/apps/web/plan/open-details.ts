import { type RefObject, useEffect } from "react";

/** What was opened stays open when the sheet is drawn anew with the next plan. */
export function useOpenDetails(sheet: RefObject<HTMLElement | null>, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened again with each plan
  useEffect(() => {
    const root = sheet.current;
    if (root === null) return;
    for (const one of root.querySelectorAll("details")) if (opened.has(nameOf(one))) one.open = true;
    const toggle = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement) || !target.isConnected) return;
      if (target.open) opened.add(nameOf(target));
      else opened.delete(nameOf(target));
    };
    // It does not bubble.
    root.addEventListener("toggle", toggle, true);
    return () => root.removeEventListener("toggle", toggle, true);
  }, [sheet, content]);
}

const opened = new Set<string>();

function nameOf(one: HTMLDetailsElement): string {
  return `${one.dataset.of ?? ""} ${one.querySelector("summary")?.textContent ?? ""}`;
}
