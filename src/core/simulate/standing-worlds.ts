import { World } from "./world.ts";

/**
 * The worlds that every plan is run in. How strong each is, is our assumption: they show what the rules see and what they
 * miss, not how likely any of them is.
 */
export const STANDING_WORLDS: readonly World[] = [
  { name: "promised", meaning: "Everything is as promised." },
  {
    name: "halfway",
    meaning: "One metric lies halfway between the promise and its pause line.",
    effects: [{ metrics: "any", toward: "halfway" }],
  },
  {
    name: "pause-line",
    meaning: "One metric lies at its pause line.",
    effects: [{ metrics: "any", toward: "pause" }],
  },
  {
    name: "kill-line",
    meaning: "One metric lies at its kill line.",
    effects: [{ metrics: "any", toward: "kill" }],
  },
  {
    name: "harm-in-one-segment",
    meaning: "One fifth of the people have one metric at its kill line; all others have what was promised.",
    effects: [{ metrics: "any", toward: "kill", segmentShare: 0.2 }],
  },
  {
    name: "slow-under-load",
    meaning: "With each doubling of the people, times go a third of the way to their pause line.",
    effects: [{ metrics: "times", pick: "each", toward: "pause", perDoubling: 0.33 }],
  },
  {
    name: "novelty-wears-off",
    meaning: "In each phase one value begins as promised and falls to its pause line, half of the way in 7 days.",
    effects: [{ metrics: "benefits", toward: "pause", halfLifeDays: 7 }],
  },
  {
    name: "rare-incidents",
    meaning: "A prohibited event happens once in 10,000 units.",
    incidents: { perUnit: 0.0001 },
  },
  {
    name: "under-reported",
    meaning: "One harm lies at its kill line, and only half of it is reported.",
    effects: [{ metrics: "harms", toward: "kill", reported: 0.5 }],
  },
  {
    name: "weekly-rhythm",
    meaning: "Weekend days have 40 % of a working day's units, and values a quarter of the way to the pause line.",
    week: { weekendUnits: 0.4, weekendShift: 0.25 },
  },
  {
    name: "kind-beta",
    meaning: "The first customers find what was promised; for all others one metric lies at its pause line.",
    effects: [{ metrics: "any", toward: "pause", from: "after the first customer phase" }],
  },
].map((world) => World.parse(world));
