/** A simulated share with its standard error. */
export interface Estimate {
  readonly share: number;
  readonly error: number;
}

export function shareOf(hits: number, runs: number): Estimate {
  const share = hits / runs;
  return { share, error: Math.sqrt((share * (1 - share)) / runs) };
}

/** How often something happens in `times` independent blocks, from its share in one. */
export function repeated({ share, error }: Estimate, times: number): Estimate {
  const quiet = 1 - share;
  return { share: 1 - quiet ** times, error: times * quiet ** (times - 1) * error };
}
