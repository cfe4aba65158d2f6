import { useEffect, useId, useRef, useState } from "react";
import type { Change } from "../../../core/compare/change.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { FORMS } from "../locale.ts";
import { Markup } from "../parts/Markup.tsx";
import { WORDS } from "../words.ts";
import { askOnce } from "../worker/client.ts";
import type { Basis, Compared } from "../worker/messages.ts";
import { Ruler } from "./Ruler.tsx";

/** What the plan is held against: what another is made from, or the text of a plan.json. */
export interface Against {
  /** Of the kept plan; empty for what is not kept by a name. */
  readonly id: string;
  readonly name: string;
  readonly from: Basis | string;
}

/** Any two of these: the open plan, the one that was asked for, and those that are kept in this browser. */
interface Pair {
  readonly before: Against | null;
  readonly after: Against | null;
}

/** The plan beside how it was, or beside another: old before new, and what the change does on top. */
export function Compare({ plan, patterns, against, kept, onClose }: Props) {
  const [{ before, after }, setPair] = useState<Pair>({ before: against, after: null });
  const sheet = useRef<HTMLElement>(null);
  // On its own sheet from the top; where the brief stands over it, that is further down.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each that is asked for
  useEffect(() => sheet.current?.scrollIntoView(), [against]);
  const [shownFor, setShownFor] = useState(against);
  if (shownFor !== against) {
    setShownFor(against);
    setPair({ before: against, after: null });
  }
  const [compared, setCompared] = useState<Compared | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    askOnce({ ask: "compare", before: before?.from ?? plan, after: after?.from ?? plan }).then((answer) => {
      if (!wanted) return;
      if (answer.told === "compared" && answer.value !== null) setCompared(answer.value);
      else setFailed(true);
    });
    return () => {
      wanted = false;
    };
  }, [before, after, plan]);
  const choices = [null, ...(kept.some(({ id }) => id === against.id) ? [] : [against]), ...kept];
  const changes = compared?.comparison.parts ?? [];
  const effects = compared?.comparison.effects.filter(({ text }) => text.before !== text.after) ?? [];
  return (
    <section className="plan compare" id="plan" ref={sheet} tabIndex={-1} aria-label={WORDS.compare}>
      <Markup of={patterns} />
      <Ruler plan={compared?.plan ?? plan} />
      <div className="row">
        <div data-main>
          {compared === null ? null : <Markup of={compared.profile} className="prof-w" />}
          <h1>{WORDS.compareHead(after?.name ?? WORDS.thisPlan, before?.name ?? WORDS.thisPlan)}</h1>
          <p className="do pair">
            {kept.length === 0 ? null : (
              <>
                <Choice
                  label={WORDS.before}
                  chosen={before}
                  from={choices}
                  onChoose={(one) => setPair({ before: one, after })}
                />
                <Choice
                  label={WORDS.after}
                  chosen={after}
                  from={choices}
                  onChoose={(one) => setPair({ before, after: one })}
                />
              </>
            )}
            <button type="button" className="btn" onClick={onClose}>
              {WORDS.backToPlan}
            </button>
          </p>
          <div role="status">
            {failed ? <p className="pen">{WORDS.cannotCompare}</p> : null}
            {compared !== null && effects.length + changes.length === 0 ? (
              <p className="say">{WORDS.noChange}</p>
            ) : null}
          </div>
          {effects.length === 0 ? null : (
            <section id="effects">
              <h2>{WORDS.whatItDoes}</h2>
              <table className="t">
                <thead>
                  <tr>
                    <th scope="col">{WORDS.measure}</th>
                    <th scope="col" className="r">
                      {WORDS.before}
                    </th>
                    <th scope="col" className="r">
                      {WORDS.after}
                    </th>
                    <th scope="col" className="r">
                      {WORDS.difference}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {effects.map(({ measure, text }) => (
                    <tr key={measure}>
                      <th scope="row">{measure}</th>
                      <td className="r" data-l={WORDS.before}>
                        <div>
                          <s>{FORMS.text(text.before)}</s>
                        </div>
                      </td>
                      <td className="r" data-l={WORDS.after}>
                        <div>{FORMS.text(text.after)}</div>
                      </td>
                      <td className="r" data-l={WORDS.difference}>
                        <div>{FORMS.text(text.difference ?? "")}</div>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          {compared === null || compared.ladders === "" ? null : (
            <section id="ladders">
              <h2>{WORDS.movedLimits}</h2>
              <p className="lede">{WORDS.movedLimitsLede}</p>
              <Markup of={compared.ladders} />
            </section>
          )}
          {changes.map(({ part, changes: own }) => (
            <section key={part}>
              <h2>{part}</h2>
              <Changes of={own.filter(({ minor }) => !minor)} />
              {own.some(({ minor }) => minor) ? (
                <details className="as-table">
                  <summary>{WORDS.minor(own.filter(({ minor }) => minor).length)}</summary>
                  <Changes of={own.filter(({ minor }) => minor)} />
                </details>
              ) : null}
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}

function Choice({ label, chosen, from, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={from.findIndex((one) => one?.id === chosen?.id)}
        onChange={(event) => onChoose(from[Number(event.target.value)] ?? null)}
      >
        {from.map((one, at) => (
          <option key={one?.id ?? "open"} value={at}>
            {one === null ? WORDS.thisPlan : one.name}
          </option>
        ))}
      </select>
    </span>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** Null is the open plan. */
  readonly chosen: Against | null;
  readonly from: readonly (Against | null)[];
  readonly onChoose: (one: Against | null) => void;
}

function Changes({ of }: { readonly of: readonly Change[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="chg">
      {of.map((change) => (
        <One key={JSON.stringify(change)} change={change} />
      ))}
    </ul>
  );
}

function One({ change: { what, subject, where, details } }: { readonly change: Change }) {
  return (
    <li>
      <b>{subject}</b> <span className="sub in">{[WORDS.changes[what], ...where].join(", ")}</span>
      {details.map(({ field, before, after }) => (
        <p key={field}>
          {field === "is" ? "" : `${field}: `}
          {before === null ? null : <s>{FORMS.text(before)}</s>}{" "}
          {after === null ? null : <ins>{FORMS.text(after)}</ins>}
        </p>
      ))}
    </li>
  );
}

interface Props {
  readonly plan: Plan;
  readonly patterns: string;
  readonly against: Against;
  /** The other plans of this browser. */
  readonly kept: readonly Against[];
  readonly onClose: () => void;
}
