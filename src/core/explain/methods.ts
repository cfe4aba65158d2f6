/** A method as evidence names it, what it does in plain words, and where it is published. */
export interface MethodRow {
  /** Words that the evidence's own text has. */
  readonly named: RegExp;
  readonly meaning: string;
  readonly source: string;
}

/** The first row that fits says what the method is; the others that fit say what it is combined with. */
export const METHODS: readonly MethodRow[] = [
  {
    named: /zero-event/i,
    meaning:
      "if nothing is seen in n independent units, rates above 1 - 0.05^(1/n) would have shown at least one case with 95% chance",
    source: "Hanley & Lippman-Hand, JAMA 249, 1983",
  },
  {
    named: /binomial/i,
    meaning: "the chances are added up count by count for a fixed number of units; nothing is approximated",
    source: "Clopper & Pearson, Biometrika 26, 1934; tails by Loader's expansion, 2000",
  },
  {
    named: /percentile|quantile|order statistic/i,
    meaning: "how far the percentile of so many log-normal times scatters around the true one",
    source: "David & Nagaraja, Order Statistics, 2003, section 10.2",
  },
  {
    named: /coefficient of variation/i,
    meaning: "a mean of many amounts is close to normal; the spread is the assumed multiple of the mean",
    source: "van Belle, Statistical Rules of Thumb, 2008, section 2.3",
  },
  {
    named: /standard deviation/i,
    meaning:
      "a mean of many answers on a bounded scale is close to normal, with a longer tail away from its nearer end",
    source: "Rocks, American Statistician 70, 2016, for scores of promoters; central limit theorem for others",
  },
  {
    named: /difference of/i,
    meaning: "the difference of two groups drawn by lot is close to normal",
    source: "Chow, Shao & Wang, Sample Size Calculations, 2003, section 4.2",
  },
  {
    named: /equivalence/i,
    meaning: "the limit is set so that a difference at the pause edge seldom looks like none",
    source: "Schuirmann, J. Pharmacokinetics and Biopharmaceutics 15, 1987",
  },
  {
    named: /union bound/i,
    meaning: "the chances of all readings are added, which is never too small",
    source: "Bonferroni's inequality",
  },
];
