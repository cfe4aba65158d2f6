import { useEffect, useState } from "react";
import type { Plan } from "../../../core/plan/plan.ts";
import { type Entry, Palette } from "../Palette.tsx";
import type { Target } from "./target.ts";

/** The palette, at once with the page's commands; everything on the sheet joins them when its names are loaded. */
export function Find({ plan, commands, onSheet, onEdit, onClose }: Props) {
  const [own, setOwn] = useState<readonly Entry[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once for the plan that it was opened on
  useEffect(() => {
    if (plan === null) return;
    let wanted = true;
    import("./entries.ts").then(({ entriesOf }) => {
      if (wanted) setOwn(entriesOf(plan, onEdit).map((entry) => ({ ...entry, run: () => shown(entry.run) })));
    });
    return () => {
      wanted = false;
    };
  }, [plan]);
  const shown = (run: () => void) => {
    onSheet();
    setTimeout(run);
  };
  return <Palette entries={[...own, ...commands]} onClose={onClose} />;
}

interface Props {
  /** Null where no sheet is shown. */
  readonly plan: Plan | null;
  readonly commands: readonly Entry[];
  /** Brings the sheet into view, where the page shows one view at a time. */
  readonly onSheet: () => void;
  readonly onEdit: (target: Target) => void;
  readonly onClose: () => void;
}
