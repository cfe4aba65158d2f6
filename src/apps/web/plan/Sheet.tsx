import { useMemo, useRef } from "react";
import type { Plan } from "../../../core/plan/plan.ts";
import { Markup } from "../parts/Markup.tsx";
import type { Progress } from "../state/use-plan.ts";
import type { Work } from "../state/work.ts";
import { WORDS } from "../words.ts";
import type { Planned, Sections } from "../worker/messages.ts";
import { Assumptions } from "./Assumptions.tsx";
import { Behaviour } from "./Behaviour.tsx";
import { FindingsPart, Urgent } from "./Findings.tsx";
import { Moved } from "./Moved.tsx";
import { Note } from "./Note.tsx";
import { Ruler } from "./Ruler.tsx";
import { reasonsOf } from "./reasons.ts";
import { useNotes } from "./use-notes.ts";

/** The plan: one axis from the ruler down, the reasons in the margin. */
export function Sheet({ planned, plan, sections, progress, work, onAssume, onStart, undo }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const { pinned, shown, unpin } = useNotes(sheet, sections);
  const reasons = useMemo(() => reasonsOf(plan), [plan]);
  const hovered = shown !== null && !pinned.includes(shown) ? shown : null;
  return (
    <section
      className={`plan${progress.stale ? " stale" : ""}`}
      id="plan"
      ref={sheet}
      tabIndex={-1}
      aria-label={WORDS.plan}
    >
      <Markup of={sections.patterns} />
      <Ruler plan={plan} />
      <div className="row">
        <div data-main>
          <Markup of={sections.profile} className="prof-w" />
          <section id="summary">
            <Markup of={sections.summary} />
          </section>
          <Assumptions
            plan={plan}
            ranked={progress.ranked}
            assumed={work.assumed}
            start={work.start}
            onAssume={onAssume}
            onStart={onStart}
          />
          <Markup of={sections.timetable} />
          <Markup of={sections.ladders} />
        </div>
        <div className="margin">
          {planned.effects.length > 0 ? (
            <Moved key={JSON.stringify(planned.effects)} effects={planned.effects} undo={undo} />
          ) : (
            <Urgent findings={planned.findings} />
          )}
        </div>
      </div>
      <div className="wide">
        <Markup of={sections.phases} />
        <Markup of={sections.kills} />
        <Markup of={sections.exclusions} />
        <Markup of={sections.law} />
        <Markup of={sections.monitoring} />
        <Behaviour
          markup={sections.behaviour}
          simulation={progress.simulation}
          slowFailed={progress.slowFailed}
          stopSimulation={progress.stopSimulation}
          runSimulation={progress.runSimulation}
        />
        <FindingsPart findings={planned.findings} lint={progress.lint} />
        <Markup of={sections.signOff} />
        <footer>
          {plan.version.generator}. Content hash {plan.version.hash}. {plan.legal.disclaimer}
        </footer>
      </div>
      {pinned.map((of) => (
        <Note
          key={`${of.dataset.why} ${of.textContent} ${of.offsetTop}`}
          of={of}
          id={of === shown ? "note-shown" : ""}
          plan={plan}
          reasons={reasons}
          pinned
          onClose={() => unpin(of)}
        />
      ))}
      {hovered === null ? null : (
        <Note
          of={hovered}
          key={`${hovered.dataset.why} ${hovered.offsetTop} ${hovered.offsetLeft}`}
          id="note-shown"
          plan={plan}
          reasons={reasons}
          pinned={false}
          onClose={() => undefined}
        />
      )}
    </section>
  );
}

interface Props {
  readonly planned: Planned;
  readonly plan: Plan;
  readonly sections: Sections;
  readonly progress: Progress;
  readonly work: Work;
  readonly onAssume: (id: string, value: number | null, name: string) => void;
  readonly onStart: (day: string | null) => void;
  readonly undo: (() => void) | null;
}
