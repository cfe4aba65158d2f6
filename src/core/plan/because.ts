import { z } from "zod";
import { Span } from "../shared/span.ts";
import { AssumptionId } from "./ids.ts";
import { Line } from "./values.ts";

/** What a computed value rests on: "fact:population", "assumption:iccUser", "catalog:ladders.HB", "plan:/phases/1/days". */
export const Ground = z.string().regex(/^(?:fact|assumption|catalog|plan):\S+$/);

/** Why a value is what it is. The three marks of the documents follow from it: brief, computed, our default. */
export const Because = z
  .discriminatedUnion("source", [
    z.strictObject({ source: z.literal("brief"), detail: Line, span: Span }),
    z.strictObject({ source: z.literal("catalog"), detail: Line, row: Line.describe("The catalog's row and source.") }),
    z.strictObject({ source: z.literal("computed"), detail: Line, from: z.array(Ground) }),
    z.strictObject({ source: z.literal("assumption"), detail: Line, assumption: AssumptionId }),
    z.strictObject({
      source: z.literal("edit"),
      detail: Line.describe("Set by hand: what is in place of what."),
      from: z.array(Ground).describe("What the value that it replaces, and its evidence, rest on."),
    }),
  ])
  .meta({ id: "Because", description: "Why a value is what it is, in a sentence, and where it comes from." });
export type Because = z.infer<typeof Because>;

/** What a value rests on, by name; empty for one that stands by itself. */
export function groundsOf(because: Because): readonly string[] {
  return because.source === "computed" || because.source === "edit" ? because.from : [];
}

type Reasons<Chosen extends z.ZodRawShape> = z.ZodObject<{ [Key in keyof Chosen]: typeof Because }, z.core.$strict>;

/**
 * The `because` beside a group of chosen values: one reason for each, under the value's own key. A value without its
 * reason neither type-checks nor parses, and the values themselves stay plain:
 *
 *     const chosen = { days: z.int() };
 *     z.strictObject({ ...chosen, because: reasonsFor(chosen) }); // { days: 21, because: { days: { source, detail } } }
 */
export function reasonsFor<Chosen extends z.ZodRawShape>(chosen: Chosen): Reasons<Chosen> {
  const reasons = Object.fromEntries(Object.keys(chosen).map((key) => [key, Because]));
  return z.strictObject(reasons) as unknown as Reasons<Chosen>;
}
