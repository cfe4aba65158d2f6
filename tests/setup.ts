import fc from "fast-check";

// Properties draw the same examples each time, so that a red test is red for everybody. SEED=... npm test draws others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_123) });
