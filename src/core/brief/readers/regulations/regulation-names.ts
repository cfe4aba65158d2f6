import type { RegulationId } from "../../facts.ts";

/**
 * How briefs name the laws, standards and regulators of the closed list. Phrases are parted by "|" and are matched word
 * for word in any case; "and", "of", "the", "in", "on", "for", hyphens, slashes, brackets and a trailing "'s" are looked
 * through. A phrase with several ids names them all. The longest phrase wins, so "uk gdpr" hides the "gdpr" in it.
 * Sources: the official titles and citations of the acts, their usual abbreviations, and the usual slips in typing them.
 */
export const REGULATION_NAMES: readonly (readonly [ids: readonly RegulationId[], phrases: string])[] = [
  [
    ["GDPR"],
    "gdpr | g d p r | gpdr | gdrp | dgpr | gdprs | eu gdpr | gdpr eu | eugdpr | general data protection regulation | general data protection regulations | general data protection reg | general data privacy regulation | eu data protection regulation | 2016/679 | dsgvo | ds gvo | datenschutz grundverordnung | datenschutzgrundverordnung | rgpd | règlement général sur la protection des données | reglamento general de protección de datos | regolamento generale sulla protezione dei dati | algemene verordening gegevensbescherming",
  ],
  [
    ["UK-GDPR"],
    "uk gdpr | u k gdpr | ukgdpr | gdpr uk | gdpr u k | united kingdom gdpr | british gdpr | uk general data protection regulation | uk version gdpr | uk equivalent gdpr | uk flavour gdpr | uk flavor gdpr | uk gpdr | uk gdrp | data protection act 2018 | data protection act 2018 uk | dpa 2018 | dpa18 | uk dpa 2018 | uk data protection act | british data protection act | data use access act | duaa | data use access act 2025",
  ],
  [
    ["GDPR", "UK-GDPR"],
    "eu uk gdpr | uk eu gdpr | gdpr eu uk | gdpr uk eu | gdpr both uk eu | gdpr both eu uk | both eu uk gdpr | both uk eu gdpr | gdpr uk gdpr | uk gdpr eu gdpr | gdpr uk version",
  ],
  [
    ["EU-AI-Act"],
    "eu ai act | european ai act | european union ai act | europe ai act | brussels ai act | eu artificial intelligence act | european artificial intelligence act | artificial intelligence act | eu aia | aia eu | eu ai regulation | european ai regulation | eu ai law | european ai law | europe ai law | eu regulation ai | eu regulation artificial intelligence | eu act ai | eu act artificial intelligence | 2024/1689 | ki verordnung | eu aiact | aiact",
  ],
  [
    ["DSA"],
    "digital services act | digital service act | eu dsa | eu digital services | 2022/2065 | vlop | vlops | vlose | vloses | very large online platform | very large online platforms",
  ],
  [
    ["HIPAA"],
    "hipaa | h i p a a | hippa | hipa | hippaa | hiipa | hiipaa | hipaaa | hpiaa | hiapa | hitech act | health information technology economic clinical health act | health insurance portability accountability | health information portability accountability act | health insurance portability act | health insurance privacy portability act | health insurance privacy accountability act | 45 cfr 164 | 45 cfr part 164 | 45 cfr 160 | 45 cfr part 160 | 45 cfr parts 160",
  ],
  [
    ["FDA"],
    "fda | f d a | usfda | us fda | food drug administration | food drugs administration | food drug admin | federal drug administration",
  ],
  [
    ["MDR"],
    "eu mdr | european mdr | mdr 2017/745 | eu medical device regulation | eu medical devices regulation | eu medical device regulations | eu medical devices regulations | medical device regulation | medical devices regulation | european medical device regulation | european medical devices regulation | 2017/745",
  ],
  [
    ["CCPA"],
    "ccpa | c c p a | cpra | c p r a | cppra | ccap | ccpra | california consumer privacy act | california consumer protection act | california consumers privacy act | california consumer privacy | california privacy rights act | california privacy rights | california privacy act | california consumer data privacy act | california data privacy act",
  ],
  [
    ["COPPA"],
    "coppa | c o p p a | copppa | copaa | coppaa | children online privacy protection | childrens online privacy protection | child online privacy protection | childs online privacy protection | kids online privacy protection | children online privacy act | childrens online privacy act | children online protection privacy act",
  ],
  [
    ["FERPA"],
    "ferpa | f e r p a | furpa | ferppa | fepra | ferpaa | family educational rights | family education rights | family educational right privacy act | family educational privacy rights act | family educational privacy act | buckley amendment",
  ],
  [
    ["PCI-DSS"],
    "pci dss | pcidss | pci ds | pci dds | pci compliance | pci compliant | pci scope | payment card industry | payment cards industry | card industry data security standard | payment card data security standard",
  ],
  [
    ["SOX"],
    "sarbanes oxley | sarbanesoxley | sarbanes | sarbox | sarb ox | sox 404 | sox 302 | sox compliance | sox controls | s ox act",
  ],
  [
    ["SOC2"],
    "soc 2 | soc2 | soc ii | socii | soc two | soc type 2 | soc type ii | soc 1 2 | soc 1 soc 2 | soc1 2 | soc 2 3 | soc 1 ii | service organization control 2 | service organization controls 2 | service organisation control 2 | service organisation controls 2 | system organization controls 2 | system organisation controls 2 | systems organization controls 2 | trust services criteria | trust service criteria | aicpa trust services | type ii report | type 2 report | ssae 18 soc 2",
  ],
  [
    ["ISO-27001"],
    "iso 27001 | iso27001 | iso iec 27001 | isoiec 27001 | iec 27001 | en iso 27001 | en 27001 | iso 27k | iso27k | iso 27000 | iso 27001 27002 | iso cert 27001 | iso certificate 27001 | isms certification | isms certificate | isms certified | iso cert | 27001 cert | 27001 certificate | 27001 certification | 27001 certified",
  ],
  [
    ["GLBA"],
    "glba | g l b a | glb act | gbla | gramm leach bliley | gramm leach | graham leach bliley | gram leach bliley | gramm leach blilely | gramm leach biley | grammleachbliley | leach bliley | financial services modernization act | financial modernization act 1999",
  ],
  [
    ["FINRA"],
    "finra | f i n r a | finrah | fnira | firna | financial industry regulatory authority | financial industry regulation authority | financial industry regulator authority",
  ],
  [
    ["SEC"],
    "securities exchange commission | security exchange commission | securities exchanges commission | u s securities commission | us sec",
  ],
  [
    ["ECOA"],
    "e c o a | equal credit opportunity | equal credit opportunities act | equal credit act | equal opportunity credit act | reg b | regulation b | 12 cfr 1002 | 12 cfr part 1002",
  ],
  [
    ["FCRA"],
    "fcra | f c r a | fair credit reporting | fair credit report act | fair credit reports act | fair and accurate credit reporting act",
  ],
  [
    ["MiFID-II"],
    "mifid | mifid ii | mifid 2 | mifid2 | mifidii | mifid two | mifd | mifd ii | mfid | mfid ii | miffid | miffid ii | markets financial instruments directive | markets financial instruments | market financial instruments directive | 2014/65",
  ],
  [
    ["PSD2"],
    "psd2 | psd 2 | psd ii | psdii | psd two | second payment services directive | 2nd payment services directive | revised payment services directive | payment services directive | payment service directive | payments services directive | 2015/2366",
  ],
  [
    ["DORA"],
    "digital operational resilience act | digital operations resilience act | digital operational resiliency act | digital operational resilience regulation | eu dora | 2022/2554",
  ],
  [
    ["NIS2"],
    "nis2 | nis 2 | nis ii | nisii | nis two | nis directive | network information security directive | network information systems directive | 2022/2555",
  ],
  [
    ["FedRAMP"],
    "fedramp | fed ramp | fedramped | fedrmap | fedarmp | fedram | fed ramped | federal risk authorization management | federal risk authorisation management | federal risk authorization program",
  ],
  [
    ["CJIS"],
    "cjis | c j i s | cijs | criminal justice information services | criminal justice information service | criminal justice information systems policy | criminal justice information systems security policy | criminal justice information security policy",
  ],
  [
    ["ITAR"],
    "itar | i t a r | international traffic arms | international trafficking arms | international arms traffic regulations | 22 cfr 120 | 22 cfr parts 120",
  ],
  [
    ["LGPD"],
    "lgpd | l g p d | lgdp | lpgd | lei geral proteção dados | lei geral protecao dados | lei geral de proteção de dados | lei geral de protecao de dados | lei geral de proteção de dados pessoais | brazil general data protection law | brazilian general data protection law | brazil general data protection act | brazilian general data protection act",
  ],
  [
    ["PIPEDA"],
    "pipeda | p i p e d a | pipida | pippeda | pipdea | pipeida | pepida | personal information protection electronic documents | personal information privacy electronic documents act | personal information protection electronic document act",
  ],
  [
    ["PIPL"],
    "pipl | p i p l | china personal information protection law | chinese personal information protection law | personal information protection law",
  ],
  [
    ["DPDP"],
    "dpdp | d p d p | dpdpa | dppd | ddpd | dpdp act | dpdp rules | digital personal data protection | digital personal data privacy act | digital data protection act | digital personal data act",
  ],
  [
    ["APPI"],
    "appi | a p p i | act protection personal information | act personal information protection | japan personal information protection act | japanese personal information protection act | japan personal information protection law | japanese personal information protection law",
  ],
  [
    ["TCPA"],
    "tcpa | t c p a | tpca | telephone consumer protection | telephone consumer privacy act | telephone consumers protection act | telephone communications protection act | telephone customer protection act | telecom consumer protection act",
  ],
  [
    ["ADA"],
    "americans disabilities act | american disabilities act | americans disability act | american disability act | americans disabilities | ada title ii | ada title iii | ada title 2 | ada title 3 | ada compliance | ada compliant | ada accessibility | ada accessible",
  ],
  [
    ["BIPA"],
    "bipa | b i p a | biometric information privacy | illinois biometric privacy | illinois biometric information | illinois biometric privacy act | illinois biometrics act | illinois biometric act | biometric privacy act",
  ],
  [
    ["NYC-LL144"],
    "ll144 | ll 144 | nyc ll144 | nyc ll 144 | local law 144 | local law no 144 | nyc local law 144 | nyc law 144 | nyc 144 | law 144 | aedt law | aedt rule | aedt rules | aedt act | automated employment decision tool law | automated employment decision tools law | automated employment decision tools rule | nyc aedt",
  ],
  [
    ["EEOC"],
    "eeoc | e e o c | eoec | equal employment opportunity commission | equal employment opportunities commission | equal opportunity employment commission | equal opportunities employment commission | equal employment commission | eeo commission",
  ],
];

/** Laws named by what they are and whose, not by title ("Brazil's data protection law"): plain, yet not in so many words. */
export const DESCRIBED_REGULATIONS: readonly (readonly [id: RegulationId, places: string, kinds: string])[] = [
  [
    "GDPR",
    "eu | european | europe | european union",
    "data protection law | data protection rules | data protection regulation",
  ],
  ["UK-GDPR", "uk | british | united kingdom", "data protection law | privacy law"],
  [
    "CCPA",
    "california | californian",
    "privacy law | privacy statute | consumer privacy law | data privacy law | consumer privacy statute",
  ],
  [
    "LGPD",
    "brazil | brazilian",
    "data protection law | privacy law | data privacy law | data law | data protection act",
  ],
  ["PIPL", "china | chinese | prc", "privacy law | data privacy law | personal information law"],
  [
    "APPI",
    "japan | japanese",
    "privacy law | privacy act | data protection law | data protection act | personal information law",
  ],
  [
    "DPDP",
    "india | indian",
    "privacy law | data protection law | data protection act | personal data law | data privacy law | dpdp",
  ],
  [
    "PIPEDA",
    "canada | canadian",
    "federal privacy law | federal privacy act | privacy law | privacy statute | federal private sector privacy law",
  ],
  [
    "BIPA",
    "illinois",
    "biometric law | biometrics law | biometric statute | biometric privacy law | biometric data law",
  ],
  [
    "NYC-LL144",
    "nyc | new york city | new york",
    "bias audit law | bias audit rule | automated hiring law | ai hiring law | hiring algorithm law | automated employment law | aedt law",
  ],
];
