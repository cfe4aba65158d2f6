import { useEffect, useId, useRef, useState } from "react";
import { metricOf } from "../../../core/documents/words/rule-text.ts";
import { FIELDS } from "../../../core/edit/gate-fields.ts";
import { laterPhases } from "../../../core/edit/later-phases.ts";
import type { EditOutcome } from "../../../core/edit/outcome.ts";
import { chanceLines } from "../../../core/explain/chances.ts";
import { DURATION_UNITS } from "../../../core/plan/duration.ts";
import type { Edit, EditValue, GateField } from "../../../core/plan/edit.ts";
import type { Gate } from "../../../core/plan/gate.ts";
import type { Phase } from "../../../core/plan/phase.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Finding } from "../../../core/shared/finding.ts";
import { FORMS } from "../locale.ts";
import { Severity } from "../parts/Severity.tsx";
import { EDIT_FIELDS, WORDS } from "../words.ts";
import { type Edits, editOf, without, withValue } from "./edit-list.ts";
import { titleOf, valueIn } from "./edit-words.ts";
import { elementOf, type Found, find, isAt, type Target } from "./target.ts";

/** A gate or a phase to be changed by hand. Nothing is forbidden: the linter answers to each keystroke, and all of it is said. */
export function EditForm({ plan, target, edits, outcomes, lint, onEdits, onTarget, onClose }: Props) {
  const box = useRef<HTMLElement>(null);
  const found = find(plan, target);
  const { what, where } = titleOf(plan, target);
  const own = edits.filter((edit) => isAt(edit, target));

  // The sheet is drawn anew with each plan, and says only after that which number is which.
  const shown = useRef("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number may have moved with each plan
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const form = box.current;
      if (form === null) return;
      const [number, sheet] = [
        elementOf(target)?.getBoundingClientRect(),
        form.closest(".plan")?.getBoundingClientRect(),
      ];
      if (number !== undefined && sheet !== undefined) {
        const most = Math.max(sheet.width - form.offsetWidth - 8, 8);
        form.style.left = `${Math.min(Math.max(number.left - sheet.left, 8), most)}px`;
        form.style.top = `${number.bottom - sheet.top + 8}px`;
      }
      if (shown.current === target.at) return;
      elementOf(target)?.closest("details")?.setAttribute("open", "");
      shown.current = target.at;
      const field = form.querySelector<HTMLElement>("input, textarea, button");
      field?.focus({ preventScroll: true });
      if (field instanceof HTMLInputElement) field.select();
      form.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [target.at, plan]);

  const set = (changed: Edits, field: string) => onEdits(changed, `${what}, ${field}`);
  const fields = found === null ? [] : fieldsOf(found);
  const rest = fields.filter(({ field }) => !FIRST.has(field));
  const fieldRow = ({ field, value }: { readonly field: Field; readonly value: EditValue }) => {
    if (found === null) return null;

    const edit = { ...target, field } as Pick<Edit, "on" | "at" | "field">;
    const made = editOf(edits, target, field);
    return (
      <EditField
        key={`${target.at} ${field}`}
        field={field}
        value={value}
        unit={unitOf(plan, found, field)}
        lost={made === undefined ? null : lostOf(outcomes, made)}
        was={made === undefined ? null : FORMS.text(valueIn(plan, made, made.old))}
        onValue={(next) =>
          set(withValue(edits, { ...edit, old: value, new: next } as Edit, outcomes), EDIT_FIELDS[field])
        }
        onBack={() => made !== undefined && set(without(edits, made), EDIT_FIELDS[field])}
      />
    );
  };
  return (
    <aside
      className="note popo edit"
      ref={box}
      aria-label={WORDS.changeOf(what)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p className="v">{what}</p>
      <p className="k">{where}</p>
      {found === null ? <p>{WORDS.notThere}</p> : fields.filter(({ field }) => FIRST.has(field)).map(fieldRow)}
      {found?.gate?.kind === "metric" ? <Chances gate={found.gate} /> : null}
      {found === null ? null : (
        <Answers plan={plan} found={found} lint={lint} edits={edits} outcomes={outcomes} onEdits={set} />
      )}
      {rest.length === 0 ? null : (
        <details className="ef-more" open={own.some(({ field }) => !FIRST.has(field)) || undefined}>
          <summary>{WORDS.moreFields(rest.map(({ field }) => EDIT_FIELDS[field]))}</summary>
          {rest.map(fieldRow)}
        </details>
      )}
      {found?.gate?.kind === "metric" ? (
        <Others phase={found.phase} gate={found.gate} plan={plan} onTarget={onTarget} />
      ) : null}
      <p className="do">
        {own.length === 0 ? null : (
          <button
            type="button"
            className="btn sm"
            onClick={() =>
              set(
                edits.filter((edit) => !isAt(edit, target)),
                WORDS.allBack,
              )
            }
          >
            {WORDS.allBack}
          </button>
        )}
        {found?.gate == null ? null : (
          <button
            type="button"
            className="btn sm"
            onClick={() => {
              const out = { ...target, field: "out", old: false, new: true } as Edit;
              set([...without(edits, out), out], WORDS.leaveOut);
            }}
          >
            {WORDS.leaveOut}
          </button>
        )}
        <button type="button" className="btn sm" onClick={onClose}>
          {WORDS.close}
        </button>
      </p>
      <p className="id">{target.at}</p>
    </aside>
  );
}

/** What is changed most, with the linter's answer right under it. */
const FIRST: ReadonlySet<Field> = new Set(["limit", "low", "high", "check", "days", "share"]);

type Field = Edit["field"];

/** What the gate or phase has that can be set. */
function fieldsOf({ gate, phase }: Found): { readonly field: Field; readonly value: EditValue }[] {
  if (gate === null) {
    const { shareOfEligible } = phase.exposed;
    return [
      { field: "days", value: phase.days },
      ...(shareOfEligible === 0 ? [] : [{ field: "share" as const, value: shareOfEligible }]),
    ];
  }
  return (Object.keys(FIELDS) as Exclude<GateField, "out">[]).flatMap((field) => {
    const value = FIELDS[field].read(gate);
    return value === null ? [] : [{ field, value }];
  });
}

function unitOf(plan: Plan, { gate, phase }: Found, field: Field): string {
  if (field === "share") return WORDS.percentOf(phase.exposed.unit);
  if (gate?.kind !== "metric") return "";
  if (field === "minUnits") return gate.evidence.sampleUnit;
  if (field !== "limit" && field !== "low" && field !== "high") return "";
  const side = gate.threshold === null ? "" : gate.comparator.startsWith(">") ? WORDS.orMore : WORDS.orLess;
  const { unit } = metricOf(plan, gate);
  return [gate.unit === "count" ? "" : (gate.unit ?? unit ?? ""), side].filter((text) => text !== "").join(" ");
}

interface FieldProps {
  readonly field: Field;
  readonly value: EditValue;
  readonly unit: string;
  /** Why what was set is not in force; null where it is. */
  readonly lost: string | null;
  /** What it was before it was set, in words; null where nobody set it. */
  readonly was: string | null;
  readonly onValue: (value: EditValue) => void;
  readonly onBack: () => void;
}

function EditField({ field, value, unit, lost, was, onValue, onBack }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(textOf(field, value));
  const own = useRef(value);
  // What comes from elsewhere, by Undo or Back, is shown; what is being typed is left alone.
  if (lost === null && JSON.stringify(own.current) !== JSON.stringify(value)) {
    own.current = value;
    if (parse(field, typed, value) === null || JSON.stringify(parse(field, typed, value)) !== JSON.stringify(value))
      setTyped(textOf(field, value));
  }
  function take(text: string): void {
    setTyped(text);
    const next = parse(field, text, value);
    if (next === null) return;
    own.current = next;
    onValue(next);
  }
  const isLong = field === "check" || field === "proof" || field === "action";
  return (
    <div className={`ef${was === null ? "" : " mine"}`} data-edit={field}>
      <div className="ef-f">
        <label htmlFor={id}>{EDIT_FIELDS[field]}</label>
        {isLong ? (
          <textarea id={id} rows={2} value={typed} onChange={(event) => take(event.target.value)} />
        ) : (
          <input
            id={id}
            inputMode={typeof value === "number" ? "decimal" : undefined}
            className={typeof value === "number" || typeof value === "object" ? "num" : ""}
            value={typed}
            onChange={(event) => take(event.target.value)}
          />
        )}
        {unit === "" ? null : <span className="sub in">{unit}</span>}
      </div>
      {typeof value === "object" ? (
        <select
          aria-label={WORDS.unitOfWindow}
          value={value.unit}
          onChange={(event) => {
            const next = event.target.value as typeof value.unit;
            onValue(next === "phase" ? { value: 1, unit: "phase" } : { value: value.value, unit: next });
          }}
        >
          {[...DURATION_UNITS, "phase"].map((one) => (
            <option key={one} value={one}>
              {WORDS.units(one)}
            </option>
          ))}
        </select>
      ) : null}
      {was === null ? null : (
        <span className="ef-was">
          {lost === null ? (
            <>
              <s>{was}</s> {WORDS.edited}
            </>
          ) : (
            WORDS.lostEdit(lost)
          )}{" "}
          <button type="button" className="lnk" onClick={onBack}>
            {WORDS.back(was.length > 24 ? WORDS.computedValue : was)}
          </button>
        </span>
      )}
    </div>
  );
}

function lostOf(outcomes: readonly EditOutcome[], made: Edit): string | null {
  const own = outcomes.find(({ edit: { on, at, field } }) => on === made.on && at === made.at && field === made.field);
  return own?.state === "lost" ? FORMS.text(own.why) : null;
}

function textOf(field: Field, value: EditValue): string {
  if (typeof value === "object") return FORMS.typed(value.value);
  if (typeof value !== "number") return String(value);
  return FORMS.typed(field === "share" ? Number((value * 100).toPrecision(6)) : value);
}

/** Null while what is typed is no value yet. */
function parse(field: Field, text: string, now: EditValue): EditValue | null {
  if (typeof now === "string") return text.trim() === "" ? null : text.trim();
  const number = FORMS.read(text);
  if (number === null) return null;
  if (typeof now === "object") {
    const whole = Number.isInteger(number) && number > 0;
    return now.unit === "phase" ? { value: 1, unit: "phase" } : whole ? { value: number, unit: now.unit } : null;
  }
  return field === "share" ? Number((number / 100).toPrecision(6)) : number;
}

function Chances({ gate }: { readonly gate: Extract<Gate, { kind: "metric" }> }) {
  const lines = chanceLines(gate);
  if (lines.length === 0) return null;
  return (
    <div className="ef-ch">
      {lines.slice(0, 2).map((line) => (
        <p key={line}>{FORMS.text(line)}</p>
      ))}
    </div>
  );
}

interface AnswersProps {
  readonly plan: Plan;
  readonly found: Found;
  readonly lint: readonly Finding[];
  readonly edits: Edits;
  readonly outcomes: readonly EditOutcome[];
  readonly onEdits: (edits: Edits, field: string) => void;
}

/** What the linter says of this gate or phase, and of what stands in its way elsewhere, with what would mend it. */
function Answers({ plan, found, lint, edits, outcomes, onEdits }: AnswersProps) {
  const { gate, pointer } = found;
  const own = lint.filter(
    ({ place, message }) =>
      (place.in === "plan" && (place.pointer === pointer || place.pointer.startsWith(`${pointer}/`))) ||
      (gate !== null && message.includes(gate.id)),
  );
  const later =
    gate?.kind === "metric" && own.some(({ code }) => code === "limits-never-loosen") ? laterPhases(plan, gate) : [];
  return (
    <div className="ef-say" role="status">
      {own.length === 0 ? <p className="sub">{WORDS.gateHolds}</p> : null}
      {own.slice(0, MOST).map(({ code, severity, message, remedy }) => (
        <p key={code + message}>
          <Severity of={severity} /> {FORMS.text(message)} <span className="sub in">{FORMS.text(remedy)}</span>
        </p>
      ))}
      {later[0] === undefined ? null : (
        <button
          type="button"
          className="btn sm"
          onClick={() =>
            onEdits(
              later.reduce((all, edit) => withValue(all, edit, outcomes), edits),
              WORDS.laterToo,
            )
          }
        >
          {WORDS.raiseLater(later.length, FORMS.text(valueIn(plan, later[0], later[0].new)))}
        </button>
      )}
    </div>
  );
}

const MOST = 4;

/** The other rules on the same measure in this phase: what pauses and what calls for a look has no table of its own here. */
function Others({
  plan,
  phase,
  gate,
  onTarget,
}: {
  plan: Plan;
  phase: Phase;
  gate: Gate;
  onTarget: (target: Target) => void;
}) {
  const others = phase.gates.filter((one) => one.kind === "metric" && one.metric === gate.metric && one.id !== gate.id);
  if (others.length === 0) return null;
  return (
    <p className="sub">
      {WORDS.alsoHere}{" "}
      {others.map((one) => (
        <button key={one.id} type="button" className="lnk" onClick={() => onTarget({ on: "gate", at: one.id })}>
          {one.tier}{" "}
          {one.threshold === null
            ? ""
            : FORMS.text(valueIn(plan, { on: "gate", at: one.id, field: "limit", old: 0, new: 0 }, one.threshold))}
        </button>
      ))}
    </p>
  );
}

interface Props {
  readonly plan: Plan;
  readonly target: Target;
  readonly edits: Edits;
  readonly outcomes: readonly EditOutcome[];
  readonly lint: readonly Finding[];
  readonly onEdits: (edits: Edits, what: string) => void;
  readonly onTarget: (target: Target) => void;
  readonly onClose: () => void;
}
