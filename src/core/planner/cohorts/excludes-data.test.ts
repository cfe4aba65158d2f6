import { describe, expect, it } from "vitest";
import { excludesData } from "./excludes-data.ts";

describe("an exclusion of data", () => {
  it.each([
    "messages with PHI",
    "payment data",
    "end-of-life notes",
    "requests for body-camera footage",
    "interviews with under-18s",
    "WeChat messages (no connector)",
    "shipments of military goods under ITAR",
    "special-education documents",
  ])("is seen in %s", (text) => expect(excludesData(text)).toBe(true));

  it.each([
    "EU users",
    "leads with no TCPA consent on file",
    "patients on dialysis",
    "accounts with a data-residency clause of their own",
    "families who declined machine translation",
    "HIPAA accounts",
    "group bookings",
    "orders on credit",
    "reservations made by phone",
    "mailboxes read on Outlook 2016",
    "",
  ])("is not seen in %s", (text) => expect(excludesData(text)).toBe(false));
});
