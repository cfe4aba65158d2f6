import { describe, expect, it } from "vitest";
import { linesOfMetrics, readingOf } from "./testing.ts";

/** Sentences and the names of the metrics that they set, by what makes the name a noun phrase. */
const NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a sentence says what is counted": {
    "Half of the drivers open the app every day.": ["drivers who open the app every day | rate >= 50 %"],
    "60% of drafts are posted without edits": ["drafts posted without edits | rate >= 60 %"],
    "No more than 1 in 1,000 transfers has to be reversed.": ["transfers that have to be reversed | rate <= 1 per-1k"],
    "Eight in ten farmers say the advice helped.": ["farmers who say the advice helped | rate >= 80 %"],
    "Volunteers would recommend it: 8 in 10.": ["volunteers who would recommend it | rate >= 80 %"],
    "We want 9 of 10 callers to say that the bot understood them.": [
      "callers who say that the bot understood them | rate >= 90 %",
    ],
    "ppl like it (no number, ask around)": ["ppl who like it | count none"],
  },
  "none of something": {
    "No letter is ever sent to the wrong address.": ["letters sent to the wrong address | count <= 0 count"],
    "No child ever sees an advert for alcohol.": ["children who see an advert for alcohol | count <= 0 count"],
    "No complaint reaches the ombudsman.": ["complaints that reach the ombudsman | count <= 0 count"],
    "Not a single passport is rejected by mistake.": ["passports rejected by mistake | count <= 0 count"],
  },
  "the whole stands in a clause of its own": {
    "Of the invoices that our clerks check, at least 98% match the purchase order.": [
      "checked invoices that match the purchase order | rate >= 98 %",
    ],
    "80% of the tickets that the bot closes stay closed.": [
      "tickets that stay closed among those that the bot closes | rate >= 80 %",
    ],
    "At least 80% of tenants who report a leak get a visit date the same day.": [
      "tenants who get a visit date the same day among those who report a leak | rate >= 80 %",
    ],
    "In 90% of the reviews the examiner agrees with the suggested mark.": [
      "reviews in which the examiner agrees with the suggested mark | rate >= 90 %",
    ],
  },
  "somebody does it to a share": {
    "Translators keep 70% of the suggested segments unchanged.": [
      "suggested segments that translators keep unchanged | rate >= 70 %",
    ],
    "The model gets 97% of the labels right.": ["labels that the model gets right | rate >= 97 %"],
    // Alerts are bad, acting on them isn't.
    "Farmers act on 70% of the alerts.": ["alerts that farmers act on | rate >= 70 %"],
  },
  "the noun stands in the clause before": {
    "We are happy if 60% of drafts are posted without edits, and if 95% of them stay up for a month.": [
      "drafts posted without edits | rate >= 60 %",
      "drafts that stay up for a month | rate >= 95 %",
    ],
    "At least 70% of visitors find a room without asking, and 30% come back within a week.": [
      "visitors who find a room without asking | rate >= 70 %",
      "visitors who come back within a week | rate >= 30 %",
    ],
    "Two thirds of the guests use it again, and nine in ten of those recommend it.": [
      "guests who use it again | rate >= 66.67 %",
      "guests who recommend it among those who use it again | rate >= 90 %",
    ],
    "Recall at least 95% on scanned pages and 90% on photographed ones.": [
      "recall on scanned pages | rate >= 95 %",
      "recall on photographed pages | rate >= 90 %",
    ],
    // Another sentence, another subject.
    "Complaints at most 2%. 80% come back within a week.": [
      "complaints | rate <= 2 %",
      "come back within a week | rate >= 80 %",
    ],
    "P95 latency under 2 s for search, under 3 s for chat.": [
      "latency for search | p95 < 2 s",
      "latency for chat | p95 < 3 s",
    ],
  },
  "a rating": {
    "Nurses rate the summaries 4 out of 5 or better.": ["nurse rating of the summaries | score >= 4 points"],
    "Drivers rate it 4.5 out of 5.": ["driver rating | score >= 4.5 points"],
    "The answers are rated 4.3 out of 5 by callers.": ["caller rating of answers | score >= 4.3 points"],
    "Users give the tour 4.5 stars.": ["user rating of the tour | score >= 4.5 points"],
  },
  "a time": {
    "dashboard p95 <= 400 ms": ["dashboard load time | p95 <= 400 ms"],
    "First reply under 3 seconds": ["first reply time | mean < 3 s"],
    "The map opens in under 2 seconds.": ["map load time | mean < 2 s"],
    "Agents close a case in 12 minutes on average": ["time until agents close a case | mean <= 12 min"],
    "Settling a dispute takes four days or less.": ["time for settling a dispute | mean <= 4 d"],
    "On average, teachers spend no more than 15 minutes on a report.": [
      "time teachers spend on a report | mean <= 15 min",
    ],
    "It takes a nurse less than five minutes to check a sheet.": ["time for a nurse to check a sheet | mean < 5 min"],
    "Under six minutes to draft a letter": ["time to draft a letter | mean < 6 min"],
    // Acronyms and names with a word for time stay.
    "AHT under 6 min; page turn delay under 1 s": ["AHT | mean < 6 min", "page turn delay | mean < 1 s"],
  },
  "words that stay with the word before": {
    "Fields accepted unchanged: 93%; visitors returning weekly: 50%": [
      "fields accepted unchanged | rate >= 93 %",
      "visitors returning weekly | rate >= 50 %",
    ],
    "Notes filed same day at least 90%": ["notes filed same day | rate >= 90 %"],
    "Shoppers using it: over 12%": ["shoppers using it | rate > 12 %"],
    "Alarms acted on >= 60%": ["alarms acted on | rate >= 60 %"],
    "Hit rate at least 40%; keep rate 60% or more": ["hit rate | rate >= 40 %", "keep rate | rate >= 60 %"],
    '"not relevant" taps: at most 5% of results': ["'not relevant' taps | rate <= 5 %"],
  },
  "what is a noun phrase already stays": {
    "Rated answers marked helpful: 80%": ["rated answers marked helpful | rate >= 80 %"],
    "Members who say the tip helped: 80% or more": ["members who say the tip helped | rate >= 80 %"],
    "Replies people disagree with: under 6%": ["replies people disagree with | rate < 6 %"],
    "Days open at most 11": ["days open | mean <= 11 d"],
    "Inspection fails: under 2%; trial starts: 900 a week": [
      "inspection fails | rate < 2 %",
      "trial starts | count >= 900 count",
    ],
    "Loan files complete at first go: 60%": ["loan files complete | rate >= 60 %"],
    "Patient trust at least 4.4; donor upgrade rate 3.1%": [
      "patient trust | score >= 4.4 points",
      "donor upgrade rate | rate >= 3.1 %",
    ],
  },
};

describe.each(Object.entries(NAMES))("%s", (_, names) => {
  it.each(Object.entries(names))("names %s", (text, expected) => {
    expect(linesOfMetrics(text)).toEqual(expected);
  });
});

it("quotes the sentence, whatever the name is made of", () => {
  const text = "60% of drafts are posted, and 95% of them stay up. No letter is ever lost.";
  const spans = readingOf(text).metrics.map(({ origin }) => text.slice(origin.span.start, origin.span.end));
  expect(spans).toEqual(["60% of drafts are posted", "95% of them stay up", "No letter is ever lost"]);
});
