import type { Estimate } from "../../../core/simulate/report.ts";
import { FORMS } from "../locale.ts";
import { Markup } from "../parts/Markup.tsx";
import type { Progress } from "../state/use-plan.ts";
import { WORDS } from "../words.ts";

/** The plan's own claims as its documents print them, and under them what a simulation in this browser finds. */
export function Behaviour({ markup, simulation, slowFailed, stopSimulation, runSimulation }: Props) {
  const running = simulation !== null && simulation.runs < simulation.of;
  return (
    <>
      <Markup of={markup} />
      <div className="sim" aria-live="off">
        <h3>{WORDS.simulated}</h3>
        <p className="sub">{WORDS.behaviourLede}</p>
        {slowFailed === null ? null : <p className="pen">{WORDS.simulationFailed(slowFailed)}</p>}
        <p className="sub prog-t">
          {simulation === null
            ? WORDS.waiting
            : WORDS.simulating(FORMS.number(simulation.runs), FORMS.number(simulation.of))}{" "}
          {running ? (
            <button type="button" className="btn sm" onClick={stopSimulation}>
              {WORDS.stop}
            </button>
          ) : (
            <button type="button" className="btn sm" onClick={runSimulation}>
              {WORDS.runOn}
            </button>
          )}
        </p>
        <div className="prog" aria-hidden="true">
          <i style={{ width: `${((simulation?.runs ?? 0) / (simulation?.of ?? 1)) * 100}%` }} />
        </div>
        {simulation === null ? null : <Markup of={simulation.figure} />}
        {simulation === null ? null : (
          <table className="t">
            <thead>
              <tr>
                <th scope="col">{WORDS.world}</th>
                {[WORDS.through, WORDS.failedGate, WORDS.paused, WORDS.killed, WORDS.days, WORDS.exposed].map(
                  (head) => (
                    <th key={head} scope="col" className="r">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {simulation.worlds.map(({ world, completed, failedGate, paused, killed, days, exposedAtStop }) => (
                <tr key={world}>
                  <th scope="row">{WORDS.worlds[world] ?? world}</th>
                  {[completed, failedGate, paused, killed].map((share, at) => (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns have a fixed order
                      key={at}
                      className="r"
                      data-l={[WORDS.through, WORDS.failedGate, WORDS.paused, WORDS.killed][at]}
                    >
                      <div>{withError(share)}</div>
                    </td>
                  ))}
                  <td className="r" data-l={WORDS.days}>
                    <div>{FORMS.number(Math.round(days.median))}</div>
                  </td>
                  <td className="r" data-l={WORDS.exposed}>
                    <div>
                      {exposedAtStop === null ? WORDS.notStopped : FORMS.number(Math.round(exposedAtStop.median))}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}

/** "92.6% ±0.4": twice the standard error, 95 of 100 simulations lie within. */
function withError({ value, error }: Estimate): string {
  return `${FORMS.number(value * 100, 1)}% \u00b1${FORMS.number(2 * error * 100, 1)}`;
}

interface Props extends Pick<Progress, "simulation" | "slowFailed" | "stopSimulation" | "runSimulation"> {
  readonly markup: string;
}
