import { expect, test } from "vitest";
import { headNoun, oneOf } from "./head-noun.ts";

test.each([
  ["Patients under 18", "patients"],
  ["interviews with under-18s", "interviews"],
  ["under-13s (COPPA)", "under-13s"],
  ["Treasury team", "team"],
  ["", ""],
])("the noun of %j is %j", (text, noun) => expect(headNoun(text)).toBe(noun));

test.each([
  ["nurses", "nurse"],
  ["families", "family"],
  ["children", "child"],
  ["boxes", "box"],
  ["staff", "staff"],
  ["address", "address"],
])("one of %s is a %s", (many, one) => expect(oneOf(many)).toBe(one));
