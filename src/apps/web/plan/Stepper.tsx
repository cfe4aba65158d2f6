import { useEffect, useState } from "react";
import { FORMS } from "../locale.ts";
import { MARKS, WORDS } from "../words.ts";

/** A number with steps of a tenth of itself, rounded as people would say it; it takes typing and arrows. */
export function Stepper({ name, value, low, high, mark, onValue }: Props) {
  const [typed, setTyped] = useState(FORMS.typed(value));
  useEffect(() => setTyped(FORMS.typed(value)), [value]);
  const clamp = (number: number) => Math.min(high, Math.max(low, number));

  function take(text: string): void {
    setTyped(text);
    const number = FORMS.read(text);
    if (number !== null && number >= low && number <= high) onValue(number);
  }

  const step = (direction: 1 | -1) => take(FORMS.typed(clamp(stepped(value, direction))));
  return (
    <span className="step">
      <button type="button" aria-label={WORDS.less(name)} disabled={value <= low} onClick={() => step(-1)}>
        {"\u2212"}
      </button>
      <span className="val">
        <input
          inputMode="decimal"
          aria-label={name}
          value={typed}
          size={Math.max(typed.length, 3)}
          onChange={(event) => take(event.target.value)}
          onBlur={() => setTyped(FORMS.typed(value))}
          onKeyDown={(event) => {
            const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : null;
            if (direction === null) return;
            event.preventDefault();
            step(direction);
          }}
        />
        <i className={`mk mk-${mark}`} role="img" aria-label={MARKS[mark]} />
      </span>
      <button type="button" aria-label={WORDS.moreOf(name)} disabled={value >= high} onClick={() => step(1)}>
        +
      </button>
    </span>
  );
}

/** 0.5 to 0.55, 3 to 3.5, 240,000 to 260,000. */
function stepped(value: number, direction: 1 | -1): number {
  if (value === 0) return direction === 1 ? 0.01 : 0;
  const unit = 10 ** Math.floor(Math.log10(Math.abs(value))) / 2;
  const step = value / unit < 4 && direction === -1 ? unit / 2 : unit;
  return Number((value + direction * (value / unit >= 10 ? unit : step)).toPrecision(6));
}

interface Props {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly mark: "brief" | "default";
  readonly onValue: (value: number) => void;
}
