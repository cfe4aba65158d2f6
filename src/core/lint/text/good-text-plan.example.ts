/** A plan in Markdown that breaks no rule for plans in words, with its brief. Examples of rules are edits of it. */
export const GOOD_TEXT_PLAN = `# Rollout of delay notes

- Feature: Delay notes write a two-line explanation of a late load for dispatchers, from telematics and the order.
- User base: 60,000 dispatchers at mid-size haulage firms; 70% web, 30% mobile.
- Risk profile: Medium: a note may name a wrong cause (hallucination), or show another shipper's confidential freight rate.
- Success metrics: Note acceptance rate at least 30%; P95 latency at most 2 s; 14-day retention at least 45%.
- Exclusions: Customs brokers; trial accounts; Canadian users until the privacy addendum is signed.

First day: 2027-03-01. No step falls in the freeze of 2027-05-03 to 2027-05-07. The model version is pinned for each phase.
Numbers that are not in the brief are assumptions of ours, to be confirmed.
Eligible: 50,000 dispatchers = 60,000 less the 10,000 counted in excluded accounts. Every share is of these.
Baseline: the last 4 weeks before phase 2, all eligible dispatchers. A holdout of 5%, drawn by lot, stays without notes to the end.

## Phase 1: Internal (Week 1)
- Cohort: 40 staff of the operations team, on synthetic loads. Kept out: customs brokers, trial accounts, Canadian users.
- Traffic: 0% of eligible dispatchers
- Duration: 7 days
- Approver: Engineering lead
- Promotion criteria:
  - Rollback drill passed: off in 15 minutes, on record
  - 0 wrong causes in 600 audited notes
- Kill: any confidential rate shown → switch off at once. Owner: Security lead, within 15 minutes

## Phase 2: Closed Beta (Weeks 2-5)
- Cohort: dispatchers drawn by lot among those who volunteer. Kept out: customs brokers, trial accounts, Canadian users.
- Traffic: 4% of eligible dispatchers (2,000 people)
- Duration: 28 days
- Approver: Product manager
- Promotion criteria:
  - Note acceptance rate at least 26% over 14 days, on at least 1,500 notes
  - P95 latency at most 2.1 s over 14 days, on at least 5,000 notes
  - 14-day retention at least 40% over the phase, on at least 600 people
  - 0 confidential rates shown in 3,000 notes
- Investigate: Note acceptance rate < 23% over 7 days, on at least 800 notes
- Pause: Note acceptance rate < 20% over 7 days, on at least 800 notes
- Kill: Note acceptance rate < 15% over 7 days, on at least 800 notes

## Phase 3: Expansion (Weeks 6-8)
- Cohort: a random part of eligible dispatchers. Kept out: customs brokers, trial accounts, Canadian users.
- Traffic: 12% of eligible dispatchers (6,000 people)
- Duration: 21 days
- Approver: Product director
- Promotion criteria:
  - Note acceptance rate at least 28% over 14 days, on at least 4,000 notes
  - P95 latency at most 2.05 s over 14 days, on at least 9,000 notes
  - 14-day retention at least 42% over the phase, on at least 1,500 people
  - 0 confidential rates shown in 9,000 notes
- Investigate: Note acceptance rate < 25% over 7 days, on at least 2,000 notes
- Pause: Note acceptance rate < 22% over 7 days, on at least 2,000 notes
- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes

## Phase 4: Wider Rollout, with Canada (Weeks 9-11)
- Cohort: a larger random part; Canadian users, each account once its privacy addendum is signed, the others stay out. Kept out: customs brokers, trial accounts.
- Traffic: 36% of eligible dispatchers (18,000 people)
- Duration: 21 days
- Approver: Product director
- Promotion criteria:
  - Note acceptance rate at least 29% over 14 days, on at least 9,000 notes
  - P95 latency at most 2.02 s over 14 days, on at least 20,000 notes
  - 14-day retention at least 43.5% over the phase, on at least 4,000 people
  - 0 confidential rates shown in 20,000 notes
- Investigate: Note acceptance rate < 26% over 7 days, on at least 4,000 notes
- Pause: Note acceptance rate < 23% over 7 days, on at least 4,000 notes
- Kill: Note acceptance rate < 18% over 7 days, on at least 4,000 notes

## Phase 5: General Availability (Weeks 12-14)
- Cohort: all eligible dispatchers; Canadian users of accounts whose privacy addendum is signed. Kept out: customs brokers, trial accounts, Canadian users without it.
- Traffic: 95% of eligible dispatchers (47,500 people)
- Duration: 21 days: 60%, 80% and 95% for 7 days each
- Approver: Executive sponsor
- Complete when:
  - Note acceptance rate at least 29.5% over 14 days, on at least 20,000 notes
  - P95 latency at most 2.01 s over 14 days, on at least 40,000 notes
  - 14-day retention at least 44.5% over the phase, on at least 9,000 people
  - 0 confidential rates shown in 40,000 notes
- Investigate: Note acceptance rate < 26% over 7 days, on at least 4,000 notes
- Pause: Note acceptance rate < 23% over 7 days, on at least 4,000 notes → back to the share before. Owner: Product manager
- Kill: Note acceptance rate < 18% over 7 days, on at least 4,000 notes

## Kill criteria
| Metric | Threshold | Timeframe | Action | Owner |
| --- | --- | --- | --- | --- |
| Confidential rates shown | any confirmed case | each case, within 15 minutes | Switch off for everyone, keep the logs; back on only after the cause is proven mended | Security lead |
| Excluded people served | any case | each case, within 15 minutes | Switch off for everyone; back on only after the list is proven | Privacy officer |
| Wrong-cause rate | > 6% on at least 400 audited notes | 7 days | Switch off for everyone within 1 hour; back on only after a clean audit of 400 notes | ML lead |
| P95 latency | > 4 s for 2 hours, on at least 300 notes | 2 hours | Switch off for everyone within 1 hour; back on only after a load test | SRE lead |
| Note acceptance rate | < 15% (Phase 2), < 17% (Phase 3), < 18% (Phase 4+) over 7 days | 7 days | Switch off for everyone within 1 day; back on only after a new plan | Product manager |
| 14-day retention | < 25% over the phase, on at least 300 people | at the end of the phase | Switch off for everyone within 1 day; back on only after a new plan | Product manager |

## Pause criteria
| Metric | Threshold | Timeframe | Action | Owner |
| --- | --- | --- | --- | --- |
| Note acceptance rate | < 20% (Phase 2), < 22% (Phase 3), < 23% (Phase 4+) over 7 days | 7 days | Stop expansion within 1 day, at full share back to the share before; resume after 7 days above the limit | Product manager |
| Wrong-cause rate | > 4% on at least 400 audited notes | 7 days | Stop expansion within 1 day, at full share back to the share before; resume after a clean audit | ML lead |
| P95 latency | > 3 s for 24 hours, on at least 300 notes | 24 hours | Stop expansion within 1 hour, at full share back to the share before; resume after 24 hours below the limit | SRE lead |
| 14-day retention | < 32% over the phase, on at least 300 people | at the end of the phase | Stop expansion within 1 day, at full share back to the share before; resume by the approver in writing | Product manager |

## Investigate
| Metric | Threshold | Timeframe | Action | Owner |
| --- | --- | --- | --- | --- |
| Wrong-cause rate | > 3% on at least 400 audited notes | 7 days | Read 50 wrong notes within 2 days | ML lead |
| P95 latency | > 2.5 s for 24 hours, on at least 300 notes | 24 hours | Profile the slowest firms within 1 day | SRE lead |
| 14-day retention | < 38% over the phase, on at least 300 people | at the end of the phase | Call 20 people who left within 5 days | Product manager |

## Monitoring
| Metric | Definition | Data source | Cadence | Owner |
| --- | --- | --- | --- | --- |
| Note acceptance rate | Notes sent, edited or not / notes shown | product events | daily | Product manager |
| P95 latency | Time from request to the note on screen | service traces | every minute | SRE lead |
| 14-day retention | People with a note sent on days 8 to 14 after their first / people whose first note is 14 days old | product events | daily | Product manager |
| Wrong-cause rate | Audited notes whose cause the order contradicts / audited notes | audit of 400 notes a week | weekly | ML lead |
| Confidential rates shown | Notes that show a freight rate of another shipper | output filter and reports | continuous | Security lead |
| Excluded people served | People of an excluded group who were shown a note | access log against the list | hourly | Privacy officer |

## Shadow run
Phase 1, on synthetic loads only; nobody of an excluded group; logs deleted after 30 days.

## Rollback
The switch acts on the server within 15 minutes; rollback drill in phase 1 and again before general availability, run by the SRE lead.
`;
