import { Suspense, useEffect, useMemo, useRef } from "react";
import type { Plan } from "../../../core/plan/plan.ts";
import { Markup } from "../parts/Markup.tsx";
import type { Progress } from "../state/use-plan.ts";
import type { Work } from "../state/work.ts";
import { WORDS } from "../words.ts";
import type { Planned, Sections } from "../worker/messages.ts";
import { Assumptions } from "./Assumptions.tsx";
import { Behaviour } from "./Behaviour.tsx";
import { decorate } from "./decorate.ts";
import type { Edits } from "./edit-list.ts";
import { FindingsPart, Urgent } from "./Findings.tsx";
import { ByHand, EditForm } from "./later.ts";
import { Moved } from "./Moved.tsx";
import { Note } from "./Note.tsx";
import { useOpenDetails } from "./open-details.ts";
import { usePrintFoot } from "./print-foot.ts";
import { Ruler } from "./Ruler.tsx";
import { reasonsOf } from "./reasons.ts";
import { elementOf, isAt, type Target, targetOf } from "./target.ts";
import { useNotes } from "./use-notes.ts";
import { useWeekLine } from "./week-line.ts";

/** The plan: one axis from the ruler down, the reasons in the margin. */
export function Sheet(props: Props) {
  const {
    planned,
    plan,
    sections,
    progress,
    work,
    editing,
    onAssume,
    onStart,
    onPlanEdits,
    onEditing,
    onCompare,
    undo,
  } = props;
  const sheet = useRef<HTMLElement>(null);
  const reasons = useMemo(() => reasonsOf(plan), [plan]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sections are drawn with each plan
  useEffect(() => {
    if (sheet.current !== null) decorate(sheet.current, plan, reasons);
  }, [plan, sections]);
  const edit = (target: Target | null) => {
    if (target !== null) for (const one of pinned) unpin(one);
    onEditing(target);
  };
  usePrintFoot(plan);
  useWeekLine(sheet, plan);
  useOpenDetails(sheet, sections);
  const { pinned, shown, unpin } = useNotes(sheet, sections, {
    onEdit: (number) => edit(targetOf(number)),
    onBack: (number) => {
      const target = targetOf(number);
      const others = work.planEdits.filter((one) => target === null || !isAt(one, target));
      if (others.length < work.planEdits.length) onPlanEdits(others, WORDS.allBack);
    },
  });
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
            <Moved key={JSON.stringify(planned.effects)} effects={planned.effects} undo={undo} onCompare={onCompare} />
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
        {work.planEdits.length === 0 ? null : (
          <Suspense>
            <ByHand
              plan={plan}
              edits={work.planEdits}
              outcomes={planned.outcomes}
              onEdits={onPlanEdits}
              onTarget={edit}
            />
          </Suspense>
        )}
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
          onChange={edit}
          onClose={() => unpin(of)}
        />
      ))}
      {editing === null ? null : (
        <Suspense>
          <EditForm
            plan={plan}
            target={editing}
            edits={work.planEdits}
            outcomes={planned.outcomes}
            lint={progress.lint}
            onEdits={onPlanEdits}
            onTarget={edit}
            onClose={() => {
              edit(null);
              elementOf(editing)?.focus({ preventScroll: true });
            }}
          />
        </Suspense>
      )}
      {hovered === null || editing !== null ? null : (
        <Note
          of={hovered}
          key={`${hovered.dataset.why} ${hovered.offsetTop} ${hovered.offsetLeft}`}
          id="note-shown"
          plan={plan}
          reasons={reasons}
          pinned={false}
          onChange={edit}
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
  readonly onPlanEdits: (edits: Edits, what: string) => void;
  /** What is being changed by hand. */
  readonly editing: Target | null;
  readonly onEditing: (target: Target | null) => void;
  /** Beside how it was before the last edit. */
  readonly onCompare: (() => void) | null;
  readonly undo: (() => void) | null;
}
