import { useLayoutEffect, useRef, useState } from "react";
import { markOf } from "../../../core/documents/words/mark.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { FORMS } from "../locale.ts";
import { MARKS, WORDS } from "../words.ts";
import { askOnce } from "../worker/client.ts";
import type { Explained } from "../worker/messages.ts";
import { groundOf, type reasonsOf } from "./reasons.ts";
import { type Target, targetOf } from "./target.ts";

/** Where a number comes from: in the margin beside it, or as a small sheet under it where there is no margin. */
export function Note({ of, id, plan, reasons, pinned, onChange, onClose }: Props) {
  const box = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [told, setTold] = useState<readonly Explained[] | null>(null);
  const why = of.dataset.why ?? "";
  const candidates = reasons.get(why) ?? [];
  const because = candidates[0]?.because;
  const ground = because === undefined ? null : groundOf(plan, because);
  const target = targetOf(of);
  const gate = target?.on === "gate" ? target.at : null;

  useLayoutEffect(() => setPlace(placeOf(of)), [of]);

  async function explain(): Promise<void> {
    if (gate === null) return;
    const answer = await askOnce({ ask: "explain", plan, gate });
    if (answer.told === "explained") setTold(answer.value?.parts ?? []);
  }

  return (
    <aside
      id={id}
      ref={box}
      className={`note ${place?.margin ? "in-margin" : "popo"}${told === null ? "" : " long"}`}
      style={place === null ? { visibility: "hidden" } : { left: place.left, top: place.top }}
    >
      {place?.margin ? <span className="lead" style={{ width: place.lead }} aria-hidden="true" /> : null}
      <p className="v">{of.textContent}</p>
      <p className="k">{because === undefined ? "" : MARKS[markOf(plan, because)]}</p>
      <p>{why === "" ? WORDS.noReason : FORMS.text(why)}</p>
      {ground === null ? null : (
        <p className="gr">
          {ground.label}: {ground.quoted ? <q className="q">{ground.text}</q> : FORMS.text(ground.text)}
        </p>
      )}
      {told?.map(({ heading, lines }) => (
        <div key={heading} className="ex">
          <h4>{heading}</h4>
          {lines.map((line) => (
            <p key={line}>{FORMS.text(line)}</p>
          ))}
        </div>
      ))}
      {pinned ? (
        <p className="do">
          {gate !== null && told === null ? (
            <button type="button" className="btn sm" onClick={explain}>
              {WORDS.why}
            </button>
          ) : null}
          {target === null ? null : (
            <button type="button" className="btn sm" onClick={() => onChange(target)}>
              {WORDS.change}
            </button>
          )}
          <button type="button" className="btn sm" onClick={onClose}>
            {WORDS.close}
          </button>
        </p>
      ) : null}
      {gate === null ? null : <p className="id">{gate}</p>}
    </aside>
  );
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly lead: number;
  readonly margin: boolean;
}

const GAP = 36;
const SHEET = 280;

function placeOf(of: HTMLElement): Place {
  const plan = of.closest(".plan")?.getBoundingClientRect() ?? new DOMRect();
  const main = of.closest("[data-main]")?.getBoundingClientRect() ?? null;
  const own = of.getBoundingClientRect();
  const hasMargin = matchMedia("(min-width:1380px)").matches && main !== null;
  if (hasMargin && main !== null) {
    const left = main.right - plan.left + GAP;
    return { left, top: own.top - plan.top, lead: left - (own.right - plan.left), margin: true };
  }
  const left = Math.min(Math.max(own.left - plan.left, 8), Math.max(plan.width - SHEET - 8, 8));
  return { left, top: own.bottom - plan.top + 6, lead: 0, margin: false };
}

interface Props {
  readonly of: HTMLElement;
  readonly id: string;
  readonly plan: Plan;
  readonly reasons: ReturnType<typeof reasonsOf>;
  readonly pinned: boolean;
  readonly onChange: (target: Target) => void;
  readonly onClose: () => void;
}
