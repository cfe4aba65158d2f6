import { textRule } from "../text/text-rule.ts";

export const planHasPhases = textRule({
  id: "plan-has-phases",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A plan has phases, with gates between them.",
    why: "Without phases the feature goes to everybody at once; nothing can be checked.",
    todo: 'Give a heading or a key to each phase: "Phase 1: Internal (Week 1)".',
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const [source] = view.plan.sources;
    // One document of tables alone, such as the kill list, is checked for what it holds.
    if (view.plan.phases.length === 0 && view.plan.unplaced.length === 0) return;
    if (view.plan.phases.length >= 2 || source === undefined) return;
    // Phases that the text names and that were not read are `sections-are-read`'s.
    if (view.says(PHASES)) return;
    const at = view.plan.phases[0]?.name ?? view.plan.unplaced[0] ?? view.plan.criteria[0]?.words;
    if (at)
      yield {
        at,
        message: `${view.plan.phases.length === 0 ? "No phase was" : "One phase was"} found, ${view.plan.criteria.length} criteria and ${view.plan.monitors.length} metrics.`,
      };
  },
  examples: {
    bad: [
      {
        is: "headings that name no phases",
        edits: [
          ["## Phase 1: Internal (Week 1)", "## First part"],
          ["## Phase 2: Closed Beta (Weeks 2-5)", "## Second part"],
          ["## Phase 3: Expansion (Weeks 6-8)", "## Third part"],
          ["## Phase 4: Wider Rollout, with Canada (Weeks 9-11)", "## Fourth part"],
          ["before phase 2", "before the start"],
          ["< 15% (Phase 2), < 17% (Phase 3), < 18% (Phase 4+) over 7 days", "< 15% over 7 days"],
          ["< 20% (Phase 2), < 22% (Phase 3), < 23% (Phase 4+) over 7 days", "< 20% over 7 days"],
          ["Phase 1, on synthetic", "At first, on synthetic"],
          ["drill in phase 1 and", "drill at first and"],
          ["## Phase 5: General Availability (Weeks 12-14)", "## Fifth part"],
        ],
        alsoBreaks: ["kill-says-what-re-enables", "pause-says-what-ends-it"],
      },
    ],
  },
});

export const PHASES = /\b(?:phase|stage|wave|ring|step|cohort|tranche|sprint|release)s? ?(?:\d|[A-D]\b|one|two)/i;
