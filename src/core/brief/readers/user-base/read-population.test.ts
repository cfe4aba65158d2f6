import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief.ts";
import { canonicalFields } from "../../text/fields.ts";
import { readPopulation } from "./read-population.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
const read = (userBase: string) => readPopulation(canonicalFields({ ...EMPTY, userBase }));
const population = (userBase: string) => {
  const found = read(userBase).population;
  return found === null ? null : `${found.count} ${found.unit}`;
};
const codes = (userBase: string) => read(userBase).findings.map(({ code }) => code);

describe("the population", () => {
  it.each([
    ["B2B tool with ~310K MAU", "310000 MAU"],
    ["Roughly 1.2 million monthly actives", "1200000 MAU"],
    ["weekly active users: 61k", "61000 WAU"],
    ["half a million DAU", "500000 DAU"],
    ["twenty-two thousand fitters", "22000 fitters"],
    ["two and a half million viewers", "2500000 viewers"],
    ["a quarter of a million members", "250000 members"],
    ["3.500 users", "3500 users"],
    ["12 lakh customers", "1200000 customers"],
    ["22 lakh user.", "2200000 users"],
    ["2,6 Mio. users", "2600000 users"],
    ["40-odd thousand passengers a day", "40000 passengers"],
    ["20k-ish orgs", "20000 orgs"],
    ["eleven hundred (1,100) tilers", "1100 tilers"],
    ["2050 seats", "2050 seats"],
  ])("is read from a number in any form: %s", (text, expected) => {
    expect(population(text)).toBe(expected);
  });

  it.each([
    ["Surveyors, 4,700, who pay a fee.", "4700 surveyors"],
    ["Museum guides at our own house: 76.", "76 guides"],
    ["Anglers. 0.4M of them use the app.", "400000 anglers"],
    ["Audience: radiographers. Count: 2,900.", "2900 radiographers"],
    ["Subscribers of the regional paper, 126,000.", "126000 subscribers"],
    ["9.1 million riders/month, MAU 12M", "12000000 MAU"],
    ["Hospital pharmacists. About 5,600 in 210 hospitals.", "5600 pharmacists"],
    ["1,700 HR partners", "1700 partners"],
    ["300,000 PC players", "300000 players"],
  ])("finds its noun beside the number, before it or in the sentence before: %s", (text, expected) => {
    expect(population(text)).toBe(expected);
  });

  it.each([
    ["1,200 clinics, 18,000 clinicians", "18000 clinicians"],
    ["5.8M accounts held by 5.1M customers", "5100000 customers"],
    ["The tool runs on 1,600 tablets, shared by 440 cleaners", "440 cleaners"],
    ["41 firms", "41 firms"],
    ["2.1M registered users, of whom 640K come back each month", "2100000 users"],
    ["20-25k sellers", "25000 sellers"],
    ["20-25k learners, it goes up and down, 23,100 in the last census", "23100 learners"],
    ["Between 8 and 10k teachers; plan for the full 10,000 teachers", "10000 teachers"],
    ["The companies' 29,000 editors get the feature; 2.3 million subscribers read them.", "29000 editors"],
    ["2.1 million riders and 140k drivers. Only drivers see this.", "140000 drivers"],
    ["30,000 hosts, 1.2M guests. Hosts only.", "30000 hosts"],
    ["900 nurses who look after 40,000 patients", "900 nurses"],
  ])("is people rather than accounts, and the largest group that could get the feature: %s", (text, expected) => {
    expect(population(text)).toBe(expected);
  });

  it.each([
    ["9,500 agents; the applicants, about 1.1 million a year, never see the score", "9500 agents"],
    ["700 planners (8,900 pickers work the shifts but have no login)", "700 planners"],
    ["Recruiters, 8,800 of them; candidates (3M) never see it.", "8800 recruiters"],
    ["The target is 100,000 users but today we're at 61,000 users", "61000 users"],
    ["Pilot: 250 patients. Full rollout: all 19,000 patients.", "19000 patients"],
    ["310K MAU (in 2023 it was 480K)", "310000 MAU"],
    ["Over 100k plumbers? I wish. 10,300 plumbers.", "10300 plumbers"],
    ["1.4 million parents get some 30,000,000 notices a week", "1400000 parents"],
    ["540 homes pay, 74,000 relatives; 5M+ downloads", "74000 relatives"],
    ["18 handlers. Founded 1998, price 4.99 a month, 40 seats per account", "18 handlers"],
  ])("is neither those who never get it nor targets, pilots, past values or volumes: %s", (text, expected) => {
    expect(population(text)).toBe(expected);
  });

  it.each(["", "unknown yet", "a few hundred testers", "3M tickets a month", "64 languages", "Internal tool."])(
    "is not invented: %s",
    (text) => {
      expect(population(text)).toBeNull();
      expect(codes(text)).toEqual(["no-population"]);
    },
  );

  it("is the total of a table, and nothing that would have to be added up", () => {
    expect(population("Group\tUsers\nPlanners\t210\nLeaders\t490\nTotal\t700")).toBe("700 users");
    expect(population("Group\tUsers\nPlanners\t210\nLeaders\t490")).not.toBe("700 users");
  });

  it.each([
    ["12,000 custmers", "12000 customers"],
    ["3,400 emplyoees", "3400 employees"],
    ["880 accts, 5,500 ppl", "5500 people"],
    ["14 centers, 610 nurses", "610 nurses"],
  ])("is read through slips of the pen: %s", (text, expected) => {
    expect(population(text)).toBe(expected);
  });

  it("keeps the word that gives a bare title its meaning, and no other", () => {
    expect(population("900 records clerks")).toBe("900 records clerks");
    expect(population("2,150 support agents")).toBe("2150 agents");
    expect(population("6,000 bus drivers")).toBe("6000 drivers");
  });

  it("is guessed from another field only where that field says who the feature is for", () => {
    const fields = canonicalFields({ ...EMPTY, feature: "Drafts replies for our 3,500 agents. Built by 7 engineers." });
    const { population: found, findings } = readPopulation(fields);
    expect(found).toMatchObject({ count: 3500, unit: "agents", origin: { certainty: "guessed" } });
    expect(findings.map(({ code }) => code)).toEqual(["guessed-population"]);
    const team = canonicalFields({ ...EMPTY, feature: "The work is done by 27 people in two offices." });
    expect(readPopulation(team).population).toBeNull();
  });

  it("points at the words that it was read from", () => {
    const userBase = "We sell  to banks: 4,400 tellers.";
    const span = read(userBase).population?.origin.span;
    expect(userBase.slice(span?.start, span?.end)).toBe("4,400 tellers");
  });
});

describe("findings about the population", () => {
  it.each([
    ["0 users", "impossible-population"],
    ["-500 users", "impossible-population"],
    ["9 billion users", "impossible-population"],
    ["3 nurses", "population-too-small"],
    ["150 nurses", "small-population"],
    ["20-25k sellers", "population-ambiguous"],
    ["36,000 students and 19,000 lecturers", "population-ambiguous"],
  ])("%s gives %s", (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it("an impossible number is no fact", () => {
    expect(population("9 billion users")).toBeNull();
  });

  it("a dash at the head of several lines is a bullet and no minus", () => {
    expect(population("-96 clinics\n-1,020 dentists")).toBe("1020 dentists");
  });

  it("a plain number of people needs no remark", () => {
    expect(codes("14,200 nurses at 61 hospitals")).toEqual([]);
  });
});
