import { expect, test } from "vitest";
import { isMetOneByOne } from "./condition.ts";

test.each([
  "DPA addendum signed",
  "BAA executed",
  "the UK GDPR processor terms are signed",
  "they buy the add-on",
  "they have been twice",
  "the amendment is signed",
  "a parent's consent is on record",
])("%s is met by each for itself", (condition) => expect(isMetOneByOne(condition)).toBe(true));

test.each([
  "the CPRA risk assessment",
  "a second test",
  "the works council opinion",
  "the PIPL filing is accepted",
  "the badge system is merged",
  "the renal pharmacists sign off",
  "label deals are signed",
  "the partner agreement and its addendum are signed",
  "plug-in v2.0 ships",
])("%s is one event for all", (condition) => expect(isMetOneByOne(condition)).toBe(false));
