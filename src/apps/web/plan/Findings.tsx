import type { ReactNode } from "react";
import type { Finding } from "../../../core/shared/finding.ts";
import { FORMS } from "../locale.ts";
import { Severity } from "../parts/Severity.tsx";
import { WORDS } from "../words.ts";

const ORDER = ["error", "warning", "info"] as const;

/** A list of findings, the gravest first. Each is a place that the keys ] and [ go to; `under` is what can be done about one. */
export function Findings<One extends Finding>({ findings, under }: Props<One>) {
  const sorted = ORDER.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return (
    <ul className="fl">
      {sorted.map((finding, at) => {
        const { code, severity, message, remedy, place } = finding;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same finding can stand twice
          <li key={`${code}${at}`} tabIndex={-1} data-finding={code}>
            <Severity of={severity} />
            <div>
              {FORMS.text(message)}
              <span className="sub">{FORMS.text(remedy)}</span>
              {place.in === "plan" ? <code>{place.pointer}</code> : null}
              {under?.(finding)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface Props<One extends Finding> {
  readonly findings: readonly One[];
  readonly under?: (finding: One) => ReactNode;
}

export function FindingsPart({
  findings,
  lint,
}: {
  readonly findings: readonly Finding[];
  readonly lint: readonly Finding[];
}) {
  return (
    <section id="findings">
      <h2>{WORDS.findings}</h2>
      <p className="lede">{WORDS.findingsLede}</p>
      {findings.length === 0 ? <p className="sub">{WORDS.noFindings}</p> : <Findings findings={findings} />}
      {lint.length === 0 ? <p className="sub">{WORDS.noLint}</p> : <Findings findings={lint} />}
    </section>
  );
}

const MOST_IN_MARGIN = 4;

/** In the margin of the first page: what a person must look at before anything else. */
export function Urgent({ findings }: { readonly findings: readonly Finding[] }) {
  const urgent = findings.filter(({ severity }) => severity !== "info").slice(0, MOST_IN_MARGIN);
  return urgent.map(({ code, severity, message, remedy }) => (
    <div key={code + message} className="urgent">
      <Severity of={severity} /> {FORMS.text(message)} <span className="sub">{FORMS.text(remedy)}</span>
    </div>
  ));
}
