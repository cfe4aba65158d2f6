import type { BriefField } from "../../shared/span.ts";

/**
 * What people write above (or before) each field, in small letters without signs; phrases parted by "|".
 * `sure` headings begin a field wherever they stand. `loose` ones do so only where the text has no sure heading for
 * that field: they are as often the sub-heading of another section ("Background", "Targets").
 */
export const FIELD_HEADINGS: Readonly<Record<BriefField, { readonly sure: string; readonly loose: string }>> = {
  feature: {
    sure: "feature | features | the feature | ai feature | the ai feature | feature description | feature summary | feature overview | feature name | feature brief | about the feature | describe the feature | feature details | what it does | what does it do | what it will do | what the feature does | what does the feature do | what is it | what it is | what's it | what we are building | what we're building | what are we building | what we build | what we want to build | what we're launching | what we are launching | product | the product | product description | product feature | product overview | functionality | capability | capabilities | the idea | idea | proposal | proposed feature | what",
    loose:
      "summary | overview | description | about | introduction | intro | background | context | purpose | problem | problem statement | the problem | solution | proposed solution | use case | use cases | scope | how it works | objective | objectives | executive summary | tl dr | tldr | in short | concept | pitch | elevator pitch",
  },
  userBase: {
    sure: "user base | userbase | users | the users | our users | users base | user population | user groups | user group | user segments | target users | target user | target audience | audience | audiences | who uses it | who will use it | who uses this | who is it for | who's it for | who it's for | who it is for | who is this for | who this is for | who gets it | who would use it | who are the users | who the users are | customers | our customers | customer base | user base and segments | users and segments | users and markets | user base and market | personas | user personas | population | end users | segments | who | who has it | who can use it | who will get it | who sees it | who it is built for | who its built for | people who use it",
    loose:
      "market | markets | target market | for whom | reach | size | user size | people | customer segments | clients | who it reaches | rollout population | user profile | user profiles | stakeholders",
  },
  riskProfile: {
    sure: "risk profile | risk | risks | the risks | risk level | risk assessment | risk rating | risk analysis | risk summary | risk overview | risks and concerns | risks and mitigations | risks and issues | main risks | key risks | known risks | top risks | what could go wrong | what can go wrong | what might go wrong | risk factors | hazards | harms | potential harms | what worries us | what we worry about | what keeps us up at night | concerns | our concerns | worries | risk and concerns | dangers | risk register | risk and compliance | risks and compliance | what could break | what can break | what can fail | what could fail | what could hurt | where it could go wrong | where it can go wrong | how it could go wrong | how it can fail | what we fear | our fears | fears | worst cases | what scares us",
    loose: "safety | failure modes | downsides | threats | issues | problems | caveats | overall rating | overall risk",
  },
  successMetrics: {
    sure: "success metrics | success metric | metrics | the metrics | key metrics | success criteria | success measures | measures of success | measure of success | success | kpi | kpis | key performance indicators | success indicators | success kpis | how we measure success | how do we measure success | how success is measured | how we will measure success | how we'll measure success | how we know it works | how we'll know it works | how will we know it works | what success looks like | what does success look like | what good looks like | definition of success | acceptance criteria | target metrics | metrics and targets | success metrics and targets | goals and metrics | metrics and goals | okrs | north star | north star metric | key results | what success is | what is success | what success means | how we judge it | how we'll judge it | when it is a success | what we want to see | what we are aiming for | what we aim for | done when | we are happy when | we are happy if",
    loose:
      "targets | target | goals | goal | measures | measurement | outcomes | expected outcomes | results | thresholds | success targets | business goals | business metrics | metrics to watch | measured by",
  },
  cohortExclusions: {
    sure: "cohort exclusions | cohort exclusion | exclusions | exclusion | the exclusions | excluded | excluded users | excluded groups | excluded cohorts | excluded segments | excluded customers | users excluded | user exclusions | customer exclusions | exclude | excludes | excluding | exclusion criteria | exclusion list | excluded from rollout | excluded from the rollout | who is excluded | who's excluded | who to exclude | who we exclude | who is out | who's out | who stays out | who must not get it | who must not get the feature | who should not get it | who shouldn't get it | who does not get it | who doesn't get it | who won't get it | who will not get it | not for | not available to | not eligible | ineligible | ineligible users | off limits | do not include | don't include | do not roll out to | don't roll out to | keep out | leave out | left out | cohorts to exclude | groups to exclude | users to exclude | holdouts and exclusions | hold back | held back | out of scope users | who has to wait | who waits | who must wait | carve outs | carve out | no go groups | not included | who can't have it | who cannot have it | who can't get it | who can't use it | who may not use it | who must not use it | who isn't in | who is not in | who is not included | who we leave out | who we keep out | who is left out | who is kept out | kept out | left aside | parked | to be left out | to be kept out | not offered to | not allowed | no access | without access | stays out | stay out | staying out | not in the first wave | out of bounds | skip | skipped | people we leave out | wait list | has to wait | have to wait | must wait | no launch for | never for | except for",
    loose:
      "out of scope | not in scope | cohort | cohorts | limits | limitations | restrictions | exceptions | blocklist | not yet | not now | who not | later | waiting list | eligibility | constraints",
  },
};

/** Words of which one is enough in a marked heading of few words ("Key user groups in year one"), strongest claim first. */
export const HEADING_WORDS: readonly (readonly [field: BriefField, words: string])[] = [
  ["cohortExclusions", "exclusion exclusions exclude excluded excludes excluding ineligible except holdout holdouts"],
  ["successMetrics", "metric metrics success kpi kpis okr okrs targets"],
  ["riskProfile", "risk risks hazard hazards harm harms worries concerns danger dangers"],
  ["userBase", "users user audience customers personas population userbase"],
  ["feature", "feature functionality capability product"],
];

/** Headings that show that a document has more sections than a brief's five; their text belongs to no field. */
export const OTHER_SECTIONS =
  "timeline | timelines | team | the team | budget | owner | owners | open questions | questions | appendix | references | links | next steps | milestones | schedule | rollout plan | rollout | launch plan | dependencies | change log | changelog | revision history | approvals | sign off | contacts | contact | resources | author | authors | status | date | version | document history | faq | glossary | related documents | attachments | distribution | pricing | cost | costs | roadmap | decision log | history | notes | meeting notes";
