import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { type Because, reasonsFor } from "./because.ts";

const chosen = { days: z.int(), owner: z.string() };
const Group = z.strictObject({ ...chosen, because: reasonsFor(chosen) });
const because: Because = {
  source: "computed",
  detail: "Two weekly cycles.",
  from: ["assumption:unitsPerPersonPerWeek"],
};

test("values stay plain, and each has its reason under its own key", () => {
  const group = { days: 21, owner: "SRE lead", because: { days: because, owner: because } };
  expect(Group.parse(group)).toEqual(group);
});

test("a missing reason, or one for nothing, does not parse", () => {
  expect(Group.safeParse({ days: 21, owner: "SRE lead", because: { days: because } }).success).toBe(false);
  const extra = { days: because, owner: because, weeks: because };
  expect(Group.safeParse({ days: 21, owner: "SRE lead", because: extra }).success).toBe(false);
});

test("a missing reason does not type-check", () => {
  expectTypeOf<z.infer<typeof Group>["because"]>().toEqualTypeOf<{ days: Because; owner: Because }>();
});
