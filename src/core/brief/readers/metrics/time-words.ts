const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is shown: the time behind it is the one until it is there. */
export const SURFACES: ReadonlySet<string> = setOf(`
screen screens page pages board dashboard app site website homepage home feed panel view widget portal map inbox
results timeline overview editor storefront homescreen`);

/** What is done: the time behind it is the one until it is done. */
export const ACTS: ReadonlySet<string> = setOf(`
reply response answer result decision search query summary digest translation suggestion handover
refund approval triage recap forecast rendering transcription prediction recommendation
export upload scan quote draft`);

/** A word that says by itself that a time is measured. */
export const TIMES =
  /time$|times$|^(?:duration|delay|lag|lateness|latency|wait|waits|waiting|aht|mtt[adr]|mtbf|ttr|ttft|tat|turnaround|length|age|speed|cycle|tenure|minutes|hours|days|seconds|weeks|months|dso|dwell|overdue|per|effort|mae|rmse|error|deviation|backlog|until|lead|recency|runway|payback|shift|audio|silence)$/;

/** A gerund that opens a name is what takes the time; these are nouns before another noun. */
export const GOING_ON =
  /^(?!(?:processing|handling|waiting|onboarding|training|listening|reading|keying|routing|scoring|sorting|meeting|loading|picking|billing|closing|opening|ordering|building|morning|evening|missing|remaining|outstanding|ring|thing|king|spring)$)\p{L}{2,}ing$/u;
