import type { Severity as Name } from "../../../core/shared/finding.ts";
import { SEVERITIES } from "../words.ts";

/** A severity in words, with a sign of its own form, so that it does not rest on colour. */
export function Severity({ of }: { readonly of: Name }) {
  return (
    <span className="sev">
      <svg className="s" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={SIGNS[of]} fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      {SEVERITIES[of]}
    </span>
  );
}

const SIGNS: Readonly<Record<Name, string>> = {
  error: "M1.5 1.5h11v11h-11ZM4.5 4.5l5 5M9.5 4.5l-5 5",
  warning: "M7 1.5l6 11H1ZM7 5.5v3.6M7 10.3v1",
  info: "M7 1a6 6 0 1 0 .01 0ZM7 6v4M7 3.8v1",
};
