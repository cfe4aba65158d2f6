import type { RegulationId } from "../../brief/facts.ts";
import { ada } from "./ada.ts";
import { appi } from "./appi.ts";
import { bipa } from "./bipa.ts";
import { ccpa } from "./ccpa.ts";
import { cjis } from "./cjis.ts";
import { coppa } from "./coppa.ts";
import { dora } from "./dora.ts";
import { dpdp } from "./dpdp.ts";
import { dsa } from "./dsa.ts";
import { ecoa } from "./ecoa.ts";
import { eeoc } from "./eeoc.ts";
import { euAiAct } from "./eu-ai-act.ts";
import { fcra } from "./fcra.ts";
import { fda } from "./fda.ts";
import { fedramp } from "./fedramp.ts";
import { ferpa } from "./ferpa.ts";
import { finra } from "./finra.ts";
import { gdpr } from "./gdpr.ts";
import { glba } from "./glba.ts";
import { hipaa } from "./hipaa.ts";
import { iso27001 } from "./iso-27001.ts";
import { itar } from "./itar.ts";
import { lgpd } from "./lgpd.ts";
import { mdr } from "./mdr.ts";
import { mifidII } from "./mifid-ii.ts";
import { nis2 } from "./nis2.ts";
import { nycLl144 } from "./nyc-ll144.ts";
import { pciDss } from "./pci-dss.ts";
import { pipeda } from "./pipeda.ts";
import { pipl } from "./pipl.ts";
import { psd2 } from "./psd2.ts";
import type { RegulationRow } from "./regulation-row.ts";
import { sec } from "./sec.ts";
import { soc2 } from "./soc2.ts";
import { sox } from "./sox.ts";
import { tcpa } from "./tcpa.ts";
import { ukGdpr } from "./uk-gdpr.ts";

export const REGULATIONS: Readonly<Record<RegulationId, RegulationRow>> = {
  GDPR: gdpr,
  "UK-GDPR": ukGdpr,
  "EU-AI-Act": euAiAct,
  DSA: dsa,
  HIPAA: hipaa,
  FDA: fda,
  MDR: mdr,
  CCPA: ccpa,
  COPPA: coppa,
  FERPA: ferpa,
  "PCI-DSS": pciDss,
  SOX: sox,
  SOC2: soc2,
  "ISO-27001": iso27001,
  GLBA: glba,
  FINRA: finra,
  SEC: sec,
  ECOA: ecoa,
  FCRA: fcra,
  "MiFID-II": mifidII,
  PSD2: psd2,
  DORA: dora,
  NIS2: nis2,
  FedRAMP: fedramp,
  CJIS: cjis,
  ITAR: itar,
  LGPD: lgpd,
  PIPEDA: pipeda,
  PIPL: pipl,
  DPDP: dpdp,
  APPI: appi,
  TCPA: tcpa,
  ADA: ada,
  BIPA: bipa,
  "NYC-LL144": nycLl144,
  EEOC: eeoc,
};
