import type { Plan } from "../../../plan/plan.ts";
import { stretchText } from "../../words/date-text.ts";
import { sentences } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
import { section } from "../table.ts";

/** A sheet that roles sign: what each has verified, bound to this content by its hash. */
export function signOff(plan: Plan): Html {
  const last = plan.phases.at(-1);
  const whole = { startDay: 1, days: last === undefined ? 1 : last.startDay + last.days - 1 };
  const rows = plan.reviews.map(
    ({ role, verifies }) =>
      html`<tr><th scope="row">${role}</th><td>${sentences(verifies)}</td><td class="sign">name and signature</td><td class="sign day">date</td></tr>\n`,
  );
  const head = html`<div class="hd"><div><small>plan</small><b>${plan.profile.title}</b></div><div><small>when</small><b>${stretchText(plan, whole)}</b></div><div><small>made by</small><b>${plan.version.generator}</b></div><div class="hash"><small>content hash</small>${plan.version.hash}</div></div>`;
  const lede = "A signature holds for the content with this hash and no other: any change gives a new one.";
  return section(
    "sign-off",
    "A. Sign-off",
    lede,
    html`<div class="tb">${head}<table><tbody>${rows}</tbody></table></div>`,
  );
}
