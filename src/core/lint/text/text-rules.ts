import { addedExclusionIsLabelled } from "../text-rules/added-exclusion-is-labelled.ts";
import { addedGroupStaysNamed } from "../text-rules/added-group-stays-named.ts";
import { auditIsLargeEnough } from "../text-rules/audit-is-large-enough.ts";
import { bandsDoNotOverlap } from "../text-rules/bands-do-not-overlap.ts";
import { baselineIsDefined } from "../text-rules/baseline-is-defined.ts";
import { briefIsFound } from "../text-rules/brief-is-found.ts";
import { changeIsFlaggedInItsDirection } from "../text-rules/change-is-flagged-in-its-direction.ts";
import { cohortAdmitsItsTraffic } from "../text-rules/cohort-admits-its-traffic.ts";
import { cohortAndTrafficAgree } from "../text-rules/cohort-and-traffic-agree.ts";
import { comparisonFacesTheRightWay } from "../text-rules/comparison-faces-the-right-way.ts";
import { comparisonHasAControl } from "../text-rules/comparison-has-a-control.ts";
import { conditionHoldsOnlyItsGroup } from "../text-rules/condition-holds-only-its-group.ts";
import { conditionSurvivesAdmission } from "../text-rules/condition-survives-admission.ts";
import { consentIsNoTarget } from "../text-rules/consent-is-no-target.ts";
import { driftHasALargeBaseline } from "../text-rules/drift-has-a-large-baseline.ts";
import { eligibleBaseIsDerived } from "../text-rules/eligible-base-is-derived.ts";
import { excludedAreNotTriedEarly } from "../text-rules/excluded-are-not-tried-early.ts";
import { exclusionIsNotNarrowed } from "../text-rules/exclusion-is-not-narrowed.ts";
import { exclusionIsWatched } from "../text-rules/exclusion-is-watched.ts";
import { exclusionKeepsItsDate } from "../text-rules/exclusion-keeps-its-date.ts";
import { exclusionKeepsItsNumber } from "../text-rules/exclusion-keeps-its-number.ts";
import { exclusionNamedInEveryPhase } from "../text-rules/exclusion-named-in-every-phase.ts";
import { exposureGrowsByPhase } from "../text-rules/exposure-grows-by-phase.ts";
import { exposureStepsAreModerate } from "../text-rules/exposure-steps-are-moderate.ts";
import { firstPhaseIsInternal } from "../text-rules/first-phase-is-internal.ts";
import { gapAndLimitsAgree } from "../text-rules/gap-and-limits-agree.ts";
import { gateHasOneApprover } from "../text-rules/gate-has-one-approver.ts";
import { gateIsNoWorseThanStop } from "../text-rules/gate-is-no-worse-than-stop.ts";
import { gateIsOutsideTheWatch } from "../text-rules/gate-is-outside-the-watch.ts";
import { gateLeavesRoomForChance } from "../text-rules/gate-leaves-room-for-chance.ts";
import { gateStatesItsSample } from "../text-rules/gate-states-its-sample.ts";
import { gateTellsGoodFromBad } from "../text-rules/gate-tells-good-from-bad.ts";
import { gatedMetricIsMonitored } from "../text-rules/gated-metric-is-monitored.ts";
import { gatesNeverLoosen } from "../text-rules/gates-never-loosen.ts";
import { groupComesInOnItsCondition } from "../text-rules/group-comes-in-on-its-condition.ts";
import { groupsAreLargeEnoughToCompare } from "../text-rules/groups-are-large-enough-to-compare.ts";
import { hazardHasAMonitor } from "../text-rules/hazard-has-a-monitor.ts";
import { holdoutIsKept } from "../text-rules/holdout-is-kept.ts";
import { jsonIsWhole } from "../text-rules/json-is-whole.ts";
import { killListIsComplete } from "../text-rules/kill-list-is-complete.ts";
import { killSaysWhatReEnables } from "../text-rules/kill-says-what-re-enables.ts";
import { killStaysInForce } from "../text-rules/kill-stays-in-force.ts";
import { killStopsTheFeature } from "../text-rules/kill-stops-the-feature.ts";
import { largestStepBringsNoNewGroup } from "../text-rules/largest-step-brings-no-new-group.ts";
import { lastGateTestsTheBrief } from "../text-rules/last-gate-tests-the-brief.ts";
import { lastPhaseHasCompletion } from "../text-rules/last-phase-has-completion.ts";
import { lastPhaseReachesEveryone } from "../text-rules/last-phase-reaches-everyone.ts";
import { limitIsNoFinerThanItsSample } from "../text-rules/limit-is-no-finer-than-its-sample.ts";
import { logsHaveAnEnd } from "../text-rules/logs-have-an-end.ts";
import { metricMaturesInItsPhase } from "../text-rules/metric-matures-in-its-phase.ts";
import { monitorDoesWhatTheTablesSay } from "../text-rules/monitor-does-what-the-tables-say.ts";
import { monitoredMetricHasARule } from "../text-rules/monitored-metric-has-a-rule.ts";
import { nameFitsDefinition } from "../text-rules/name-fits-definition.ts";
import { noRateForWhatMustNeverHappen } from "../text-rules/no-rate-for-what-must-never-happen.ts";
import { noValueWithoutATier } from "../text-rules/no-value-without-a-tier.ts";
import { noticeHasANumber } from "../text-rules/notice-has-a-number.ts";
import { npsHasEnoughAnswers } from "../text-rules/nps-has-enough-answers.ts";
import { numbersAreLabelled } from "../text-rules/numbers-are-labelled.ts";
import { offArmHasTheMetric } from "../text-rules/off-arm-has-the-metric.ts";
import { oneActionPerRule } from "../text-rules/one-action-per-rule.ts";
import { oneBaseForShares } from "../text-rules/one-base-for-shares.ts";
import { oneLimitPerTier } from "../text-rules/one-limit-per-tier.ts";
import { oneOwnerPerMetric } from "../text-rules/one-owner-per-metric.ts";
import { oneReachPerIncident } from "../text-rules/one-reach-per-incident.ts";
import { oneResponsePerLimit } from "../text-rules/one-response-per-limit.ts";
import { oneSampleSizePerMetric } from "../text-rules/one-sample-size-per-metric.ts";
import { oneScalePerMetric } from "../text-rules/one-scale-per-metric.ts";
import { oneUnitOfAnalysis } from "../text-rules/one-unit-of-analysis.ts";
import { oneWindowPerRate } from "../text-rules/one-window-per-rate.ts";
import { oneWindowPerRule } from "../text-rules/one-window-per-rule.ts";
import { partAndWholeHaveOneResponse } from "../text-rules/part-and-whole-have-one-response.ts";
import { pauseActsAtFullShare } from "../text-rules/pause-acts-at-full-share.ts";
import { pauseSaysWhatEndsIt } from "../text-rules/pause-says-what-ends-it.ts";
import { percentileIsNotOfAll } from "../text-rules/percentile-is-not-of-all.ts";
import { phaseCanStop } from "../text-rules/phase-can-stop.ts";
import { phaseHasAnApprover } from "../text-rules/phase-has-an-approver.ts";
import { phaseHasAnEnd } from "../text-rules/phase-has-an-end.ts";
import { phasePrintsItsStops } from "../text-rules/phase-prints-its-stops.ts";
import { planHasPhases } from "../text-rules/plan-has-phases.ts";
import { planNamesDates } from "../text-rules/plan-names-dates.ts";
import { planSaysWhoWatches } from "../text-rules/plan-says-who-watches.ts";
import { promotionIsDecided } from "../text-rules/promotion-is-decided.ts";
import { rampIsUnambiguous } from "../text-rules/ramp-is-unambiguous.ts";
import { readOftenEnough } from "../text-rules/read-often-enough.ts";
import { regionalPhaseAddsARegion } from "../text-rules/regional-phase-adds-a-region.ts";
import { regulationHasItsClock } from "../text-rules/regulation-has-its-clock.ts";
import { rollbackIsTried } from "../text-rules/rollback-is-tried.ts";
import { sectionsAreRead } from "../text-rules/sections-are-read.ts";
import { segmentsHaveGates } from "../text-rules/segments-have-gates.ts";
import { severeListIsSevere } from "../text-rules/severe-list-is-severe.ts";
import { shadowComesBeforeExposure } from "../text-rules/shadow-comes-before-exposure.ts";
import { shadowFitsItsPhase } from "../text-rules/shadow-fits-its-phase.ts";
import { shadowGatesWhatItCanSee } from "../text-rules/shadow-gates-what-it-can-see.ts";
import { shadowIsNoAnswerToALeak } from "../text-rules/shadow-is-no-answer-to-a-leak.ts";
import { shadowKeepsExclusionsOut } from "../text-rules/shadow-keeps-exclusions-out.ts";
import { shareAndPeopleAgree } from "../text-rules/share-and-people-agree.ts";
import { stopHasAnOwner } from "../text-rules/stop-has-an-owner.ts";
import { stopSaysHowFast } from "../text-rules/stop-says-how-fast.ts";
import { stopsNeverLoosen } from "../text-rules/stops-never-loosen.ts";
import { successMetricHasAGate } from "../text-rules/success-metric-has-a-gate.ts";
import { successMetricHasAStop } from "../text-rules/success-metric-has-a-stop.ts";
import { successMetricStaysGated } from "../text-rules/success-metric-stays-gated.ts";
import { surveyCanFillItsSample } from "../text-rules/survey-can-fill-its-sample.ts";
import { targetIsNotProvenOnVolunteers } from "../text-rules/target-is-not-proven-on-volunteers.ts";
import { tiersAreInOrder } from "../text-rules/tiers-are-in-order.ts";
import { ukIsNotEu } from "../text-rules/uk-is-not-eu.ts";
import { versionIsHeldInAPhase } from "../text-rules/version-is-held-in-a-phase.ts";
import { watchedMetricHasAnOwner } from "../text-rules/watched-metric-has-an-owner.ts";
import { watchedSoonEnough } from "../text-rules/watched-soon-enough.ts";
import { weeksAreTheSameEverywhere } from "../text-rules/weeks-are-the-same-everywhere.ts";
import { weeksDoNotOverlap } from "../text-rules/weeks-do-not-overlap.ts";
import { weeksHaveAnEnd } from "../text-rules/weeks-have-an-end.ts";
import { weeksLeaveNoGap } from "../text-rules/weeks-leave-no-gap.ts";
import { weeksMatchDuration } from "../text-rules/weeks-match-duration.ts";
import { wordsAreUnderstood } from "../text-rules/words-are-understood.ts";
import { wordsHaveNumbers } from "../text-rules/words-have-numbers.ts";
import { zeroClaimIsLargeEnough } from "../text-rules/zero-claim-is-large-enough.ts";
import { zeroClaimIsReachable } from "../text-rules/zero-claim-is-reachable.ts";
import { zeroClaimStatesItsExposure } from "../text-rules/zero-claim-states-its-exposure.ts";
import type { TextRule } from "./text-rule.ts";

/** Every rule for plans in words, one a file in text-rules/; a test fails where one is missing. */
export const TEXT_RULES: readonly TextRule[] = [
  addedExclusionIsLabelled,
  addedGroupStaysNamed,
  auditIsLargeEnough,
  bandsDoNotOverlap,
  baselineIsDefined,
  briefIsFound,
  changeIsFlaggedInItsDirection,
  cohortAdmitsItsTraffic,
  cohortAndTrafficAgree,
  comparisonFacesTheRightWay,
  comparisonHasAControl,
  conditionHoldsOnlyItsGroup,
  conditionSurvivesAdmission,
  consentIsNoTarget,
  driftHasALargeBaseline,
  eligibleBaseIsDerived,
  excludedAreNotTriedEarly,
  exclusionIsNotNarrowed,
  exclusionIsWatched,
  exclusionNamedInEveryPhase,
  exposureGrowsByPhase,
  exposureStepsAreModerate,
  firstPhaseIsInternal,
  gapAndLimitsAgree,
  gateHasOneApprover,
  gateIsNoWorseThanStop,
  gateLeavesRoomForChance,
  gateStatesItsSample,
  gateTellsGoodFromBad,
  gatedMetricIsMonitored,
  gatesNeverLoosen,
  groupsAreLargeEnoughToCompare,
  hazardHasAMonitor,
  holdoutIsKept,
  jsonIsWhole,
  killListIsComplete,
  killSaysWhatReEnables,
  killStaysInForce,
  killStopsTheFeature,
  largestStepBringsNoNewGroup,
  lastGateTestsTheBrief,
  lastPhaseHasCompletion,
  lastPhaseReachesEveryone,
  limitIsNoFinerThanItsSample,
  logsHaveAnEnd,
  metricMaturesInItsPhase,
  monitorDoesWhatTheTablesSay,
  monitoredMetricHasARule,
  nameFitsDefinition,
  noRateForWhatMustNeverHappen,
  noValueWithoutATier,
  noticeHasANumber,
  npsHasEnoughAnswers,
  numbersAreLabelled,
  offArmHasTheMetric,
  oneActionPerRule,
  oneBaseForShares,
  oneLimitPerTier,
  oneOwnerPerMetric,
  oneReachPerIncident,
  oneResponsePerLimit,
  oneSampleSizePerMetric,
  oneScalePerMetric,
  oneUnitOfAnalysis,
  oneWindowPerRate,
  oneWindowPerRule,
  partAndWholeHaveOneResponse,
  pauseActsAtFullShare,
  pauseSaysWhatEndsIt,
  percentileIsNotOfAll,
  phaseCanStop,
  phaseHasAnApprover,
  phaseHasAnEnd,
  phasePrintsItsStops,
  planHasPhases,
  planNamesDates,
  planSaysWhoWatches,
  rampIsUnambiguous,
  readOftenEnough,
  regionalPhaseAddsARegion,
  regulationHasItsClock,
  rollbackIsTried,
  sectionsAreRead,
  segmentsHaveGates,
  severeListIsSevere,
  shadowComesBeforeExposure,
  shadowFitsItsPhase,
  shadowIsNoAnswerToALeak,
  shadowKeepsExclusionsOut,
  shareAndPeopleAgree,
  stopHasAnOwner,
  stopSaysHowFast,
  stopsNeverLoosen,
  successMetricHasAGate,
  successMetricHasAStop,
  successMetricStaysGated,
  surveyCanFillItsSample,
  targetIsNotProvenOnVolunteers,
  tiersAreInOrder,
  ukIsNotEu,
  versionIsHeldInAPhase,
  weeksDoNotOverlap,
  weeksHaveAnEnd,
  weeksLeaveNoGap,
  weeksMatchDuration,
  wordsAreUnderstood,
  wordsHaveNumbers,
  zeroClaimIsLargeEnough,
  zeroClaimIsReachable,
  zeroClaimStatesItsExposure,
  exclusionKeepsItsNumber,
  exclusionKeepsItsDate,
  groupComesInOnItsCondition,
  shadowGatesWhatItCanSee,
  watchedSoonEnough,
  watchedMetricHasAnOwner,
  promotionIsDecided,
  gateIsOutsideTheWatch,
  weeksAreTheSameEverywhere,
];
