import type { EditOutcome } from "../../../core/edit/outcome.ts";
import type { Edit } from "../../../core/plan/edit.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { FORMS } from "../locale.ts";
import { EDIT_FIELDS, EDIT_STATES, WORDS } from "../words.ts";
import { type Edits, without } from "./edit-list.ts";
import { titleOf, valueIn } from "./edit-words.ts";
import type { Target } from "./target.ts";

/** Everything that was set by hand, in force or not: nothing of it is lost when the brief changes. */
export function ByHand({ plan, edits, outcomes, onEdits, onTarget }: Props) {
  if (edits.length === 0) return null;
  return (
    <section id="by-hand">
      <h2>{WORDS.byHand}</h2>
      <p className="lede">{WORDS.byHandLede}</p>
      <ul className="hand">
        {edits.map((edit) => {
          const outcome = outcomes.find(({ edit: one }) => sameField(one, edit));
          const { what, where } = titleOf(plan, edit);
          const computed = outcome?.computed ?? edit.old;
          return (
            <li key={`${edit.at} ${edit.field}`} className={outcome?.state ?? "applied"}>
              <div>
                <b>{what}</b>
                <span className="sub">{[where, EDIT_FIELDS[edit.field]].filter((text) => text !== "").join(", ")}</span>
              </div>
              <div>
                <s>{FORMS.text(valueIn(plan, edit, computed))}</s>{" "}
                <span className="yours">{FORMS.text(valueIn(plan, edit, edit.new))}</span>
                <span className="sub">
                  {outcome === undefined
                    ? ""
                    : outcome.state === "lost"
                      ? WORDS.lostEdit(outcome.why)
                      : EDIT_STATES[outcome.state]}
                </span>
              </div>
              <div className="do">
                {edit.field === "out" || outcome?.state === "lost" ? null : (
                  <button
                    type="button"
                    className="btn sm"
                    onClick={() => onTarget({ on: edit.on, at: edit.at } as Target)}
                  >
                    {WORDS.change}
                  </button>
                )}
                <button
                  type="button"
                  className="btn sm"
                  onClick={() => onEdits(without(edits, edit), `${what}, ${EDIT_FIELDS[edit.field]}`)}
                >
                  {outcome?.state === "lost"
                    ? WORDS.drop
                    : edit.field === "out"
                      ? WORDS.putBack
                      : WORDS.backToPlanValue}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sameField(a: Edit, b: Edit): boolean {
  return a.on === b.on && a.at === b.at && a.field === b.field;
}

interface Props {
  readonly plan: Plan;
  readonly edits: Edits;
  readonly outcomes: readonly EditOutcome[];
  readonly onEdits: (edits: Edits, what: string) => void;
  readonly onTarget: (target: Target) => void;
}
