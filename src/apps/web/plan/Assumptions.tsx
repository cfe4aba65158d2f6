import { useRef, useState } from "react";
import { assumptionName } from "../../../core/documents/html/sections/first-page.ts";
import { sentences } from "../../../core/documents/words/sentence.ts";
import type { Assumption } from "../../../core/plan/assumption.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { FORMS } from "../locale.ts";
import type { Work } from "../state/work.ts";
import { WORDS } from "../words.ts";
import { Stepper } from "./Stepper.tsx";

/** Our guesses as controls, those that would change the plan most on top; then what only people can answer. */
export function Assumptions({ plan, ranked, assumed, start, onAssume, onStart }: Props) {
  const [all, setAll] = useState(false);
  // At our own value: the word for it is another.
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  // Rows stay where they are while somebody moves them; a new order comes with the next untouched plan.
  const untouched = useRef(ranked);
  if (Object.keys(assumed).length === 0 || untouched.current === null) untouched.current = ranked;
  const order = new Map(untouched.current?.assumptions.map(({ id }, at) => [id, at]) ?? []);
  const rows = plan.assumptions.toSorted((a, b) => (order.get(a.id) ?? 99) - (order.get(b.id) ?? 99));
  const influence = new Map(ranked?.assumptions.map((one) => [one.id, one.influence]) ?? []);
  const numeric = rows.filter(({ value }) => typeof value === "number");
  const shown = all ? numeric : numeric.slice(0, MOST_SHOWN);
  return (
    <>
      <section id="assumptions">
        <h2>{WORDS.findOut}</h2>
        <p className="lede">{WORDS.findOutLede}</p>
        <table className="t asm">
          <thead>
            <tr>
              <th scope="col">{WORDS.weAssumed}</th>
              <th scope="col">{WORDS.value}</th>
              <th scope="col">{WORDS.ifOther}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id} data-assumption={one.id}>
                <th scope="row">
                  {assumptionName(one)}
                  <span>
                    {one.unit}
                    {one.source === "brief" ? `, ${WORDS.fromBrief}` : ""}
                  </span>
                </th>
                <td data-l={WORDS.value}>
                  <Stepper
                    name={assumptionName(one)}
                    value={Number(one.value)}
                    low={one.range?.low ?? 0}
                    high={one.range?.high ?? Number.MAX_SAFE_INTEGER}
                    mark={one.source === "default" ? "default" : "brief"}
                    onValue={(value) => {
                      setConfirmed(new Set([...confirmed].filter((id) => id !== one.id)));
                      onAssume(one.id, value, assumptionName(one));
                    }}
                  />
                  {one.id in assumed ? (
                    <button
                      type="button"
                      className="lnk own"
                      onClick={() => onAssume(one.id, null, assumptionName(one))}
                    >
                      {confirmed.has(one.id) ? WORDS.confirmed : WORDS.setByYou}. {WORDS.back(WORDS.ours)}
                    </button>
                  ) : one.source === "default" ? (
                    <button
                      type="button"
                      className="btn sm confirm"
                      aria-label={`${WORDS.confirm}: ${assumptionName(one)}`}
                      onClick={() => {
                        setConfirmed(new Set([...confirmed, one.id]));
                        onAssume(one.id, Number(one.value), assumptionName(one));
                      }}
                    >
                      {WORDS.confirm}
                    </button>
                  ) : null}
                </td>
                <td data-l={WORDS.ifOther}>
                  <div>
                    {(influence.get(one.id) ?? WORDS.ranking).split("; ").map((side) => (
                      <span key={side} className="side">
                        {FORMS.text(side)}
                      </span>
                    ))}
                    <span className="sub">{FORMS.text(one.why)}</span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {numeric.length > MOST_SHOWN ? (
          <p className="sub">
            <button type="button" className="lnk" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? WORDS.showFewer : WORDS.showMore(numeric.length - MOST_SHOWN)}
            </button>
          </p>
        ) : null}
        <p className="first-day">
          <label>
            {WORDS.firstDay}{" "}
            <input type="date" value={start ?? ""} onChange={(event) => onStart(event.target.value || null)} />
          </label>{" "}
          {start === null ? (
            <span className="sub in">{WORDS.noDay}</span>
          ) : (
            <button type="button" className="lnk" onClick={() => onStart(null)}>
              {WORDS.clear}
            </button>
          )}
        </p>
      </section>
      <Questions plan={plan} />
    </>
  );
}

const MOST_SHOWN = 3;

function Questions({ plan: { questions } }: { plan: Plan }) {
  if (questions.length === 0) return null;
  return (
    <section id="questions">
      <h3>{WORDS.questions}</h3>
      <ul className="plain">
        {questions.map(({ text, asks, untilAnswered, influence }) => (
          <li key={text}>
            <b>{FORMS.text(text)}</b>
            <span className="sub">
              {FORMS.text(
                sentences([asks, `${WORDS.untilAnswered} ${untilAnswered}`, `${WORDS.decides} ${influence}`]),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly plan: Plan;
  readonly ranked: { readonly assumptions: readonly Assumption[] } | null;
  readonly assumed: Work["assumed"];
  readonly start: string | null;
  readonly onAssume: (id: string, value: number | null, name: string) => void;
  readonly onStart: (day: string | null) => void;
}
