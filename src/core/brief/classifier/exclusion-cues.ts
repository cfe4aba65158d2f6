import type { CueList } from "./cue-matcher.ts";

/** Classes of words by which a text says who is left out and why, from the project's vocabulary. */
export const EXCLUSION_CUES = {
  regulated: `
    510, abortion clinics, addiction clinics, advisory firms, agencies under, air force, alcohol licence*,
    apra, armed forces, army, asset managers, audit*, authorised by, aviation, bafin, bank, basel,
    behavioral health, behavioural health, blood banks, blood-establishment*, border force, bound by, broker
    dealer*, brokers under, cannabis, cardholder data, casinos, cde, central bank, cftc, chartered, child
    protection, class ii, class iii, classified, classified material, clinical trial*, coast guard,
    consulates, contracts with the military, controlled drugs, covered entit*, credit reference, credit
    union*, critical infrastructure, customs, dams, defence, defense, dispensaries, dual-use, e-money, easa,
    eba, ecb, ehr data, eiopa, ema, embassies, esma, exchanges, explosives, export control, export
    controlled, export-licensed, faa, fca, fdic, federal, fertility clinics, financial institution*, finma,
    firearms, funds under, gambling, gcp, glp, government, grid operators, gun dealers, gxp-validated,
    health care, health plan*, healthcare, hkma, hospitals under, icao, il5, imo, impact level, insurance
    compan*, insurer*, intelligence, investment firms, irdai, law enforcement, ledgers, licensed as,
    licensed by, listed compan*, lottery, mas, medical device*, mental health trusts, mhra, military,
    ministries, national security, nato, navy, ncua, nerc, nispom, notar*, nuclear, occ, opioid*, overseen
    by, payment institutions, pci scope, pension fund*, pension schemes, perimeter, pharma, pipeline
    operators, police, power plants, pra, prison*, programmes under, programs under, prosecutor*,
    psychiatric, public authorities, public bodies, rbi, regulated, regulated by, regulator*, safeguarding,
    sanctions, sebi, secret service, section 889, sheriff*, solvency, sox-controlled, sox-relevant, state
    secrets, state-owned, statutory, statutory audits, stock exchange*, substance abuse, supervised,
    supervised by, sworn, tax authority, tobacco, transplant centres, trust companies, tsa, under seal,
    under supervision, under the act, under the supervision, utilities, validated systems, water companies,
    weapons, who`,
  region: `
    aarhus, aberdeen, abroad, abu dhabi, accra, addresses, afghan*, airport, alabama, alaska, albania,
    alberta, algeria, algiers, almaty, america*, amman, amsterdam, anchorage, andalusia, andhra, andorra,
    angola, antwerp, anz, apac, argentina, arizona, arkansas, armenia, aruba, asean, assam, athens, atlanta,
    austin, australia, austria, azerbaijan, azores, bahamas, bahrain, baku, balearics, balkans, baltic*,
    baltimore, bangalore, bangkok, bangladesh, barbados, barcelona, based in, basel, basque country,
    bavaria, beijing, beirut, belarus, belfast, belgium, belgrade, belize, benelux, bengaluru, benin,
    bergen, berlin, bermuda, bern, bhutan, bihar, bilbao, birmingham, bogota, bolivia, bologna, bordeaux,
    border, bosnia, boston, botswana, branch, branch in, brasil, bratislava, brazil, bremen, bristol,
    britain, british, british columbia, brno, bruges, brunei, brussels, bucharest, budapest, buenos aires,
    bulgaria, burkina, burma, burundi, cairo, calgary, california, cambodia, cameroon, campus*, canada,
    canaries, canary islands, cape town, cape verde, cardiff, caribbean, carolina, casablanca, catalonia,
    cayman, cebu, center, centre, centres in, chad, channel islands, charlotte, chengdu, chennai, chicago,
    chile, china, cities, cleveland, coast, cologne, colombia, colombo, colorado, columbus, comoros, congo,
    connecticut, copenhagen, cork, cornwall, corsica, costa rica, countries, county, crete, crimea, croatia,
    cuba, curacao, cyprus, czech republic, czechia, dach, dakota, dallas, dc, delaware, delhi, denmark,
    denver, depot, desk, detroit, devon, dhaka, district*, djibouti, doha, domestic, dominican, donbas,
    dresden, dubai, dublin, dundee, dusseldorf, düsseldorf, east*, ecuador, edinburgh, edmonton, eea, egypt,
    eindhoven, el paso, el salvador, embargoed, emea, emirates, england, eritrea, estonia, eswatini,
    ethiopia, eu, europe*, european union, factory, faroe, fiji, finland, flanders, florida, france,
    frankfurt, gabon, galicia, galway, gambia, gcc, gdansk, geneva, genoa, georgia, germany, ghana, ghent,
    gibraltar, glasgow, goa, gothenburg, graz, greece, greenland, grenada, guam, guangdong, guangzhou,
    guatemala, guernsey, guinea, gujarat, guyana, gyor, győr, haiti, halifax, hamburg, hanoi, hanover,
    harbour, haryana, hawaii, helsinki, hesse, ho chi minh, hokkaido, holland, home market, honduras, hong
    kong, honolulu, hosted in, houston, hub, hungary, hyderabad, iberia, iceland, idaho, illinois, india,
    indiana, indonesia, inland, iowa, iran, iraq, ireland, island*, isle of man, israel, istanbul, italy,
    ivory coast, jakarta, jamaica, japan, jersey, johannesburg, jordan, kabul, kansas, karachi, karnataka,
    kashmir, kathmandu, kazakhstan, kent, kentucky, kenya, kerala, kiev, kiribati, korea, kosovo, krakow,
    kuala lumpur, kuwait, kyiv, kyoto, kyrgyz*, la paz, lab, labrador, lagos, lahore, laos, lapland, las
    vegas, latam, latvia, lausanne, lebanon, leeds, leipzig, lesotho, liberia, libya, liechtenstein, lille,
    lima, limerick, linz, lisbon, lithuania, liverpool, liège, ljubljana, located in, locations, lodz,
    london, los angeles, louisiana, luxembourg, luxemburg, lyon, macao, macau, macedonia, madagascar,
    madeira, madrid, maharashtra, maine, malaga, malawi, malaysia, maldives, mali, malmo, malmö, malta,
    manchester, manila, manitoba, market*, marseille, maryland, massachusetts, mauritania, mauritius,
    melbourne, memphis, mena, mexico, miami, michigan, micronesia, milan, mill, mine, minnesota, minsk,
    mississippi, missouri, moldova, monaco, mongolia, montana, montenegro, montevideo, montreal, morocco,
    moscow, mozambique, mumbai, munich, myanmar, nagoya, nairobi, namibia, nantes, naples, nashville,
    nebraska, nepal, netherlands, nevada, new brunswick, new hampshire, new jersey, new market*, new mexico,
    new south wales, new york, new zealand, newcastle, newfoundland, nicaragua, nice, niger, nigeria,
    nordic*, north dakota, north macedonia, north*, northern ireland, northern territory, northwest
    territories, norway, nottingham, nova scotia, nunavut, odense, odisha, office, ohio, okinawa, oklahoma,
    oman, ontario, oregon, orlando, osaka, oslo, ottawa, outside, overseas, pakistan, panama, papua,
    paraguay, paris, patagonia, penang, pennsylvania, peru, philadelphia, philippines, phnom penh, phoenix,
    pittsburgh, plant, poland, port of, portland, porto, portugal, poznan, poznań, prague, prince edward,
    province*, puerto rico, pune, punjab, qatar, quebec, queensland, quito, québec, rajasthan, region*,
    reno, resident, rest of world, reykjavik, rhode island, riga, rio, riyadh, romania, rome, rotterdam,
    rural, russia, rwanda, sacramento, saigon, salt lake, salzburg, samoa, san antonio, san diego, san
    francisco, san marino, sanctioned, santiago, sao paulo, sarajevo, sardinia, saskatchewan, saudi, saxony,
    scotland, seattle, senegal, seoul, serbia, seville, shanghai, sheffield, shenzhen, shops in, sichuan,
    sicily, sierra leone, singapore, site, site in, skopje, slovakia, slovenia, sofia, somalia, south
    africa, south australia, south dakota, south*, spain, sri lanka, st louis, state, stations in,
    stockholm, store, stores in, strasbourg, stuttgart, subsidiaries, sudan, surabaya, suriname, sussex,
    svalbard, swansea, sweden, swiss, switzerland, sydney, syria, são paulo, taipei, taiwan, tajikistan,
    tallinn, tamil nadu, tampa, tampere, tanzania, tashkent, tasmania, tbilisi, team in, tehran, tel aviv,
    telangana, tennessee, territor*, texas, thailand, the hague, ticino, timor, tirana, togo, tokyo, tonga,
    toronto, toulouse, town*, trinidad, trondheim, tucson, tunis, tunisia, turin, turkey, turkmenistan,
    turku, tyrol, türkiye, uae, uganda, uk, ukraine, united kingdom, united states, urban, uruguay, us, usa,
    utah, utrecht, uttar pradesh, uzbekistan, valencia, vancouver, vanuatu, vatican, venezuela, venice,
    vermont, victoria, victoria state, vienna, vietnam, vilnius, virgin islands, virginia, wales, wallonia,
    warehouse, warsaw, washington, west bengal, west virginia, west*, western australia, winnipeg,
    wisconsin, wroclaw, wrocław, wyoming, yangon, yard, yemen, yerevan, york, yorkshire, yucatan, yukon,
    zagreb, zambia, zimbabwe, zurich, łódź`,
  demonym: `
    afghan, african, albanian, algerian, american, argentine, argentinian, armenian, asian, australian,
    austrian, bangladeshi, bavarian, belgian, bosnian, brazilian, british, bulgarian, californian, canadian,
    catalan, chilean, chinese, colombian, croatian, cuban, cypriot, czech, danish, dutch, egyptian, emirati,
    estonian, ethiopian, european, filipino, finnish, flemish, french, georgian, german, ghanaian, greek,
    hungarian, icelandic, indian, indonesian, irish, israeli, italian, japanese, kazakh, kenyan, korean, latin
    american, latvian, lebanese, lithuanian, malaysian, maltese, mexican, mongolian, moroccan, nepali, nigerian,
    nordic, norwegian, pakistani, peruvian, polish, portuguese, quebec, québec, romanian, russian, saudi,
    scandinavian, scottish, serbian, sicilian, singaporean, slovak, slovenian, south african, spanish, swedish,
    taiwanese, texan, thai, tunisian, turkish, ukrainian, venezuelan, vietnamese, walloon, welsh`,
  language: `
    accent*, afrikaans, albanian, amharic, applications in, arabic, armenian, articles in, audio in, azeri,
    basque, belarusian, bengali, bilingual, bodies in, books in, bosnian, braille, brazilian portuguese,
    breton, bulgarian, burmese, calls in, canadian french, cantonese, catalan, cebuano, chats in, comments
    in, contracts in, courses in, creole, croatian, dari, dialect*, documents in, e-mails in, egyptian
    arabic, emails in, english, episodes in, esperanto, estonian, faroese, farsi, filipino, flemish,
    foreign-language, forms in, frisian, gaelic, galego, galician, georgian, glossary, greenlandic, guarani,
    gujarati, haitian creole, hausa, hebrew, hindi, hmong, hokkien, icelandic, igbo, interface in,
    interpreter*, inuktitut, invoices in, irish language, javanese, kannada, kazakh, khmer, kinyarwanda,
    kurdish, labels in, language, language interface, language pages, language version, lao, latin, latvian,
    leaflets in, lessons in, letters in, letters written in, listings in, lithuanian, locale*,
    luxembourgish, macedonian, maghrebi, mails in, malagasy, malay, malayalam, maltese, mandarin, manuals
    in, maori, marathi, menus in, messages in, mexican spanish, mongolian, mother tongue, māori, nepali,
    non-english, non-native, notes in, oromo, pages in, papiamento, pashto, persian, pidgin, portuguese
    (portugal), posts in, punjabi, quechua, queues, recordings in, reports in, requests in, reviews in,
    right to left, romani, romansh, rtl, sami, sanskrit, script, serbian, serbo-croatian, sesotho, set to,
    shona, shows in, sign language, simplified chinese, sindhi, sinhala, slips in, slovak, slovene,
    slovenian, somali, songs in, sorbian, spanish-language, speaker*, speaking, speech, spoken, statements
    in, strings, subtitles, subtitles in, swahili, swiss german, sámi, tagalog, tajik, tamil, tatar, taught
    in, telugu, texts in, thai language, tibetan, tickets in, tigrinya, titles in, tongan, tongue,
    traditional chinese, transcripts in, translation*, tswana, turkmen, twi, ui, uighur, urdu, uzbek,
    versions of, voice in, welsh, wolof, written in, xhosa, yiddish, yoruba, yucatec, zulu, zulu language`,
  plan: `
    academic licence, add on, add-on not, add-on*, annual, annual pass, basic, basic cover, bronze, bronze
    members, bundle*, bundled with, business class, business plan, charity rate, cheapest, classic, comfort,
    community edition, community plan, complimentary, comprehensive, contract-free, core, coupon, cover
    level, credits, day pass, demo licence, developer edition, discount*, donated licences, duo, early-bird,
    economy, edition, education rate, enterprise plan, entry, entry package, entry plan, entry tier,
    essential*, evaluation licence, express, extended cover, family, family plan, first class, founder
    price, free, freemium, gift, gold, gold members, grandfathered, growth, hardware bundle, home plan,
    legacy package, legacy plan*, legacy pricing, licence*, license*, lifetime deal, lite, lower tier,
    lowest, lowest tier, membership, metered, micro plan, mini, monthly, nano, non-members, non-paying,
    non-subscribers, nonmembers, nonprofit rate, not paying, old plan, old price, old price list, on-prem
    edition, open-source edition, package, pay as you go, pay per use, payg, per use, pilot price, plan,
    platinum, platinum members, plus, post-paid, postpaid, premium, prepaid, prepay, price list, pro, pro
    plan, promo, promotional, retired plan, retired tariff, season ticket, seed, self-serve, self-serve
    plan, silver, silver members, sim only, solo, sponsored, sponsored seats, standard, standard cover,
    starter, startup discount, student discount, student plan, subscriber*, subscription*, sunset plan,
    tariff*, team plan, third-party cover, tier, top-up, trial licence, trial plan, unlimited, unpaid,
    unpaid users, voucher users, weekly pass, who only bought, without premium, without the add-on, without
    the module`,
  contract: `
    2019 terms, addendum, agreement that, agreement which, agreement*, ai rider, alliance agreement,
    amendment*, annex, appendix, approval clause, audit clause, baa, baa missing, bars, bespoke, bond terms,
    by contract, change control, change-control clause, clause against, clause forbidding, clause on, clause
    that, clause*, collective agreement, collective bargaining, company agreement, concession, consent
    clause, consortium, consortium agreement, contract that, contract which, contract*, contractually,
    covenant*, custom price, custom sla, custom terms, data residency, dedicated hosting, demands,
    distribution agreement, dpa, dpa missing, escrow, escrow clause, exclusiv*, exclusive, exclusively
    licensed, exclusivity clause, forbid*, forbids, framework, framework agreement, framework contract,
    franchise agreement, franchise*, group agreement, group contract, guarantee*, haven't signed the dpa,
    haven't signed the new, human-only clause, indemnit*, indemnity, indemnity cap*, joint venture
    agreement, keep manual, keep routing, kept manual, label deal, lease terms, lease*, leasing contract,
    legacy agreement*, legacy contract*, legal hold, liability cap*, licence agreement, licence forbids,
    licence terms, license forbids, management contract, manual approval, manual processing, manual review
    in the contract, master agreement, master service*, most favoured, msa, nda, negotiated, no ai clause,
    no baa, no cloud clause, no-ai, non-compete, non-solicit, not signed the, old terms, older terms, on
    prem, on premises, oral contract*, own network, own terms, paper contract*, paper-based, partner
    agreement, pre-2020 contract*, price book, price lock, procurement, prohibits, publishing deal, purchase
    order, rate lock, requires, reseller agreement, residency, rider, rider missing, rights agreement,
    rights deal, rules out, schedule, side letter*, side letters, signed flow-down, sla, special conditions,
    special terms, statement of work, tender conditions, tender terms, termination, termination for
    convenience, terms, treaty, under contract, union agreement*, union contract, unsigned contract*,
    unsigned dpa, warrant*, white label, without a baa, without a dpa, without an addendum, without the
    addendum, without the annex, without the dpa, works agreement`,
  consent: `
    accept, agree, agreed, ai off, asked for a human, asked for no, asked not to, asked to be, asked to be
    left, asked us not, authoris*, authorised, authoriz*, authorized, banner, biometric release, block list
    request, box, camera off, conditions of use, consent form missing, consent*, contested, cookies, ctps,
    data form, data sharing off, declaration of consent, declined, declined cookies, deletion request*, did
    not accept, did not agree, did not opt in, didn't accept, didn't agree, didn't opt in, disabled,
    disabled ai, dnt, do not call, do not contact, do not sell, do not track, don't train, erasure request,
    ethics consent, form with a no, gave no consent, gdpr form, gdpr sheet, given the ok, global privacy
    control, gpc, guardian*, guardians haven't, has not opted, hasn't accepted, hasn't agreed, hasn't opted,
    have not opted, have yet to accept, haven't accepted, haven't agreed, haven't signed the terms, health
    data release, image release, left out, limit my data, location off, mailing preference, media release,
    microphone notice, microphone off, never gave, never opted in, never signed, new terms, no ai, no
    consent form, no signed, not accepted, not agreed, not given, not ok'd, not opted in, not signed, not
    subscribed to, not yet accepted, not yet agreed, notice declined, notice not accepted, objected,
    objection*, opt out, opt-in missing, opt-out*, parental consent, parental ok, parents have not, parents
    haven't, parents' ok, pending consent, permission, personalisation off, personalization off, photo
    release, preference, privacy choice, privacy form, privacy setting, recording off, refusal, refuse,
    rejected, release form, requested deletion, returned the form, revoke, right to object, rights form,
    robinson list, said 'no', said no, said stop, says no, sharing off, signed the privacy, stop list,
    suggestions off, suppressed, suppression list, switched ai, switched it off, switched off, t&cs,
    telephone preference, terms declined, terms not accepted, terms of service, terms of use, ticked, ticked
    no, told to stop, told us not, told us to stop, tos, tps, tracking, tracking off, turned it off, turned
    off, turned the, unsigned consent, unsubscribed, unticked, unticked the box, unwilling, unwilling to,
    verified consent, voice release, waiver, withdrawn, withdrawn consent, withdrew, without a guardian,
    without a signed, without a signed consent, without consent, without parental, without permission,
    without signed consent, without the consent, won't agree, yet to accept`,
  age: `
    13+, 16+, 18+, 21+, 65+, 67+, 70+, 75+, 80+, above the age, adolescent*, adult, adults only, age, age
    not verified, age unknown, age-unverified, aged, aged over, aged under, anybody under, anyone under,
    apprentices under, babies, babies under, below 13, below the age, birth year, birthday, born after, born
    before, born in, child, child accounts, children, children's profiles, coming of age, customers under,
    date of birth, drinking age, drivers under, eighties, elderly, elementary, everyone under, family
    profiles, first graders, grade school, grade*, high school, infant*, infants under, junior, junior
    accounts, juvenile*, k-12, kid, kids profile, kids' profile, kindergarten, kindergartners, legal age,
    members under, middle school, minor, minors' accounts, newborn*, nineties, no older than, not older
    than, not yet 18, octogenarian*, of age, old enough, older than, over 60*, over 65*, over 67, over-80*,
    paediatric*, patients under, pediatric*, pensioner*, pensioners, people under, players under,
    pre-school*, preschool*, primary school*, pupil*, pupils under, school age, senior citizen*, seniors,
    sixth form, students under, teen*, toddler*, too young, u13, u15, u16, u17, u18, u21, under 12, under
    13*, under 16*, under 18*, under 21*, under age, under the age, underage, unknown age, users under,
    without a verified age, without age check, year 6, year old*, years old, young adults, young drivers,
    young people, younger, younger than, youth*`,
  platform: `
    2016, 32-bit, android, android auto, api, app below, app build*, app version*, apple tv, arduino, arm,
    atm, barcode scanner*, before model, before version, below version, beta app, blackberry, bluetooth,
    brave, browser*, build, build 4*, camera*, car unit, card reader*, carplay, chrome, chromebook*,
    chromecast, citrix, cli, client version, console*, dark mode, desktop, device*, display*, docker,
    doorbell*, e-ink, e-reader*, eclipse, edge, edition 20*, emacs, email client*, embedded widget, esim,
    extension, fax, fax channel, feature phone*, fire tv, firefox, firmware, first generation, fitbit,
    fridge*, from before, galaxy watch, garmin, gateways, gb of, glasses, gps unit*, gpu, handheld readers,
    handheld*, handset*, hardware, head unit, headset*, hololens, ide, in-car, in-flight, in-store, intel
    macs, intellij, intercom*, internet explorer, ios, ipad*, iphone*, jukebox*, keyboard users, kindle,
    kiosk mode, kiosk*, landline*, laptop*, legacy app, legacy client, linux, low memory, low-end, low-end
    phones, lower than, m1, mac, machine*, macos, made before, mainframe, memory, mobile, mobile web, model
    year, model*, modem*, neovim, nintendo, notepad, oculus, offline app, offline mode, offline users, old
    app, old client, old hardware, old models, old version, older app, older models, older than, older
    version*, opera browser, oven*, pc, phone, playstation, plug in, plug-ins, plugin, pos, pre-2018,
    previous version, printers, progressive web app, ps4, ps5, pwa, pycharm, quest, ram, raspberry, readers
    of the first, release 7, remote desktop, retired app, robot mower*, roku, router*, runner*, safari,
    samsung internet, scanner*, screen size*, screen*, seat-back, second generation, secure chip, sensors,
    series 3, set top, shell users, sim, smart glasses, smart meter display, smart speaker*, smart tv,
    smartglasses, sms, sms channel, sold before, speaker, steam deck, sublime, switch, symbian, tablet*,
    telephone channel, teletext, terminal app, terminal server, terminal*, terminals, thermostat*, thin
    client*, thunderbird, ticket machine*, till, touch screen*, touchscreens, tractors, tv, tvos, tvs, ussd,
    vdi, vending machine*, version below, version*, vim, virtual desktop, visual studio, voice channel, vr,
    vr headset*, wall-mounted, watch, wear os, wearable*, web app, web client, webos, webview*, whatsapp
    channel, widget, windows, x86, xbox, xcode`,
  state: `
    about to leave, account age, account*, administration, appeal, archived, arrears, at risk, at risk of
    leaving, audit open, awaiting approval, awaiting verification, ban, bankrupt, bankrupt*, behind, being
    audited, being merged, being migrated, billing, blacklisted, blocked, cancel*, chargeback*, chargebacks
    open, chat ban, checked out, churn*, closed, collections, complained, complaint open, complaint*,
    contract ending, credit hold, credit stop, days old, deactivated, debt, deceased, deceased accounts,
    declined card, default, deleted, delinquent, demo, demo accounts, disciplinary, dispute*, dormant,
    dormant for, downgrade, duplicates, escalat*, estate accounts, eviction, exit, expired, first 30 days,
    first booking, first days, first month, first order, first quarter, first six months, first term, first
    three months, first two weeks, first week, first year with us, flagged, foreclosure, fraud, fraud
    review, freeze, frozen, given notice, good standing, grievance*, hardship, hardship plan, have given
    notice, hold, honeypot, identity check, in arbitration, in court, in legal, in mediation, in
    receivership, in review, in their first, in trial, inactive, inactive for, incident, insolven*,
    insolvency, insufficient funds, investigat*, joined, joined less, just joined, kyc, lapsed, late payer,
    lawsuit, leaving, leaving us, legal dispute, legal hold, less than, less than 6 months, limited
    accounts, litigation, locked, locked accounts, locked for, long-term sick, maternity, merged, merged
    accounts, mid-migration, migrat*, missed a payment, missed payment*, months old, muted, negative
    balance, new, newly opened, newly registered, newly signed, no login, no purchase, not confirmed, not
    logged in, not verified, notice, off-boarding, offboarding, on a break, on hold, on leave, on pause, on
    sabbatical, on sick leave, on the watchlist, on trial, onboarding, open case, open case*, open claim,
    open claim*, open dispute*, open fault, open incident, open incident*, open investigation, open order*,
    open ticket*, opened in the last, opened less than, orphaned, outstanding, overdue, owing, parental
    leave, parked, password reset pending, past due, paused, payment, payment hold, payment plan, pending,
    probation*, quit, receivership, recently, registered less, renewal, renewal due, repossession, resigned,
    restricted accounts, retiring, sandbox accounts, seasonal pause, second warning, sev1, severity,
    shadow-banned, sick leave, signed up, stop-ship, strike, suspend*, terminated, test accounts, three
    strikes, transfer*, trial, trial account*, unconfirmed, under appeal, under investigation, under notice,
    under review, unhappy customers, unpaid, unresolved, unverified, up for renewal, upgrade pending,
    verification, wait-listed, warned, warning*, watch list, watchlist, weeks old, who joined, wind-down,
    within their first, younger than six`,
  role: `
    accountant*, actuar*, adjuster*, admin, administrator*, adviser*, advisor*, agency, agency officers,
    agency staff, agents, ambulance crew*, announcer*, apothecar*, apprentice*, approve-only, approvers,
    architect*, assessor*, assistant*, assistants, attendant*, auditor*, back-up staff, bailiff*, baker*,
    bank teller*, barista*, bartender*, billing contacts, board, board member*, bookkeeper*, bots, broker*,
    builder*, butcher*, buyer*, captain*, care assistant*, career adviser*, caretaker*, carpenter*,
    caseworker*, cashier*, chaplain*, chef*, chief*, civil servant*, cleaner*, clergy, clerk*, coach*,
    commander*, comment-only, concierge*, conductor*, consultant*, contractor*, controller*, cook*,
    copywriter*, councillor*, counsel, courier*, crew, curator*, data entry, day labourers, dealer*, dean*,
    delegate*, delegates, dentist*, department, deputies, designer*, desk staff, detective*, developer*,
    director*, dispatcher*, diver*, docent*, doctor*, doorm*, editor*, electrician*, engineer*, estimator*,
    examiner*, executive*, expat*, external*, faculty, fellows, finance team, firefighter*, fitter*, flight
    attendant*, florist*, foreman, foremen, forester*, franchisee*, freelanc*, freelancers, gardener*, gig
    workers, governor*, graduates, ground staff, guard*, guards, guest*, guide*, hairdresser*, handler*,
    headteacher*, helper*, hobby, hourly staff, housekeeper*, hr, hygienist*, inspector*, inspectors,
    instructor*, intern, interpreter*, janitor*, joiners, journalist*, judge*, juror*, lab staff, labourer*,
    landlord*, lawyer*, leader*, lecturer*, legal counsel, legal team, librarian*, lifeguard*, loan
    officer*, locum*, machinist*, magistrate*, mailbox owners, maintenance staff, marketer*, mayor*,
    mechanic*, medic, mentor*, merchandis*, midwi*, minister*, moderator*, monk*, mps, new joiners, night
    shift, notary, nurse*, observers, office staff, officer*, offshore, on call, operator*, opticians,
    orderl*, outsourced, outsourcing partner, packer*, painter*, panel, paralegal*, paramedic*, parish*,
    part timers, part-time staff, part-timer*, partner*, partners' staff, pastor*, patrol*, pharmacist*,
    physician assistant*, physician*, picker*, pilot*, placement, planner*, players' agents, plumber*,
    porter*, postm*, presenter*, president*, priest*, principal*, probationer*, producer*, professor*,
    programmer*, proofreader*, psychologist*, purchaser*, ranger*, read only, receptionist*, recruiter*,
    referee*, registrar*, relief staff, reporter*, representative*, reps, requesters, rescuer*, researcher*,
    resellers' staff, resident physician*, retired staff, reviewer*, robots, role, sales, sales rep*,
    salespeople, scholars, scientist*, seasonal, seconded, secondees, secretar*, security staff, seller*,
    senator*, server staff, service accounts, shared inbox*, shift, shift lead*, shop assistant*,
    sixth-formers, social worker*, soldier*, sommelier*, specialist*, standby, standby crew*, steward*,
    stock clerk*, stringers, student teacher*, subagents, subcontractor*, substitute*, superuser*,
    supervisor*, surgeon*, surveyor*, tax adviser*, teacher*, team lead*, team leader*, technician*,
    teller*, temp, temporary staff, tester*, therapist*, third-party agents, ticket inspector*, trader*,
    trainee, trainee*, translator*, travel nurse*, treasurer*, treasury, trustee*, tutor*, umpire*,
    undercover, underwriter*, union rep*, user role, usher*, vet, vicar*, view only, viewer*, visiting,
    volunteer*, waiter*, waiters, warden*, warehouse staff, watchm*, welder*, work experience, work
    placement*, works council member*`,
  integration: `
    ad server, adapter, addon not, adobe sign, adp, adyen, agent installed, airbnb, aircall, airtable,
    alexa, allscripts, amadeus, amplitude, another tool, api, api key, apis, apple health, aren't
    integrated, ariba, asana, athenahealth, ats, avaya, bamboohr, bank connection, bank link, batch upload*,
    bigcommerce, bigquery, bitbucket, blackboard, booking interface, booking system, booking.com, box.com,
    bridge, brightspace, bring your own, byo, calendar, canvas, cash register, cerner, channel manager,
    cisco, clever, clickup, clover, cms, concur, confluence, connect*, connected their, connector*, core
    banking, coupa, crm, csv, custom sso, data feed, data warehouse, database, databricks, datev, dicom,
    different diary, different tool, discord, dms, docusign, driver installed, drop folder, dropbox, drupal,
    dynamics, dynamics 365, edi, ehr, eld, eloqua, emr, epic, epicor, erp, exact, exchange, expedia, export
    file, fax, feed, fhir, five9, flat file, freshdesk, ftp, ga4, galileo, garmin connect, gateway, genesys,
    github, gitlab, google analytics, google calendar, google classroom, google drive, google fit, graphql,
    hasn't connected, hasn't linked, have connected, haven't connected, haven't linked, historian, hl7,
    home-grown, homegrown, homekit, hooked up, hubspot, import*, in a different tool, infor, integration*,
    intercom, interface, isn't hooked, isn't integrated, itslearning, jdbc, jira, json feed, key system,
    klarna, klaviyo, kronos, laserfiche, legacy, lexware, lightspeed, lims, link, lms, looker, loyverse,
    magento, magento 1, mailbox integration, mailbox*, mailchimp, marketo, matter, medidata, meditech, mes,
    microsoft dynamics, middleware, mis, mixpanel, monday, moodle, nest, netsuite, nextgen, nightly export,
    no api, no connection, no connector, not connected, not integrated, not linked, notion, odbc, odoo,
    okta, old integration, old system, on the old, on-premise connector, onedrive, opc, open banking link,
    opentable, opera, oracle, other system, outlook, own server, own system, pacs, paired, paper job card*,
    paper records, payment provider, paypal, payroll link, payroll system, peoplesoft, personio, plm, plug*,
    plugin not, pms, policy system, pos system, power bi, powerschool, prestashop, quickbooks, rating
    engine, redshift, reservation system, rest api, ringcentral, ris, sabre, sage, salesforce, saml, sap,
    scada, scale link, schoology, scim, segment, self hosted, self managed, sepa file, servicenow, set up
    the, sftp, shared drive, sharepoint, shopify, single sign on, sis, slack, smart meter, snowflake, soap,
    spreadsheet, square, sso, strava, stripe, successfactors, sumup, swift, sync*, synced, tableau, tag
    manager, teams, telegram, telematics, third party, till system, tms, tms link, toast, tracking pixel,
    travelport, trello, twilio, typo3, ukg, upload*, veeva, webex, webhook*, wechat, weighbridge, wired up,
    without a connection, wms, woocommerce, wordpress, workday, xero, xml feed, yard system, zapier,
    zendesk, zigbee, zoom`,
  other: `
    above 10, accidents with, adopt*, alcohol, allerg*, allergic, animals, another test, antiques, asylum,
    bereave*, beta, births, blinded, board papers, body-camera, breastfeeding, bulk, bulk orders, cancer,
    cases over, cash orders, cctv, celebrit*, ceo, certified, chemotherapy, claims over, competitor*,
    competitors' employees, completed the, condition, control group, custom orders, dangerous goods,
    dash-cam, deaf users, deaths, deceased, diabetes, diabetics, dialysis, diet, dietary, diplomats, disab*,
    donors, double-blind, drone footage, edge cases, emergencies, end of life, epileptics, exotic pets,
    experiment, express orders, families, famous, fatalities, finished the, foreign income, foster*,
    friends, friends and family, frozen goods, funerals, gift cards, gift orders, gift*, gluten free, group
    accounts, group booking*, hand-made, handmade, handwriting, handwritten, hasn't completed, hasn't done,
    hasn't finished, haven't been trained, haven't completed, haven't done, haven't finished, haven't
    passed, hazardous goods, high risk, high value, holdout, holidays, horses, house accounts, implants, in
    the media, in the news, induction, influencers, injuries, intensive care, internal accounts, involving
    injury, joint accounts, journalists' accounts, large order*, leased, limited edition*, live births, live
    events, livestock, loaned, loans above, made to order, media, medical goods, medicines, more than,
    multiple births, neonatal, night orders, not been trained, not certified, not passed the exam, not yet
    trained, obituaries, onboarding course, oncology, one-off, orders above, orders over, orders worth,
    other test, over 10, oversized, pacemaker*, palliative, partner accounts, patients on, payments above,
    payments over, perishables, pets, pilot group, policies above, politician*, pregnan*, press, press
    office, prototypes, public figure*, recalled, refresher, refugees, relatives of staff, royalty, safety
    briefing, same-day orders, screen reader users, sealed, second-hand, shared accounts, special education,
    special orders, staff families, still need, stillbirth*, test group, test kits, titles rated, trained,
    training material*, transactions above, transactions over, transplant*, trials in phase, triplets,
    twins, uncertified, untrained, valuables, vegan, veterans, vip*, visually impaired, weapons listings,
    wedding*, weekend orders, weekends, wheelchair, wine, without the course, without the training, without
    training, worth more than`,
  law: `
    510, bafin, cfr, cjis, controlled substance*, coppa, dfars, dora, easa, ecb, export control*, faa, fca,
    fda, fedramp, ferpa, finma, finra, fisma, gcp, gdpr, glba, gmp, gxp, hipaa, hippa, itar, mdr, mifid,
    nerc, nis2, nist, part 2 records, pci, pra, regulated, sec, sox, supervised, under seal`,
  person: `
    account*, agencies, anybody, anyone, applicant*, artist*, author*, borrower*, branch*, broker*, buyer*,
    campus*, carrier*, client*, clinic*, companies, council*, creator*, customer*, dealer*, dealership*,
    donor*, driver*, employee*, everyone, famil*, firm, guest*, home, hospital*, host*, hotel*, household*,
    learner*, listener*, manager*, member*, merchant*, organisation*, organization*, orgs, owner*, parent*,
    partner*, passenger*, patient*, people, persons, player*, practice, reader*, resident*, retailer*,
    rider*, school*, seller*, shop*, site, staff, store*, student*, subscriber*, supplier*, team, tenant*,
    tenants, universit*, user*, viewer*, whoever, worker*, workspace*, writer*`,
  thing: `
    article*, book*, booking*, call, case*, chat*, claim*, content, contract*, course*, document*, episode*,
    event*, file*, footage, form, invoice*, item*, job, lease*, letter*, listing*, mail, matter*, message*,
    note*, order*, page, payment*, photo*, product*, queue*, record*, recording*, report*, request*,
    review*, sheet*, shipment*, show, slip*, song*, ticket*, title*, transaction*, transcript*`,
} as const satisfies CueList;
