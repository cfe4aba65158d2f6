import type { Rule } from "./rule.ts";
import { actFitsTier } from "./rules/act-fits-tier.ts";
import { admissionHasAGate } from "./rules/admission-has-a-gate.ts";
import { assumptionsAreNamed } from "./rules/assumptions-are-named.ts";
import { cadenceFitsWindow } from "./rules/cadence-fits-window.ts";
import { chancesAddUp } from "./rules/chances-add-up.ts";
import { chancesAreSmall } from "./rules/chances-are-small.ts";
import { comparisonHasItsReference } from "./rules/comparison-has-its-reference.ts";
import { countAndShareAgree } from "./rules/count-and-share-agree.ts";
import { decidedOnEnoughUnits } from "./rules/decided-on-enough-units.ts";
import { documentLimits } from "./rules/document-limits.ts";
import { errorBudgetKept } from "./rules/error-budget-kept.ts";
import { errorBudgetNamesWhatItLeavesOut } from "./rules/error-budget-names-what-it-leaves-out.ts";
import { everyPhaseCanStop } from "./rules/every-phase-can-stop.ts";
import { exclusionInEveryPhase } from "./rules/exclusion-in-every-phase.ts";
import { exclusionOfTheBriefIsKept } from "./rules/exclusion-of-the-brief-is-kept.ts";
import { exclusionSaysTheSame } from "./rules/exclusion-says-the-same.ts";
import { exposureGrows } from "./rules/exposure-grows.ts";
import { firstReadableIsNamed } from "./rules/first-readable-is-named.ts";
import { fourToSixPhases } from "./rules/four-to-six-phases.ts";
import { gateHasItsMetricsUnit } from "./rules/gate-has-its-metrics-unit.ts";
import { gateIsMeasurable } from "./rules/gate-is-measurable.ts";
import { gateMetricIsDefined } from "./rules/gate-metric-is-defined.ts";
import { hashMatchesContent } from "./rules/hash-matches-content.ts";
import { hazardHasMonitorAndStop } from "./rules/hazard-has-monitor-and-stop.ts";
import { holdoutLeavesRoom } from "./rules/holdout-leaves-room.ts";
import { idsAreUnique } from "./rules/ids-are-unique.ts";
import { killHasActionOwnerTime } from "./rules/kill-has-action-owner-time.ts";
import { lastGateTestsTheTarget } from "./rules/last-gate-tests-the-target.ts";
import { lastPhaseCompletes } from "./rules/last-phase-completes.ts";
import { limitsHeedToday } from "./rules/limits-heed-today.ts";
import { limitsNeverLoosen } from "./rules/limits-never-loosen.ts";
import { maturedBeforeRead } from "./rules/matured-before-read.ts";
import { noStepInAHardFreeze } from "./rules/no-step-in-a-hard-freeze.ts";
import { numbersAreRounded } from "./rules/numbers-are-rounded.ts";
import { oneBaseIsStated } from "./rules/one-base-is-stated.ts";
import { oneRuleATier } from "./rules/one-rule-a-tier.ts";
import { ownerIsOneRole } from "./rules/owner-is-one-role.ts";
import { permanentNeverAdmitted } from "./rules/permanent-never-admitted.ts";
import { phaseIdSaysItsPlace } from "./rules/phase-id-says-its-place.ts";
import { phaseIsNotTooLong } from "./rules/phase-is-not-too-long.ts";
import { phaseLastsWholeWeeks } from "./rules/phase-lasts-whole-weeks.ts";
import { phasesAreContiguous } from "./rules/phases-are-contiguous.ts";
import { phasesInOrder } from "./rules/phases-in-order.ts";
import { rampStaysInItsLimit } from "./rules/ramp-stays-in-its-limit.ts";
import { reasonsResolve } from "./rules/reasons-resolve.ts";
import { reentryIsWritten } from "./rules/reentry-is-written.ts";
import { referencesResolve } from "./rules/references-resolve.ts";
import { regulationHasGateAndClock } from "./rules/regulation-has-gate-and-clock.ts";
import { rollbackIsRehearsed } from "./rules/rollback-is-rehearsed.ts";
import { ruleFacesTheRightWay } from "./rules/rule-faces-the-right-way.ts";
import { shadowComesFirst } from "./rules/shadow-comes-first.ts";
import { shadowIsNoContainment } from "./rules/shadow-is-no-containment.ts";
import { sharesAreRound } from "./rules/shares-are-round.ts";
import { stepsFallOnMondayToThursday } from "./rules/steps-fall-on-monday-to-thursday.ts";
import { stepsLieInTheirPhase } from "./rules/steps-lie-in-their-phase.ts";
import { successMetricGated } from "./rules/success-metric-gated.ts";
import { successMetricMonitored } from "./rules/success-metric-monitored.ts";
import { targetIsTheBriefs } from "./rules/target-is-the-briefs.ts";
import { unmeasurableIsAdvisory } from "./rules/unmeasurable-is-advisory.ts";
import { unmetConditionSkipsItsPhase } from "./rules/unmet-condition-skips-its-phase.ts";
import { unnumberedMetricGetsATarget } from "./rules/unnumbered-metric-gets-a-target.ts";
import { weeksAreDerived } from "./rules/weeks-are-derived.ts";
import { windowFits } from "./rules/window-fits.ts";
import { zeroIncidentsStateExposure } from "./rules/zero-incidents-state-exposure.ts";
import { zonesAreOrdered } from "./rules/zones-are-ordered.ts";

/** Every rule, one a file in rules/; a test fails where one is missing. */
export const RULES: readonly Rule[] = [
  actFitsTier,
  admissionHasAGate,
  assumptionsAreNamed,
  cadenceFitsWindow,
  chancesAddUp,
  chancesAreSmall,
  comparisonHasItsReference,
  countAndShareAgree,
  decidedOnEnoughUnits,
  documentLimits,
  errorBudgetKept,
  errorBudgetNamesWhatItLeavesOut,
  everyPhaseCanStop,
  exclusionInEveryPhase,
  exclusionOfTheBriefIsKept,
  exclusionSaysTheSame,
  exposureGrows,
  firstReadableIsNamed,
  fourToSixPhases,
  gateHasItsMetricsUnit,
  gateIsMeasurable,
  gateMetricIsDefined,
  hashMatchesContent,
  hazardHasMonitorAndStop,
  holdoutLeavesRoom,
  idsAreUnique,
  killHasActionOwnerTime,
  lastGateTestsTheTarget,
  lastPhaseCompletes,
  limitsHeedToday,
  limitsNeverLoosen,
  maturedBeforeRead,
  noStepInAHardFreeze,
  numbersAreRounded,
  oneBaseIsStated,
  oneRuleATier,
  ownerIsOneRole,
  permanentNeverAdmitted,
  phaseIdSaysItsPlace,
  phaseIsNotTooLong,
  phaseLastsWholeWeeks,
  phasesAreContiguous,
  phasesInOrder,
  rampStaysInItsLimit,
  reasonsResolve,
  reentryIsWritten,
  referencesResolve,
  regulationHasGateAndClock,
  rollbackIsRehearsed,
  ruleFacesTheRightWay,
  shadowComesFirst,
  shadowIsNoContainment,
  sharesAreRound,
  stepsFallOnMondayToThursday,
  stepsLieInTheirPhase,
  successMetricGated,
  successMetricMonitored,
  targetIsTheBriefs,
  unmeasurableIsAdvisory,
  unmetConditionSkipsItsPhase,
  unnumberedMetricGetsATarget,
  weeksAreDerived,
  windowFits,
  zeroIncidentsStateExposure,
  zonesAreOrdered,
];
