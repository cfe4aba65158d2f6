import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief.ts";
import { canonicalFields } from "../../text/fields.ts";
import { readSegments } from "./read-segments.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
const read = (userBase: string) => readSegments(canonicalFields({ ...EMPTY, userBase }));
const segments = (userBase: string) =>
  read(userBase).segments.map(
    ({ dimension, name, share }) => `${dimension} ${name}${share === null ? "" : ` ${share}`}`,
  );

describe("segments with shares", () => {
  it.each([
    ["60% desktop, 40% mobile", ["platform desktop 0.6", "platform mobile 0.4"]],
    ["desktop 60% / mobile 40%", ["platform desktop 0.6", "platform mobile 0.4"]],
    ["60/40 desktop/mobile", ["platform desktop 0.6", "platform mobile 0.4"]],
    ["app, web: 80/20", ["platform app 0.8", "platform web 0.2"]],
    [
      "Percent by platform: PC 55, console 30, mobile 15",
      ["platform PC 0.55", "platform console 0.3", "platform mobile 0.15"],
    ],
    ["Web 25, iOS 45, Android 30.", ["platform Web 0.25", "platform iOS 0.45", "platform Android 0.3"]],
    ["70% write by WhatsApp, 30% by web chat", ["platform WhatsApp 0.7", "platform web chat 0.3"]],
    ["about 3/4 on Android, 1/4 on iOS", ["platform Android 0.75", "platform iOS 0.25"]],
    ["new york half, london 30%, singapore 20%", ["region new york 0.5", "region london 0.3", "region singapore 0.2"]],
    ["App in Kenya (60%) and Uganda (40%)", ["region Kenya 0.6", "region Uganda 0.4"]],
    [
      "Physicians are 35% of them, nurses 50% and assistants 15%",
      ["role Physicians 0.35", "role nurses 0.5", "role assistants 0.15"],
    ],
    [
      "retail makes up 40%, logistics 35% and catering 25% of users",
      ["industry retail 0.4", "industry logistics 0.35", "industry catering 0.25"],
    ],
    [
      "About 70% are long-standing members, the other 30% are first-year members",
      ["tenure long-standing members 0.7", "tenure first-year members 0.3"],
    ],
    ["Silver 45% Gold 55%", ["plan Silver 0.45", "plan Gold 0.55"]],
    ["Free 82%, Plus 15%, Pro 3%", ["plan Free 0.82", "plan Plus 0.15", "plan Pro 0.03"]],
    ["Welders and inspectors, half each", ["role Welders 0.5", "role inspectors 0.5"]],
    ["1-9 staff 20%, 10-49 50%, 50 and more 30%", ["size 1-9 staff 0.2", "size 10-49 0.5", "size 50 and more 0.3"]],
    ["* Chromebook 75%\n* iPad 25%", ["platform Chromebook 0.75", "platform iPad 0.25"]],
    ["men 60% women 40%", ["other men 0.6", "other women 0.4"]],
    ["By home language it is Spanish 71%, Somali 29%", ["language Spanish 0.71", "language Somali 0.29"]],
    ["60% work at large companies, 40% at small companies", ["size large companies 0.6", "size small companies 0.4"]],
  ])("are read in any syntax: %s", (text, expected) => {
    expect(segments(text)).toEqual(expected);
  });

  it("several partitions of one sentence stay apart", () => {
    expect(segments("60% iOS, 40% Android, 70% US, 30% Canada")).toEqual([
      "platform iOS 0.6",
      "platform Android 0.4",
      "region US 0.7",
      "region Canada 0.3",
    ]);
  });

  it("a table's share column is read, its total is not", () => {
    expect(segments("Group\tUsers\tShare\nShift planners\t210\t30%\nTeam leaders\t490\t70%\nTotal\t700\t100%")).toEqual(
      ["role Shift planners 0.3", "role Team leaders 0.7"],
    );
  });

  it("nothing is computed: the rest has no share", () => {
    expect(segments("60% desktop, the rest mobile")).toEqual(["platform desktop 0.6", "platform mobile"]);
  });

  it.each(["55k subs, churn is 4% a month", "margin 40%, growth 8%", "Average order up 5%"])(
    "figures of the business are no segments: %s",
    (text) => {
      expect(segments(text)).toEqual([]);
    },
  );
});

describe("segments without shares", () => {
  it.each([
    ["office staff (finance, legal, HR teams) at large firms", ["role finance", "role legal", "role HR teams"]],
    ["380 employees in claims: handlers, team leads, auditors", ["role handlers", "role team leads", "role auditors"]],
    ["our 640 employees, engineers and designers", ["role engineers", "role designers"]],
    ["mix of free / team / enterprise plans", ["plan free", "plan team", "plan enterprise plans"]],
    ["private homes across France and Benelux", ["region France", "region Benelux"]],
    ["It goes to Arabic and English speakers in the Gulf", ["language Arabic", "language English speakers"]],
    ["merchants ( apparel, beauty, pets )", ["industry apparel", "industry beauty", "industry pets"]],
    ["mainly football and handball", ["other football", "other handball"]],
  ])("are read from lists: %s", (text, expected) => {
    expect(segments(text)).toEqual(expected);
  });

  it.each([
    "office staff at large firms",
    "Big chains and corner shops alike",
    "Moms and dads, 88 000 parents",
    "Not for admins and guests",
    "Ministry of transport and two agencies are the buyers",
    "Sellers, not the shoppers",
  ])("are no qualities of the whole base, and nobody who is left out: %s", (text) => {
    expect(segments(text)).toEqual([]);
  });
});

describe("findings about segments", () => {
  const codes = (text: string) => read(text).findings.map(({ code }) => code);

  it("shares of one dimension above the whole are an error", () => {
    expect(codes("60% desktop, 70% mobile")).toEqual(["shares-exceed-whole"]);
    expect(codes("desktop 140%, mobile 20%")).toEqual(["shares-exceed-whole"]);
  });

  it("two full partitions by one dimension are none", () => {
    expect(codes("iOS 60%, Android 40%. App 70%, web 30%.")).toEqual([]);
  });

  it("a share above 100 % is no share", () => {
    expect(read("desktop 140%, mobile 20%").segments.map(({ share }) => share)).toEqual([null, 0.2]);
  });

  it("a dimension that the wording doesn't tell is guessed, and says so", () => {
    const { segments: found, findings } = read("wugs 60%, zibs 40%");
    expect(found.every(({ origin }) => origin.certainty === "guessed")).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(["guessed-segment-dimension"]);
  });
});
