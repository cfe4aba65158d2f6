/**
 * A place that a brief can name. `id`: a country's ISO 3166 code ("DE"), a bloc's usual name ("EU", "EMEA"), else the
 * place's own name in kebab-case ("new-york", "tokyo"), with `country` telling where it lies.
 */
export interface Region {
  readonly id: string;
  readonly kind: "bloc" | "country" | "state" | "city";
  /** ISO 3166-1 code of the country that it is or lies in; null for blocs. */
  readonly country: string | null;
}

/** A region found in a list of words: `length` words from `at` name it. `adjective`: "German", "Brazilian". */
export interface RegionHit {
  readonly region: Region;
  readonly length: number;
  readonly adjective: boolean;
}

/** Blocs and catch-all areas: id, then the ways they are written. */
const BLOCS = `
EU: eu, e.u., european union, eu-27, eu27, eu member states, europe, eurozone, euro area, continental europe, schengen, western europe, eastern europe, central europe, southern europe, northern europe
EEA: eea, e.e.a., european economic area
DACH: dach
Benelux: benelux
Nordics: nordics, nordic countries, scandinavia, baltics, baltic states, iberia, balkans, western balkans, visegrad, cee, caucasus
EMEA: emea
MENA: mena, mea, middle east, near east, gulf, gulf states, gcc, arab states, levant, maghreb
Africa: africa, sub-saharan africa, ssa, north africa, west africa, east africa, southern africa, central africa, sahel
APAC: apac, apj, japac, asia-pacific, asia pacific, asia, southeast asia, south-east asia, south asia, east asia, central asia, asean, anz, oceania, pacific islands
LATAM: latam, latin america, south america, central america, caribbean, mercosur, andean region
NA: amer, noram, north america, americas, uscan
RoW: rest of world, rest of the world, ex-us, non-us, non-eu, non-eea, non-uk, outside the us, outside the eu, outside the uk, outside the eea, sanctioned countries, embargoed countries, overseas, overseas territories, international markets, home market, abroad
`;

/** Countries and territories: code, names; adjectives after the bar. */
const COUNTRIES = `
AF: afghanistan | afghan
AL: albania | albanian
DZ: algeria | algerian
AD: andorra | andorran
AO: angola | angolan
AG: antigua and barbuda, antigua
AR: argentina | argentine, argentinian
AM: armenia | armenian
AU: australia, down under | australian, aussie
AT: austria | austrian
AZ: azerbaijan | azerbaijani
BS: bahamas, the bahamas | bahamian
BH: bahrain | bahraini
BD: bangladesh | bangladeshi
BB: barbados | barbadian
BY: belarus | belarusian
BE: belgium | belgian
BZ: belize
BJ: benin | beninese
BM: bermuda
BT: bhutan | bhutanese
BO: bolivia | bolivian
BA: bosnia and herzegovina, bosnia | bosnian
BW: botswana
BR: brazil, brasil | brazilian
BN: brunei
BG: bulgaria | bulgarian
BF: burkina faso
BI: burundi
KH: cambodia | cambodian
CM: cameroon | cameroonian
CA: canada | canadian
CV: cape verde
KY: cayman islands
CF: central african republic
TD: chad | chadian
CL: chile | chilean
CN: china, prc, mainland china, people's republic of china | chinese
CO: colombia | colombian
KM: comoros
CG: congo, drc, democratic republic of the congo | congolese
CR: costa rica | costa rican
CI: ivory coast, côte d'ivoire, cote d'ivoire | ivorian
HR: croatia | croatian
CU: cuba | cuban
CW: curaçao, curacao, aruba, sint maarten
CY: cyprus | cypriot
CZ: czechia, czech republic | czech
DK: denmark | danish, dane
DJ: djibouti
DM: dominica
DO: dominican republic | dominican
EC: ecuador | ecuadorian
EG: egypt | egyptian
SV: el salvador | salvadoran
GQ: equatorial guinea
ER: eritrea | eritrean
EE: estonia | estonian
SZ: eswatini, swaziland
ET: ethiopia | ethiopian
FO: faroe islands, faroes | faroese
FJ: fiji | fijian
FI: finland | finnish, finn
FR: france, metropolitan france | french
GF: french guiana
PF: french polynesia, tahiti
GA: gabon
GM: gambia, the gambia
GE: georgia | georgian
DE: germany, deutschland | german
GH: ghana | ghanaian
GI: gibraltar
GR: greece | greek
GL: greenland
GD: grenada
GP: guadeloupe
GU: guam
GT: guatemala | guatemalan
JE: jersey
GG: guernsey, channel islands
GN: guinea, guinea-bissau
GY: guyana
HT: haiti | haitian
HN: honduras | honduran
HK: hong kong, hk
HU: hungary | hungarian
IS: iceland | icelandic
IN: india, bharat | indian
ID: indonesia | indonesian
IR: iran | iranian
IQ: iraq | iraqi
IE: ireland, republic of ireland, eire | irish
IM: isle of man
IL: israel | israeli
IT: italy, italia | italian
JM: jamaica | jamaican
JP: japan, jp | japanese
JO: jordan | jordanian
KZ: kazakhstan | kazakh
KE: kenya | kenyan
KI: kiribati
XK: kosovo | kosovar
KW: kuwait | kuwaiti
KG: kyrgyzstan | kyrgyz
LA: laos | laotian
LV: latvia | latvian
LB: lebanon | lebanese
LS: lesotho
LR: liberia | liberian
LY: libya | libyan
LI: liechtenstein
LT: lithuania | lithuanian
LU: luxembourg, luxemburg | luxembourgish
MO: macau, macao
MG: madagascar | malagasy
MW: malawi
MY: malaysia | malaysian
MV: maldives
ML: mali | malian
MT: malta | maltese
MH: marshall islands
MQ: martinique
MR: mauritania
MU: mauritius | mauritian
YT: mayotte
MX: mexico, méxico | mexican
FM: micronesia
MD: moldova | moldovan
MC: monaco | monegasque
MN: mongolia | mongolian
ME: montenegro | montenegrin
MA: morocco | moroccan
MZ: mozambique | mozambican
MM: myanmar, burma | burmese
NA: namibia | namibian
NP: nepal | nepali, nepalese
NL: netherlands, the netherlands, holland | dutch
NC: new caledonia
NZ: new zealand, nz, aotearoa | new zealander
NI: nicaragua | nicaraguan
NE: niger
NG: nigeria | nigerian
KP: north korea, dprk | north korean
MK: north macedonia, macedonia | macedonian
NO: norway | norwegian
OM: oman | omani
PK: pakistan | pakistani
PW: palau
PS: palestine, west bank, gaza | palestinian
PA: panama | panamanian
PG: papua new guinea, png
PY: paraguay | paraguayan
PE: peru | peruvian
PH: philippines, the philippines | filipino, philippine
PL: poland | polish
PT: portugal | portuguese
PR: puerto rico | puerto rican
QA: qatar | qatari
RE: réunion, reunion island, la réunion
RO: romania | romanian
RU: russia, russian federation | russian
RW: rwanda | rwandan
KN: saint kitts and nevis
LC: saint lucia, st lucia
WS: samoa, american samoa | samoan
SM: san marino
SA: saudi arabia, saudi, ksa | saudi arabian
SN: senegal | senegalese
RS: serbia | serbian
SC: seychelles
SL: sierra leone
SG: singapore | singaporean
SK: slovakia, slovak republic | slovak
SI: slovenia | slovenian, slovene
SB: solomon islands
SO: somalia | somali
ZA: south africa | south african
KR: korea, south korea, republic of korea | korean, south korean
SS: south sudan
ES: spain, españa | spanish
LK: sri lanka | sri lankan
SD: sudan | sudanese
SR: suriname
SJ: svalbard
SE: sweden | swedish, swede
CH: switzerland | swiss
SY: syria | syrian
TW: taiwan | taiwanese
TJ: tajikistan | tajik
TZ: tanzania | tanzanian
TH: thailand | thai
TL: timor-leste, east timor
TG: togo | togolese
TO: tonga | tongan
TT: trinidad and tobago, trinidad, tobago
TN: tunisia | tunisian
TR: turkey, türkiye, turkiye | turkish, turk
TM: turkmenistan | turkmen
UG: uganda | ugandan
UA: ukraine | ukrainian
AE: uae, united arab emirates, u.a.e., emirates | emirati
GB: uk, u.k., united kingdom, great britain, britain, gb, british isles | british, brit
US: usa, u.s., u.s.a., united states, united states of america, conus, stateside, 50 states, lower 48 | american
UY: uruguay | uruguayan
UZ: uzbekistan | uzbek
VU: vanuatu
VA: vatican
VE: venezuela | venezuelan
VN: vietnam, viet nam | vietnamese
VI: us virgin islands, virgin islands
YE: yemen | yemeni
ZM: zambia | zambian
ZW: zimbabwe | zimbabwean
`;

/** States, provinces, nations and other parts of countries, by country code. */
const STATES = `
US: alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york state, upstate new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, washington state, west virginia, wisconsin, wyoming, district of columbia, washington dc, new england, midwest, mid-west, west coast, east coast, pacific northwest, deep south, gulf coast, great lakes, mid-atlantic, sun belt, calif, tri-state area, bay area, silicon valley, cook county, orange county, navajo nation
CA: ontario, quebec, québec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, newfoundland and labrador, labrador, prince edward island, nunavut, yukon, northwest territories, atlantic canada, the maritimes, prairies
GB: england, scotland, wales, northern ireland, english regions, cornwall, devon, kent, sussex, yorkshire, lancashire, cumbria, northumberland, norfolk, suffolk, essex, surrey, merseyside, highlands, the highlands, scottish highlands, isle of wight, orkney, shetland, hebrides, west midlands, east midlands, midlands, east anglia, home counties, isles of scilly, anglesey, ulster
IE: county cork, mayo, wicklow, kildare, wexford, munster, connacht, leinster, donegal, kerry
DE: bavaria, bayern, baden-württemberg, baden-wuerttemberg, brandenburg, hesse, hessen, lower saxony, mecklenburg, mecklenburg-vorpommern, north rhine-westphalia, nrw, rhineland-palatinate, saarland, saxony, sachsen, saxony-anhalt, schleswig-holstein, thuringia, ruhr
AT: tyrol, tirol, carinthia, styria, vorarlberg, burgenland, upper austria, lower austria
CH: luzern, lucerne, zug, st gallen, fribourg, thurgau, solothurn, schaffhausen, schwyz, glarus, jura, nidwalden, obwalden, grisons, winterthur, ticino, vaud, valais, romandy, romandie, graubünden, aargau, neuchâtel
FR: bretagne, normandie, corse, guyane, centre-val de loire, pays de la loire, nouvelle-aquitaine, rhône-alpes, rhone-alpes, vendée, dordogne, loire, brittany, normandy, provence, corsica, occitanie, alsace, lorraine, burgundy, aquitaine, auvergne, picardy, île-de-france, ile-de-france, grand est, hauts-de-france, savoy, french overseas territories, overseas departments
ES: galician coast, cantabria, la rioja, tenerife, gran canaria, menorca, basque provinces, catalonia, catalunya, andalusia, galicia, basque country, valencia region, aragon, asturias, canary islands, canaries, balearics, balearic islands, navarre, castile, extremadura, murcia, ceuta, melilla, mallorca, ibiza
PT: azores, madeira, algarve, alentejo
IT: lombardia, toscana, sicilia, sardegna, abruzzo, basilicata, marche, molise, trentino, aosta valley, lombardy, tuscany, sicily, sardinia, veneto, piedmont, puglia, apulia, calabria, campania, emilia-romagna, liguria, umbria, south tyrol, alto adige, lazio, friuli
BE: flanders, wallonia, vlaanderen, wallonie
NL: friesland, zeeland, limburg, brabant, gelderland, groningen
PL: silesia, mazovia, pomerania
GR: crete, rhodes, greek islands, cyclades
RU: siberia, tatarstan, chechnya, far east
UA: crimea, donetsk, luhansk, donbas
SE: skåne, lapland, norrland, gotland
FI: åland
DK: jutland, zealand, funen
IN: andhra, andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal pradesh, himachal, jharkhand, karnataka, kerala, madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, orissa, punjab, rajasthan, sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal, jammu and kashmir, jammu, kashmir, j&k, ladakh, north east states, north-east states, ncr
AU: new south wales, nsw, victoria, queensland, qld, south australia, western australia, tasmania, northern territory
NZ: south island, north island, otago
CN: guangdong, sichuan, xinjiang, tibet, yunnan, zhejiang, jiangsu, fujian, hainan, hubei, hunan, inner mongolia, henan
JP: tohoku, kyoto prefecture, aichi, hokkaido, okinawa, kyushu, kansai, kanto
KR: jeju, gyeonggi
ID: sumatra, bali, sulawesi, kalimantan, papua
MY: sabah, sarawak, penang, johor
PH: mindanao, luzon, visayas, cebu
BR: são paulo, sao paulo, minas gerais, bahia, amazonas, paraná, parana, rio grande do sul, pernambuco, ceará, goiás, mato grosso, pará, santa catarina
MX: jalisco, yucatán, yucatan, chiapas, oaxaca, nuevo león, nuevo leon, baja california, sonora, sinaloa
AR: chubut, santa cruz, patagonia, mendoza, tierra del fuego, córdoba province
ZA: gauteng, western cape, eastern cape, kwazulu-natal, limpopo, mpumalanga, free state
NG: lagos state, kano, kaduna, rivers state
ET: tigray, oromia
IQ: kurdistan
TZ: zanzibar
AE: abu dhabi, dubai, sharjah, ras al khaimah, difc
`;

/** Cities large enough that a brief may name them alone. Those that are common words ("Nice", "Mobile", "Reading") are left out. */
const CITIES = `
US: new york city, nyc, manhattan, brooklyn, los angeles, chicago, houston, philadelphia, san antonio, san diego, dallas, san jose, austin, jacksonville, fort worth, columbus, charlotte, san francisco, indianapolis, seattle, denver, boston, el paso, nashville, detroit, oklahoma city, portland, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque, tucson, fresno, sacramento, kansas city, atlanta, omaha, colorado springs, raleigh, miami, minneapolis, tulsa, tampa, new orleans, cleveland, honolulu, anchorage, pittsburgh, cincinnati, st louis, orlando, salt lake city, santa fe, boise, des moines
CA: toronto, montreal, montréal, vancouver, calgary, edmonton, ottawa, winnipeg, halifax
GB: london, birmingham, manchester, leeds, glasgow, edinburgh, sheffield, bristol, liverpool, cardiff, belfast, aberdeen, dundee, newcastle, nottingham, leicester, southampton, portsmouth, swansea, plymouth, norwich, oxford, cambridge, inverness
IE: dublin, galway, limerick
DE: berlin, hamburg, munich, münchen, cologne, köln, frankfurt, stuttgart, düsseldorf, dusseldorf, leipzig, dortmund, bremen, dresden, hanover, hannover, nuremberg, nürnberg, bonn
AT: vienna, wien, graz, linz, salzburg, innsbruck
CH: zurich, zürich, geneva, basel, bern, lausanne, lugano
FR: paris, marseille, lyon, toulouse, nantes, strasbourg, bordeaux, lille, rennes, grenoble
ES: madrid, barcelona, valencia, seville, bilbao, málaga, malaga, zaragoza
PT: lisbon, porto
IT: rome, milan, milano, naples, turin, palermo, genoa, bologna, florence, venice, verona, bolzano
BE: brussels, antwerp, ghent, liège, bruges
NL: amsterdam, rotterdam, the hague, utrecht, eindhoven
DK: copenhagen, aarhus
SE: stockholm, gothenburg, malmö, malmo, uppsala
NO: oslo, bergen, trondheim, stavanger
FI: helsinki, tampere, turku
PL: warsaw, krakow, kraków, gdansk, gdańsk, wroclaw, wrocław, poznan, poznań, lodz, katowice
CZ: prague, brno, ostrava
HU: budapest, debrecen
RO: bucharest, cluj, timisoara
BG: sofia, plovdiv, varna
GR: athens, thessaloniki
EE: tallinn
LV: riga
LT: vilnius, kaunas
SK: bratislava, košice
SI: ljubljana
HR: zagreb
RS: belgrade
UA: kyiv, kiev, kharkiv, odesa, lviv
RU: moscow, st petersburg, saint petersburg
TR: anatolia, bursa, istanbul, ankara, izmir, diyarbakır, diyarbakir, antalya
IL: tel aviv, jerusalem, haifa
EG: cairo, alexandria
MA: casablanca, rabat, marrakesh
NG: lagos, abuja
KE: nairobi, mombasa
GH: accra
SN: dakar
ET: addis ababa
ZA: johannesburg, cape town, durban, pretoria
SA: riyadh, jeddah
QA: doha
JO: amman
LB: beirut
IN: mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, chennai, kolkata, pune, ahmedabad, jaipur, lucknow, noida, gurgaon, gurugram, kochi, indore
PK: karachi, lahore, islamabad
BD: dhaka, chittagong
LK: colombo
NP: kathmandu
CN: shanghai, beijing, shenzhen, guangzhou, chengdu, hangzhou, wuhan, tianjin, nanjing, xi'an
JP: tokyo, osaka, kyoto, yokohama, nagoya, fukuoka, sapporo, kobe
KR: seoul, busan, incheon
TW: taipei, kaohsiung
TH: bangkok, chiang mai, phuket
VN: hanoi, ho chi minh city, saigon, da nang
PH: manila, davao, quezon city
ID: jakarta, surabaya, bandung
MY: kuala lumpur
AU: sydney, melbourne, brisbane, perth, adelaide, canberra, darwin, hobart, gold coast
NZ: auckland, wellington, christchurch
BR: rio de janeiro, rio, brasília, brasilia, recife, fortaleza, curitiba, porto alegre, manaus, belo horizonte
MX: mexico city, guadalajara, monterrey, tijuana
AR: buenos aires, rosario
CL: valparaíso
CO: bogotá, bogota, medellín, medellin, cali
PE: cusco
EC: quito, guayaquil
`;

const COUNTRY_CODES = "US AU DE FR ES IE PL NL BR MX CH SG ZA KR CN SE DK FI BE";
const US_STATE_CODES = {
  CA: "california",
  NY: "new-york",
  TX: "texas",
  FL: "florida",
  IL: "illinois",
  WA: "washington",
  NJ: "new-jersey",
  MA: "massachusetts",
  VA: "virginia",
  UT: "utah",
  CT: "connecticut",
  DC: "washington-dc",
  NV: "nevada",
  AZ: "arizona",
  GA: "georgia",
  MN: "minnesota",
  TN: "tennessee",
  OH: "ohio",
};
/** Codes that are names only in capitals: "us", "in", "it", "or" and "ca" are words. */
const CAPITAL_CODES: ReadonlyMap<string, Region> = new Map<string, Region>([
  ...COUNTRY_CODES.split(" ").map((code): [string, Region] => [code, { id: code, kind: "country", country: code }]),
  ...Object.entries(US_STATE_CODES).map(([code, id]): [string, Region] => [code, { id, kind: "state", country: "US" }]),
  ["NA", { id: "NA", kind: "bloc", country: null }],
  ["ROW", { id: "RoW", kind: "bloc", country: null }],
  ["RoW", { id: "RoW", kind: "bloc", country: null }],
  ["SEA", { id: "APAC", kind: "bloc", country: null }],
]);

interface Named {
  readonly region: Region;
  readonly adjective: boolean;
}

/** Every name in lower case, hyphens as blanks, with the region that it stands for. */
export const REGION_NAMES: ReadonlyMap<string, Named> = namesOf();

function namesOf(): Map<string, Named> {
  const names = new Map<string, Named>();
  const put = (list: string, region: (name: string) => Region, adjective: boolean) => {
    for (const raw of list.split(",")) {
      const name = nameKey(raw);
      if (name !== "" && !names.has(name)) names.set(name, { region: region(name), adjective });
    }
  };
  for (const [id, list] of rowsOf(BLOCS)) put(list, () => ({ id, kind: "bloc", country: null }), false);
  for (const [id, list] of rowsOf(COUNTRIES)) {
    const [nouns = "", adjectives = ""] = list.split("|");
    put(nouns, () => ({ id, kind: "country", country: id }), false);
    put(adjectives, () => ({ id, kind: "country", country: id }), true);
  }
  for (const [country, list] of rowsOf(STATES))
    put(list, (name) => ({ id: kebab(name), kind: "state", country }), false);
  for (const [country, list] of rowsOf(CITIES))
    put(list, (name) => ({ id: kebab(name), kind: "city", country }), false);
  return names;
}

function* rowsOf(data: string): Generator<[string, string]> {
  for (const line of data.trim().split("\n")) {
    const colon = line.indexOf(":");
    yield [line.slice(0, colon), line.slice(colon + 1)];
  }
}

function nameKey(raw: string): string {
  return raw.trim().toLowerCase().replaceAll("-", " ");
}

function kebab(name: string): string {
  return name.replaceAll(" ", "-");
}

/** Words in the longest name that begins with a word: most words begin none. */
const LONGEST_FROM = new Map<string, number>();
for (const name of REGION_NAMES.keys()) {
  const words = name.split(" ");
  const first = words[0] ?? name;
  LONGEST_FROM.set(first, Math.max(words.length, LONGEST_FROM.get(first) ?? 0));
}

/**
 * The longest region name that begins at `words[at]`, or null. Words are as typed, without signs: "US" is a region,
 * "us" is not. A possessive "'s" is cut.
 */
export function regionAt(words: readonly string[], at: number): RegionHit | null {
  const first = words[at];
  if (first === undefined) return null;
  const key = first.toLowerCase();
  const longest = Math.max(LONGEST_FROM.get(key) ?? 0, LONGEST_FROM.get(uninflected(key)) ?? 0);
  for (let length = Math.min(longest, words.length - at); length >= 1; length -= 1) {
    const name = words
      .slice(at, at + length)
      .join(" ")
      .toLowerCase();
    const named = REGION_NAMES.get(name) ?? REGION_NAMES.get(uninflected(name));
    if (named !== undefined) return { region: named.region, length, adjective: named.adjective };
  }
  const coded = CAPITAL_CODES.get(first);
  return coded === undefined ? null : { region: coded, length: 1, adjective: false };
}

function uninflected(name: string): string {
  return name.replace(/'s$|(?<=[a-z]{4})s$/, "");
}
