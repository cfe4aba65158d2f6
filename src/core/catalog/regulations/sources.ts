import type { Cited } from "../metrics/cited.ts";

/** The day of the newest page among the sources; of the others only the month is known: up to July 2026. */
export const LAW_READ_ON = "2026-07-03";

const primary = (source: string): Cited => ({ source, status: "primary", readOn: LAW_READ_ON });
const secondary = (source: string): Cited => ({ source, status: "secondary", readOn: LAW_READ_ON });

/** What was read for lines of law. Where sources differ, the comment says which was not followed. */
export const LAW_SOURCES = {
  fedrampIncidents: primary("fedramp.gov, 20x incident communications procedures"),
  fedrampProposal: primary("fedramp.gov, RFC-0031"),
  chinaIncidents: secondary("Latham, Conventus Law and ADVANT Beiten notes on the network-incident measures (2025)"),
  // sota.io gives different clocks and was not followed.
  dora: secondary("financialregulations.eu, dokimos.eu and zerohunt.ai on DORA article 19 and RTS 2025/301"),
  nis2: secondary("sorena.io, resiplan.eu and others on NIS2 article 23"),
  // One blog swaps the 2 and 10 day cases and was not followed.
  mdrVigilance: primary("text of MDR article 87 on medicaldevicehq.com"),
  // One source has 2 working days for death and was not followed.
  aiActIncidents: secondary("extrasphere.com, sorena.io and confir.eu on article 73 of the AI Act"),
  gdprBreach: primary("text of GDPR article 33 on several mirrors"),
  digitalOmnibus: secondary("Slaughter and May, Addleshaw Goddard and Taylor Wessing notes on the Digital Omnibus"),
  dpdpRules: secondary("NDTV Profit, particle.news and getastra.com on the DPDP Rules 2025"),
  lgpdIncidents: secondary("Martinelli, Bastilho Coelho and Mayer Brown notes on Resolution 15/2024"),
  appi: secondary("bifrostindex.ai, an archive note of ppc.go.jp and recordinglaw.com"),
  regulationSP: secondary("Goodwin, National Law Review and SEC release pages on Regulation S-P"),
  safeguards: secondary("Covington, Cleary and Thompson Coburn on the Safeguards amendment"),
  californiaBreach: secondary("dataprotectionreport.com, mvalaw.com and others on SB 446"),
  hipaaAssociate: primary("text of 45 CFR 164.410 on brickergraydon.com"),
  // The knowledge has "R16 for .410, V2 others" and names no page for the others.
  hipaaOthers: secondary("secondary accounts of 45 CFR 164.404, 164.406 and 164.408"),
  localLaw144: secondary("aicompliancevendors.com, fairnow.ai and paritas.ai on Local Law 144"),
  ukCommencement: secondary("bratby.law on SI 2026/82 and theaiconsultancy.ai"),
  aiActDates: secondary("decisionfocus.com (3 July 2026), aiadopt.eu, epium.com and luxgap.com"),
  dsaAppeals: secondary("auditsocials.com on articles 17, 20 and 21"),
  hipaaRewrite: secondary("vanreincompliance.com and cognetryx.com (April and May 2026)"),
  changeControl: secondary("Foley, National Law Review and Ropes and Gray on the change control guidance"),
  automatedDecisions: secondary("securiti.ai, onetrust.com and cf-6cy.pages.dev on the rules for automated decisions"),
  coppaAmendments: secondary("Mondaq, privacyanddatasecurityinsight.com and others on the COPPA amendments"),
  schoolOfficial: secondary("cdt.org and promise.legal on the school-official exception"),
  finraNotices: secondary("complianceapproved.com and authentech.ai on FINRA"),
  regulationB: secondary("Venable, Cooley and Orrick on Regulation B 2026"),
  paymentServices: secondary("ainumbers.co transition page, a weak source"),
  artificialVoice: secondary("Mintz, National Law Review and Kaufman Dolowich on the FCC ruling"),
  webAccessibility: primary("Federal Register 91 FR 20902, 20 April 2026, on govinfo.gov"),
  biometricRecovery: secondary("bytebacklaw.com and Mondaq (March 2026)"),
  impactCharges: secondary("Bloomberg Law and Associated Press, September 2025"),
} as const satisfies Record<string, Cited>;
