import { useEffect, useState } from "react";
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
  readonly name: string;
  readonly from: Basis | string;
}

/** The plan beside how it was, or beside another: old before new, and what the change does on top. */
export function Compare({ plan, patterns, against, onClose }: Props) {
  const [compared, setCompared] = useState<Compared | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    askOnce({ ask: "compare", before: against.from, after: plan }).then((answer) => {
      if (!wanted) return;
      if (answer.told === "compared" && answer.value !== null) setCompared(answer.value);
      else setFailed(true);
    });
    return () => {
      wanted = false;
    };
  }, [against, plan]);
  const changes = compared?.comparison.parts ?? [];
  const effects = compared?.comparison.effects.filter(({ text }) => text.before !== text.after) ?? [];
  return (
    <section className="plan compare" id="plan" tabIndex={-1} aria-label={WORDS.compare}>
      <Markup of={patterns} />
      <Ruler plan={plan} />
      <div className="row">
        <div data-main>
          {compared === null ? null : <Markup of={compared.profile} className="prof-w" />}
          <h1>{WORDS.compareHead(against.name)}</h1>
          <p className="do">
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
  readonly onClose: () => void;
}
