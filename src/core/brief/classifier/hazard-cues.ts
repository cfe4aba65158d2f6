import type { CueList } from "./cue-matcher.ts";

/**
 * Classes of words and phrases in which harms are told, from the project's vocabulary of how product managers write.
 * A class isn't a verdict: "wrong" with "label" is accuracy, with "person" a wrong action. The weights decide, from
 * which classes stand in a clause together.
 */
export const HAZARD_CUES = {
  invent: `
    aren't in the, aren't there, bad advice, bad answers, baseless, bogus, confabulat*, confidently wrong,
    conjur*, contradicting the, did not exist, distort*, do not exist, does not exist, doesn't exist,
    doesn't have, doesn't offer, doesn't stock, don't exist, don't have, dreamed up, dreamt up, embellish*,
    fabricat*, facts wrong, factually, fake citation, fake quote, fake reference, false answer*, false
    claim, false facts, false information, false promise, false statement, falsehood, fantasise*,
    fantasize*, fantasy, fiction, fictional, fictitious, garbage answers, gets facts wrong, guesses when,
    half-truth*, hallucinat*, halucinat*, hasn't got, imaginary, inaccurate answer*, inaccurate summar*,
    incorrect advice, incorrect answer*, invent*, isn't in the, isn't real, isn't there, lies, lying, made
    it up, made of nothing, made up, make up, misattribut*, misinform*, misinformation, misleading answer*,
    misquot*, misstat*, myth*, never agreed, never built, never existed, never had, never happened, never
    held, never made, never ran, never received, never said, never sent, never took place, never were, never
    wrote, no evidence, no library, no one said, no source, no such, nobody agreed, nobody approved it,
    nobody asked for, nobody authorised, nobody made, nobody promised, nobody said, nobody scored, nobody
    took, nobody touched, nobody wrote, non existent, nonexistent, nonsense, not in stock, not in the chart,
    not in the contract, not in the document, not in the policy, not in the record, not in the source, not
    in the text, not on the menu, not real, not supported by, not true, nowhere in, nowhere to be found, out
    of nowhere, out of thin air, phantom, pure fiction, put words in, simply false, spurious, that aren't
    real, that isn't real, that no one, that nobody, under a scheme we don't, unfounded, ungrounded, unreal,
    unsupported claim, unsupported statement, untrue, unverified claim*, was never there, we don't have, we
    don't offer, we don't sell, we never, without a source, without evidence, words in the mouth, wrong
    advice, wrong answer*, wrong explanation*, wrong fact, wrong info, wrong information, wrong
    instruction*, wrong statement*, wrong summaries, wrongly quotes`,
  invented_part: `
    adds a sentence, adds details, adds facts, adds things, citation*, cites, claims something, claims that,
    clause*, fills gaps, fills the gaps, footnote*, guesses the rest, padded, pads it, promise*, quote*, reads
    in, reads into, reference*, source*, statement*, states things`,
  content: `
    advice, answer*, article*, copy, description*, digest*, draft*, email*, explanation*, instruction*,
    letter*, listing*, message*, minutes, note*, page, paragraph*, post, recap*, repl*, report*, script,
    sentence*, stories, summar*, text*, transcript*, translation*`,
  wrong: `
    bad, botch*, confused with, confuses, doesn't hold, don't hold, drift*, erroneous*, error*, false, far
    off, faulty, flawed, garbl*, imprecise, inaccura*, incomplete, incorrect*, misjudg*, missed, mistake,
    mistaken, mix up, not right, off by, out by, out of date, outdated, plainly wrong, poor, stale, swap*,
    unreliable, way off, wrong*`,
  label: `
    amount*, categor*, class, classif*, code, count, curve, date, detect*, diagnos*, digit*, estimat*, eta,
    field, figure*, flag*, forecast*, grade, guess, label*, likelihood, match, measure*, model, name, ocr,
    plate, predict*, priorit*, probabilit*, projection*, queue, rank*, rating, reading, recognis*,
    recognition, recogniz*, score, tag*, threshold*, total, transcri*, valuation*, value*, verdict*, weight`,
  misread: `
    background noise, bad scan*, badly transcribed, blurred, blurry, confuses one, declined in error,
    dialect words, duplicate detection, false alarm*, false alert*, false match*, false negative*, false
    positive*, forecast is wrong, garbled, gets the number*, go unflagged, goes unflagged, goes unnoticed,
    handwriting, imprecise, inaccurate, label is wrong, labels are wrong, lets through, low precision, low
    recall, mis-classif*, mis-label*, mis-read, mis-tag*, miscalculat*, miscalibrat*, miscategor*,
    misclassif*, miscount*, misdetect*, misestimat*, misfil*, mishear*, misheard, misidentif*, misjudg*,
    misjudges, mislabel*, misread*, misrecogni*, misrout*, miss the real, missed cases, missed duplicates,
    misspell*, mistag*, mistake one for, mistranscri*, mixes up digits, model drift, noisy data, not
    accurate, ocr error*, off by, over-estimat*, overestimat*, overlooked, poor scan*, read wrongly, reads
    the wrong, real cases missed, score is wrong, scores are wrong, slip through, smudged, transcription
    error*, under-estimat*, underestimat*, unreadable, wer, word error, worse than a coin, wrong amount*,
    wrong box*, wrong categor*, wrong class*, wrong code*, wrong count*, wrong date*, wrong desk, wrong
    diagnosis code*, wrong estimate*, wrong eta*, wrong field*, wrong figure*, wrong folder, wrong
    forecast*, wrong grade*, wrong label*, wrong language, wrong match*, wrong model, wrong name*, wrong
    number*, wrong part number*, wrong prediction*, wrong price tag, wrong priority, wrong queue, wrong
    rank*, wrong reading*, wrong route, wrong score*, wrong speaker*, wrong species, wrong tag*, wrong
    tariff, wrong team, wrong total*, wrong transcript*, wrong tray, wrong weight*, wrongly flagged, wrongly
    labelled, wrongly read, wrongly rejected, wrongly scored, wrongly sorted, wrongly tagged`,
  leak: `
    appear in, bleed*, carried over, come out, copied into, cross over, crosses, deduced, disclos*, end up
    in, ending up, exfiltrat*, expos*, find its way, find their way, get out, given away, giving away, got
    out, guessable, hints at, in front of, in the hands of, inferred from, into the hands, land in, leak*,
    makes its way, mixed between, mixing tenants, mixing up tenants, open to, overheard, overshar*,
    oversight, passed on, pop up, quote to, quoted in, reachable, read by the other, read off, readable by,
    readable for, retrievable, reuse, reused for, reveal*, see another, see each other's, see one another's,
    seen across, seen by, sees, sees the other, shared with, show up, shown to, slip out, spill over,
    spill*, surfac*, turn up, visible to, walks out, work out, wrong hands`,
  other_party: `
    a stranger*, all staff, another account*, another agencies, another agency*, another airline*, another
    bank*, another branch, another broker*, another buyer*, another carrier*, another chain*, another
    client*, another clinic*, another company*, another council*, another customer*, another dealer's,
    another dealer*, another department*, another district*, another family, another farm*, another firm*,
    another fund*, another grower*, another guest*, another hospital*, another household, another insurer*,
    another lab*, another landlord's, another landlord*, another law firm*, another member*, another
    merchant*, another ministry, another org*, another patient*, another practice*, another publisher*,
    another restaurant*, another retailer*, another school*, another seller*, another shop*, another site*,
    another store*, another studio*, another supplier*, another team*, another tenant's, another tenant*,
    another university*, another user*, anyone in the company, between accounts, between agencies, between
    brands, between clients, between customers, between firms, between schools, between shops, between
    tenants, competing, competitor*, cross customer, cross tenant, everybody, next door, opposing side,
    other accounts, other agencies, other bidders, other bidders', other clients, other companies, other
    customers, other dealers, other firms, other growers, other hospitals, other members, other schools,
    other sellers, other shops, other suppliers, other teams, other tenants, other users, outside parties,
    outside the company, outside the firm, outsider*, rival*, somebody else's, someone else's, strangers,
    tenant bleed, the competition, the other bidder*, the other side, the wrong client, the wrong customer,
    the wrong team, third parties, wrong inbox, wrong people`,
  secret: `
    access control*, access rights, acquisition*, api key*, bid, blueprints, board minutes, board papers,
    business data, business plan*, cabinet papers, case files, classified, client files, client list,
    commercial terms, commercially sensitive, commission*, company data, confidential*, contract terms, cost
    price*, cost prices, credentials in, customer data, customer list*, deal notes, deal*, designs, discount
    levels, draft law, draft results, drafts, drawings, earnings, embargo*, exam questions, floor plans,
    formula*, informant*, infrastructure details, insider, intelligence, internal data, internal document*,
    internal info*, internal memo*, internal notes, investigation*, keys, know how, lab results, launch
    plan*, layoff*, m&a, manuscripts, margin, merger*, nda, negotiat*, passwords, patents pending,
    permission*, playbook, price book, price list*, pricing, private code, privilege, proprietary,
    prototypes, purchase prices, rates, recipe*, release date*, reorg*, research data, restricted, roadmap*,
    salary bands, scripts, sealed, secrecy, secret, security plans, sensitive document*, source code,
    source-selection, spoiler*, strategy, supplier price*, takeover*, tender*, test questions, tokens in,
    trade secret*, unaired, unannounced, unpatented, unpublished, unreleased, whistleblow*, witness*`,
  personal: `
    account details, address book*, addresses, anonymis*, anonymiz*, applicants' data, bank detail*, bank
    statements, biometric*, birth date*, browsing, bystander*, card data, card number*, chats, children's
    data, children's pictures, consent*, contact list*, criminal record*, cross border, customer details,
    customers' data, customers' names, cycle data, dashcam, data minimisation, data minimization, data
    protection, data subject*, date of birth, de-identif*, deleted on request, diaries, disabilities, donor
    data, eavesdrop*, email addresses, employee data, employees' data, ephi, eye tracking, face*, faces,
    going abroad, guest data, guests' data, hadn't agreed, hasn't agreed, health data, health details,
    health information, home address*, home videos, hr data, id card*, id scans, identity document*,
    identity number*, insurance number*, keep longer, kept for years, kept longer, kept too long,
    keystroke*, lawful basis, legal basis, licence plates, listen in, location data, location history,
    location trail*, medical data, medical detail*, medical history, medical notes, medical record*, member
    data, monitoring employees, monitoring of staff, names and addresses, names attached, national id, never
    agreed, never asked, no permission, opt-in, passers-by, passport*, patient data, patient detail*,
    patient record*, patients' data, payslip*, people's data, permission, personal data, personal detail*,
    personal info, personal information, personally identifiable, personnel file*, phi, phone number*,
    photos of, pii, plates and faces, privacy, private, private data, private detail*, private information,
    private life, private message*, processed abroad, profiled, protected health, pseudonym*, psychiatric,
    pupil data, pupil record*, purchase history, purpose, re-identif*, recorded without, recording*,
    reidentif*, religion, resident data, retained, retention, right to be forgotten, salaries, selfie*,
    sensitive data, sent abroad, sexual orientation, snoop, snoop*, social security, special category,
    spied, spying, staff monitoring, stored for ever, student data, student details, student record*,
    surveill*, tax id*, test results, therapy notes, third country, track, training on user, transferred
    abroad, union membership, user data, users' data, viewing habits, voice recordings, voiceprint*, voices,
    watch people, webcam, when people are home, where people live, whereabouts, who agreed, who is home,
    without a basis, without knowing, without permission, without telling, without their knowledge, works
    out who`,
  privacy_law: `
    accountability act, appi, biometric information privacy, bipa, ccpa, children's online privacy, consumer
    privacy act, coppa, cpra, data privacy, data protection act, data protection law*, digital personal data,
    dpdp, dpdpa, family educational rights, ferpa, gdpr, general data protection, glba, gpdr, gramm leach, gramm
    leach bliley act, health insurance portability, hipaa, hippa, ico, information act, information
    commissioner, leach bliley, lei geral, lgpd, personal information protection, pipeda, pipl, portability act,
    privacy act, privacy commissioner, privacy law*, privacy protection act, privacy regulator*, privacy rights,
    privacy rule*, protection of personal information, uk gdpr`,
  other_law: `
    accessible information standard, ada, advertising rules, advertising standards, ai act, americans with
    disabilities, aml, aml rules, anti-spam, archive law, archives act, audit, auditor*, authorities, avmsd,
    bafin, basel, building code, can-spam, casl, ccar, certification, charter, cjis, code of conduct, code
    of practice, complian*, compliance, consumer law, consumer protection, cqc, customs law, digital
    operational resilience, digital services act, directive*, dora, driving time, dsa, e-privacy, eba, ecoa,
    eeoc, election law, ema, emissions, employment law, equal credit, equal employment, equality act, export
    control*, export licence*, faa, fair credit reporting, fair debt, fair housing, fca, fcra, fda, fedramp,
    finra, food and drug administration, food law, freedom of information, gambling commission, gcp, gdpr
    art, gmp, gxp, hmrc, human rights act, inspector*, inspectorate, isae, iso, itar, kyc, labelling law,
    labelling rules, labor law, labour law, language standards, law, legislation, licence condition*,
    license condition*, licensing board, ll144, local law, mar, mdr, medical device regulation, mhra, mifid,
    nice, nis2, non-compliance, noncompliance, ofcom, ofsted, ombudsman, ordinance, osha, payment services
    directive, pci, pecr, pharmacovigilance, procurement law, procurement rules, prospectus, psd2, public
    records law, reach, records law, regulation*, regulator*, regulatory, rule, safety regulations,
    sanctions, sarbanes, sec, section 508, securities and exchange, soc, solvency, sox, statute*, statutory,
    supervisor*, supervisory, tax law, tcpa, telephone consumer protection, travel rule, union agreement,
    vat, watchdog, wcag, working time, works council`,
  duty: `
    accessib*, accessible, adverse action, alt text, appeal, approval, archiv*, audit log, audit trail, bias
    audit, both languages, calling hours, can't prove, can't show, cannot prove, cannot show, captions
    missing, conformity, contrast, cooling off, deadline*, disclaimer*, disclose that, disclosure, do not
    call, documentation, documented, double signature, duties, evidence, explain the decision, explainab*,
    explanation, file, four eyes, human oversight, human review, impact assessment, in time, in writing,
    incident report*, inform people, informed of, is a bot, is ai, it's a machine, keep a log, keep records,
    label as, labeled, labelled, labelled as, licence, license, log each, logged, mandat*, mark as ai, must,
    no log, notice*, notif*, obligat*, on time, opt out right, opt outs not, opt-out mechanism*, oversight,
    permit, plain language duty, produce the records, proof of, proof that, quiet hours, quota*, reasons,
    record keeping, record of, recordkeeping, register, registration, report, report in time, report on
    time, report to, report within, reported late, reporting duty, reporting obligation, required,
    requirement*, retention duty, right to appeal, right to explanation, right to know, screen reader*,
    segregation of duties, sign-off required, small print, statement of reasons, suitability, suspicious
    activity report*, talking to a machine, technical file, tell customers, tell people, tell users, terms
    shown, that it is a machine, that it's a bot, threshold reporting, traceab*, two signatures, undeclared,
    undocumented, unexplained, unreported, warning label*, watermark*, withdrawal, within 24, within the
    deadline`,
  breach: `
    against the law, against the rules, aren't met, aren't told, audit finding*, breach*, break the law,
    break the rule*, contraven*, could miss, doesn't allow, don't allow, fail the audit, fail to, failed
    audit, failure to, fall foul, fall short, fine, forbid*, forbidden, forget to, forgetting, illegal,
    infringement of, isn't met, isn't told, late, miss, non-complian*, not allowed, not met, not told,
    overdue, prohibit*, sanction*, unlawful, violat*, without telling`,
  money: `
    bad debt*, bad trade, below cost, bill wrong, billed, budget blown, capital, cash, chargeback*, claim
    paid, clawback*, clawed back, compensation, cost us the, costly, credits, dear mistake, default*,
    demurrage, deposit*, discount*, dollars gone, donor money, double payment*, duplicate payment*, empty
    rooms, euros gone, expensive mistake, fee, feed wasted, financial harm, financial loss*, fraud loss*,
    fraud losses, free of charge, fuel wasted, gap in the accounts, given away free, grant lost, hedge*,
    hole in the, idle crew*, imbalance charge*, insolvent, investment, investors, invoice*, late fee*, late
    penalties, leakage, lose money, losing the grant, loss, lost booking*, lost business, lost contract*,
    lost money, lost order*, lost revenue, lost sales, margin call*, markdown*, markdowns, million,
    misallocat*, mispric*, missed billing, money, money lost, never billed, never invoiced, out of pocket,
    overbill*, overcharg*, overpaid, overpay*, overpaying, overspend*, overstock*, overtime, paid short,
    paid twice, pay, pay twice, payment*, payout*, payroll, penalties, penalty charge*, profit*, public
    money, purse, quid, quotes too low, refund*, replacement parts for nothing, revenue, rework cost,
    royalties, rupees, savings, scrap, seed wasted, sells too cheap, seven figures, short of money,
    shrinkage, six figures, sold below, sold too cheap, spoil*, stock-out*, stockout*, subsidy lost, tax
    bill, taxpayers' money, thousands of, till, tips, too cheap, too high a price, too low a price,
    transfer*, unbilled, under cost, underbill*, undercharg*, undercharge, underpaid, underpay*, underquot*,
    unprofitable, unsold, wages, warranty cost*, waste*, wasted, worse off, write off, write-down*,
    write-off*, written off, wrong account, wrong iban, wrong price*, wrong quote, wrong trade`,
  spend: `
    a cent, above budget, add up, allowance, api bill, api cost*, api spend, apiece, bill, bill explodes,
    budget overrun, budget*, burn*, by the minute, by the token, cent each, charged per, cheap, cloud bill,
    cloud costs, cloud spend, cogs, compute, consumption, cost, cost explosion, cost of running, cost per,
    cost-benefit, costs explode, costs more, costs us, dear, dearer, doesn't pay, eat into, eat the margin,
    eat up, egress, expensive, gpu*, hardware cost*, heavy users, hosting bill*, hosting cost*, inference,
    inference budget, invoice from, licence fee of the model, margin, margin per, metered, model bill, model
    cost*, model fees, model spend, monthly bill, over budget, overage*, overspent on the model, pay per,
    per answer, per call, per image, per minute, per page, per page processed, per query, per request, price
    of the model, price per, pricey, processing cost*, render farm, render hours, run cost*, runaway,
    scaling cost*, spend, storage bill, storage cost*, subsid*, token*, too dear, unaffordable, uneconomic,
    unit cost*, unit economics, usage based, usage fee*`,
  slow: `
    ages to load, arrive late, before it answers, before the answer, behind the, buffer*, buffering,
    checkout speed, choppy, cold start*, come too late, crawl*, dawdl*, delay*, drag, fast, fast enough,
    frame drops, frame rate, freeze*, freezes, hang, hangs for, instant, jank*, keep up, lag, laggy,
    latancy, late in the call, latenc*, latency, lattency, load time*, loading, long wait*, milliseconds,
    ms, not fast, not instant, out of the door, p95, p99, page speed, page weight, perform*, queue at the,
    quick, quick enough, real time, refresh*, refreshes late, response time*, response times, round trip*,
    second, slow*, sluggish, snappy, speed, spinner*, stalled, stutter*, tail latency, takes ages, takes
    forever, takes long, takes too long, thinking too long, time out, time to first, timeout*, too long,
    unresponsive, wait`,
  outage: `
    availability, bankrupt*, blackout*, box dies, break down, breakage, breaks, breaks whenever, bust,
    camera dies, can't be reached, cannot be reached, capacity, connection, connectivity, crash, cut off,
    cuts us off, dead zone*, depend on one, dependency on, deprecat*, dies, disappear*, disrupt*, doesn't
    work, down, downtime, drop out, end of life, exhausted, fail*, failing over, failover, failure of the,
    fall over, feed, freeze up, goes away, goes dark, goes offline, gone, halt, hardware failure, insolven*,
    interrupt*, is out, line stops, lock-in, lost feed, maintenance, maintenance window*, network, no
    connection, no fallback, no internet, no signal, node breaks, not reachable, not working, nothing
    answers, offline, one supplier, only one vendor, out of order, out of service, outage*, overload*,
    patched, patchy, peak, power cut*, power failure, quota*, rate limit*, ratelimit*, reboot*, retire*,
    retires the model, satellite link, sensor dies, server dies, server failure, service loss, shut down,
    signal, single point of failure, sole supplier, spike*, stopped, stops routing, stops the line, stops
    working, strike at, sunset, switched off by the vendor, throttl*, trunk failure, unavailab*,
    unavailable, unreach*, unreachable, upgrade breaks, uptime, vanish*, wifi`,
  vendor: `
    anthropic, api, apis, aws, azure, cloud, data center, data centre, google, host, openai, platform,
    provider*, server*, service, sub-processor*, subprocessor*, supplier*, third party, upstream, vendor*`,
  attack: `
    abuse*, abusing, adversar*, around the filter*, around the rules, attack*, backdoor*, blackmail*,
    botnet*, bots, break in, brute, brute force, bypass*, card testing, carries instructions, cheat the,
    click farm*, cloned voice*, coax*, colluding, collusion, command in, counterfeit*, crafted, credential*,
    criminal*, crook*, data theft, ddos, deepfake*, denial of service, evade, evasion, exfil*, exploit*,
    exposed endpoint*, extort*, fake account*, fake click*, fake customer*, fake identity, fake joiner, fake
    order*, fake seller*, fake ticket*, flood it with, flooding it, fool*, forged, forger*, fraud,
    fraudster*, game the, gamed, get round, hack*, hidden command*, hidden instruction*, hidden text, hide
    instruction*, hijack*, imperson*, inject*, injection*, insider threat, instruct the model, instructions
    for the model, instructions to the, instructions to the model, intruder*, invisible text, jail-break*,
    jailbreak*, junk requests, keylogger*, launder*, leaked password*, log in, login*, loophole*, malicious,
    malware, manipulat*, mine coins, mining, misappropriat*, misuse*, misusing, money mule*, open port*,
    orders hidden, outwit*, override the, password*, past the filter, phish*, planted, poison*, poses as,
    pretend*, prompt injection*, prompt leak, prompts that, ransom*, ransomware, red team*, remote code, rig
    the, rigged, ring of, sandbox escape, scam*, scammer*, scrap*, scrape, security, sidestep*, sim swap,
    slip past the filter, smuggl*, social engineering, spammer*, spoof*, spying competitor, spyware,
    squatter*, stalk*, steal*, steer*, stolen, supply-chain, sybil, system prompt, take over, takeover*,
    talk it into, talk the model, talked into, tamper*, theft, thief, thieves, trick*, typosquat*,
    unauthorised, unauthorized, voice clone*, vote rigging, vulnerab*, weak password*, white-on-white`,
  unfair: `
    adverse impact, always the same, at the back of the queue, back of the queue, bias*, crowd out, crowds
    them out, declined more, disadvantag*, discriminat*, disparate, disparit*, drowned out, equal treatment,
    equality, error rates differ, exclusionary, fair lending, fairness, far behind, favor*, favour*,
    favoured, favouritism, fewer chances, fewer interviews, fewer offers, flagged more, get worse, harsher,
    held against, inequ*, injustice, isn't fair, left behind, left out, less fair, less often, less well,
    locked out, longer waits, lopsided, lower for, lower limits for, marginalis*, marginaliz*, marked down,
    misunderstood more, more often than, nationalities again, never picks, never shown, not fair, one-sided,
    overlooked, passed over, penalis*, penalised, penaliz*, performs worse, poorer for, poorer results,
    poorer service, prejudic*, protected class*, protected group*, proxies, proxy for, pushed down, pushed
    out, ranked low, ranked lower, redlining, refused more, rejected more, same people, scored low, scored
    lower, second class, second rate, served worse, short-changed, shut out, skew*, skews, slighted,
    squeezed, stereotyp*, stopped more, systematically, the big ones, the large ones, treat differently,
    treated less, treated worse, tuned to, unbalanced, unequal*, uneven*, unfair*, unjust*, works badly for,
    works worse, worse for, worse off, worse on, worse results, worse service, worse than others`,
  group: `
    aboriginal, accent*, african*, age, apprentices from, arab*, asian, asian*, autis*, basic phones, black,
    blind, boys, carers, caribbean, cash payers, caste, certain, certain names, christian*, dark skin,
    darker skin, deaf, demographic*, dialect*, disabilit*, disabled, dyslexi*, east european*, elderly,
    estates, ethnic*, ethnicity, faith, fathers, female, first language, foreign, foreign names, foreigners,
    gay, gender*, girls, groups, hard of hearing, headscarf, hijab, hispanic, immigrant*, independents,
    indigenous, jewish, language*, latino, left-handed, lgbt, lisp*, local artists, low income, low-wage,
    male, men, migrant*, minor parties, minorit*, minority, minority languages, mothers, muslim,
    nationalit*, nationality, neighborhood*, neighbourhood*, neurodiv*, new artists, newcomers, night
    workers, non native, non-binary, non-english, older, on benefits, one group, over 60s, over eighty, part
    time*, part-timer*, part-timers, poor, poorer, poorer areas, poorer families, postcode*, postcodes,
    pregnan*, prepaid customers, race, racial, refugee*, region*, religio*, roma, rural, same-sex, sex,
    single mothers, single parents, skin, skin tone*, small, small breweries, small businesses, small farms,
    small firms, small grower*, small parties, small producers, small seller*, small shops, small supplier*,
    smaller, smaller clubs, smaller languages, some groups, some people, speakers, stammer*, state school*,
    subgroup*, suburb*, surname*, temps, thin file, trans, traveller families, travellers, turban, unbanked,
    unknown authors, veterans, village*, voucher*, wearing, wheelchair*, widow*, women, working class, zip
    code*`,
  brand: `
    amateurish, awkward, backlash, bad publicity, bad review*, boycott*, brand guidelines, brand voice,
    brand*, cheap looking, chummy, clumsy, cold tone, columnist*, corporate identity, coverage, credib*,
    crest, cringe, cringeworthy, critics, dignity, embarrass*, field day, flippant, front page, gazette,
    glassdoor, good name, headline*, heartless, heritage, house style, image, image problem, jeer*,
    journalist*, kitsch, laughed at, laughing stock, like a call centre, like us, linkedin, look bad, look
    foolish, look silly, looking cheap, luxury, masthead, meme*, mocked in, mud, negative coverage, news,
    newspaper*, not our style, off brand, off tone, op-ed, our image, our name, our voice, out of character,
    petition*, placards, plastic-looking, posh, pr, pr disaster, press, prestige, protest*, public outcry,
    publicity, questions in parliament, reddit, register, reputation*, review sites, ridicul*, robotic,
    salesy, satire, scandal*, screenshot*, scrutiny, shame, shitstorm, silly, slop, sloppy, social media,
    sound like us, sponsors, standing, stiff, stilted, style, style guide, sulky, tabloid*, tasteless,
    tiktok, tone, tone deaf, tone of voice, too jokey, trade press, trustpilot, tv, tweet*, twitter,
    unprofessional, viral, voice of, word of mouth, wrong tone`,
  annoy: `
    abandon*, adoption, afraid for their jobs, afraid of, alerts all day, alienat*, angry, annoy*, app
    rating, bored, boredom, bossy, bother*, bothersome, bounced around, bypass it, can't reach a human,
    cancel out of, cancel their, cancellations by, cancelling, churn*, clutter, complain*, condescend*,
    confidence, confus*, creepy, cried wolf, cry wolf, delete the app, disappoint*, disbelief, disengag*,
    dislike*, distracting, distrust*, don't believe it, don't trust, drop the show, fatigue*, fear for their
    jobs, fed up, feel cheated, feel fobbed, feel judged, feel spied, feel watched, flood of, flooded,
    fobbed off, frustrat*, give up, grumbl*, hang up, hate it, ignore it, ignore the, ignored, information
    overload, interest wanes, interrupt, intrud*, intrusive, invasive, irritat*, job fear, leave for, leave
    the app, leave the platform, leave us, log off, lose faith, lose interest, lose patience, lose trust,
    loss of control, low ratings, mistrust*, monotony, morale, mute, nag*, nagging, no human, nobody
    believes, noise, noisy, not adopt*, novelty, nuisance, numb to, one star, opt-outs, overload,
    overwhelm*, patience, patronis*, patroniz*, pester*, pestering, pushy, put off, quits, real person,
    refuse it, refuse to use, repeat itself, repeated lines, repetitive, resent*, resist*, resistance, same
    again, scare*, sceptic*, sick of, skeptic*, slam the phone, spam, spammy, speak to a person, staff
    leave, stop caring, stop opening, stop using, suspicious of, switch it off, switch off, talk to a
    person, tape over, tired of, told what to do, too many, too many alerts, too many messages, too often,
    trust, trust it less, tune out, turn it off, turned off, uncanny, unhappy, uninstall*, unsettl*,
    unsubscrib*, unwelcome, walk away, walk out, want a human, want a person, wear off, won't trust`,
  rely: `
    accept all, accept anything, accept whatever, agree to all, anchor*, approve everything, approve
    without, as a given, as gospel, automation bias, autopilot, believe the number, believe the screen,
    believe whatever, blind*, blindly, by hand any more, by hand anymore, cheat*, click accept, click
    through, click yes, complacen*, copies the answer, crutch, de-skill*, defer to, depend on, dependence,
    dependent on, deskill*, do the thinking, do their own, don't learn, don't question, double check,
    doublecheck, erosion of, eyes off, face value, faith in, follow it blindly, follows the number, forget
    how, forget the craft, get used to, go along with, go with the, goes along with, goes with the, going
    along with, gospel, habit, hit send, human in the loop, instead of a doctor, instead of a professional,
    instead of asking, instead of the original, judgement, judgment, juniors who, lazy, lean back, lean on,
    leave it to, leaving the, let it think, lose skills, lose the feel, lose the habit, lose the skill*,
    lose their feel, merge it unread, never learn, never learnt, no longer check*, no longer look*, no
    longer open, no longer read*, no longer think*, no one checks, no one looks, no one reads, nobody
    checks, nobody looks, nobody questions, nobody reads, nod through, on autopilot, one click approval,
    only skim, over reli*, over-rely*, over-trust*, overreli*, overrely*, overtrust*, own judgement, press
    agree, press send, quit checking, rather than, reliance, relies on, rubber stamp*, rubberstamp*, second
    look, second opinion, send without, sign blind, sign everything, sign off anything, sign without, skill
    loss, skills fade, skills rust, skim, skip review, skip the, skip the original, spot-check*, stop
    asking, stop checking, stop doing, stop learning, stop looking, stop questioning, stop reading, stop
    thinking, stop walking, take for granted, take it as gospel, take it at its word, take the number, take
    whatever, taken as given, taken at face value, taken for advice, taking it as given, tick through, tick
    what, too much faith, too much trust, trainees who, treat it as, trust in the, trust it blindly, trust
    it too, trust the screen, trusting the, unaware, unchecked, uncritical*, unlearn*, unquestion*, unread,
    used to it, wave everything, wave it, wave through, whatever it, whatever it says, whatever the, without
    a look, without a second look, without checking, without looking, without opening, without reading,
    without review*, without thinking, without verifying`,
  irreversible: `
    accidental*, all customers by mistake, booked twice, by accident, by mistake, can't be called back,
    can't be called off, can't be pulled back, can't be recalled, can't be reversed, can't be stopped, can't
    be taken back, can't be undone, can't roll back, can't take back, can't undo, cancel*, cannot be
    recalled, cannot be reversed, cannot be stopped, cannot be undone, cant be reversed, cant be undone,
    closed too early, closed too soon, delet*, double book*, doublebook*, drop a table, drops the table,
    duplicat*, erase*, for good, formatted, gone for ever, gone for good, gone forever, in a loop, in error,
    irretriev*, irreversibl*, loops, lost for good, mass e-mail, mass email*, mass mail*, misfire*, mistaken
    action*, mistakenly, never be undone, never comes back, no backup, no going back, no rollback, no undo,
    no way back, no way to roll back, nobody approved, nobody asked, not be undone, on its own, ordered
    twice, over-eager, overwrit*, permanent*, prematurely, runaway, sends twice, sent twice, take down,
    taken down by, to everyone by mistake, too eager, too early, too much access, too soon, twice, unasked,
    uninstall, unintended, unintentional*, unpublish*, unrecoverab*, unrequested, unwanted, wipe*, without a
    go, without approval, without asking, without being asked, without consent of the owner, wrong access,
    wrong account, wrong action*, wrong address*, wrong appointment*, wrong badge*, wrong booking, wrong
    branch, wrong button, wrong contact*, wrong customer*, wrong database, wrong email, wrong employee*,
    wrong file*, wrong group, wrong invoice*, wrong item*, wrong list, wrong machine*, wrong mailing, wrong
    order, wrong people, wrong permission*, wrong person, wrong pump, wrong recipient*, wrong record*, wrong
    right*, wrong room, wrong room*, wrong server*, wrong shipment*, wrong step*, wrong switch, wrong
    system, wrong table, wrong ticket*, wrong valve*`,
  act: `
    action*, agent, approv*, archiv*, block*, book*, chang*, clos*, disabl*, dispatch*, edit*, escalat*,
    execut*, file*, fire*, firing, grant*, install*, issu*, lock*, merg*, move*, moving, order*, pay*, post*,
    publish*, reassign*, reboot*, refund*, releas*, remov*, restart*, revok*, schedul*, send*, sent, shut*,
    stop*, submit*, suspend*, switch*, transfer*, trigger*, unlock*, updat*, write*`,
  injury: `
    accident*, acid*, airbag*, allergen*, ambulance, arm, asbestos, avalanche*, back injury, bad part, bite,
    bleach, blind spot, blow up, boat*, bodily, bolt*, brake*, brakes, bridge*, broken arm, broken leg,
    bruis*, bull, burn*, burns, carbon monoxide, casualt*, chlorine, choke, cliff*, climb*, collaps*,
    collid*, collision*, concussion, confined space, contaminat*, crack*, crash*, crowd, crush*, cut,
    danger*, dead, death*, derail*, die, dies, distract*, dog attack*, drop on, drown*, dying, e-stop,
    electrocut*, emergency stop, energised, energized, evacuat*, explo*, fails on the road, fall, fall off,
    falling load*, falls on, fatal*, finger*, fire, firework*, flood warning*, floods, floodwater*, food
    poisoning, frostbite, fumes, funeral*, gas, get hurt, guard rail, guarding, hand, hazardous, heat
    stroke, heavy load*, helmet*, hik*, hit by, hurt*, hypothermi*, ice, icy, injur*, kick, kill*, ladder*,
    landing, laser, lifting, limb*, live wire*, livestock, lockout, mixing chemicals, mower*, near miss,
    nut, overdose of, overheat*, pedestrian hit, people have died, physical harm, physical safety, pinch*,
    poison*, rabies, radiation, red light*, rolls away, rolls back, run over, runway, safety, safety of,
    scald*, seat belt*, seizure*, sharp, shock, slip*, smok*, smoke, someone hurt, speeding, stair*,
    stamped*, steering, storm*, strain*, struck, structur*, suffocat*, swim*, tip over, tire*, topple*,
    toxic fumes, tractor*, trampl*, trap*, treadmill*, tripp*, tyre*, undercook*, unsafe, vessel, weld*,
    wound*, wounded, wrong torque, wrong way`,
  safety_scene: `
    aircraft, batteries, bike*, boiler*, car, chemical*, crane*, crew, cyclist*, driver*, driving, drone*,
    electric*, elevator*, equipment, flight*, forklift*, home, household*, ladder*, lift, line, lorries,
    machine*, operator*, oven*, passenger*, pedestrian*, pilot*, plant, pump*, road*, robot*, runway,
    scaffold*, ship, site, technician*, tenant, train, truck*, valve*, vehicle*, voltage, worker*`,
  clinical: `
    911, a&e, adverse event*, allerg*, ambulance*, anaesth*, anesth*, antibiotic*, anticoag*, arrhythm*,
    asthma, bedsore*, biops*, bleed*, blood group, blood thinner*, bone, cancer*, care, carer*, chemo*,
    clinical*, clinician*, contraindicat*, counsellor, delay in care, delayed care, delayed treatment,
    dementia, dental, dentist*, deteriorat*, device therapy, diagnos*, discharge, doctor*, dosage*, dose*,
    dosing, drug*, ecg, eeg, emergency room, epilep*, er, fetal, fever*, foetal, fractur*, glaucoma,
    glucose, gp, hearing aid*, heart attack, helpline*, hospice, hypo, hypogly*, icu, immunis*, immuniz*,
    implants, infection*, infusion*, inhaler, insulin, intensive care, interaction*, lab value*, labour
    ward, mammogra*, medical, medication*, medicine*, mental health crisis, midwi*, misdiagnos*, missed
    allergy, missed symptoms, neonat*, newborn*, nhs 111, nurse*, oncolog*, operating theatre, optometr*,
    overdos*, palliative, paramedic*, patholog*, patient harm, patient safety, patient*, pharmac*,
    physician*, physio*, pregnan*, prescri*, pressure sore*, pump settings, radiolog*, readmission, red
    flag*, rehab*, relapse*, resident*, scan*, seizures, sent home, sepsis, side effect*, stroke*, suicidal
    patient*, suicide risk, surgeon*, surgery, symptom*, therapist*, told to wait, transfusion*, treatment*,
    triage*, tumor*, tumour*, ultrasound, underdos*, unsafe for patients, vaccin*, vital*, ward, warning
    sign*, wound care, wrong drug*, wrong medicine*, wrong patient, wrong tablet*, wrong treatment, x-ray*`,
  child: `
    10-year-old*, abuser*, abusive parent, adolescen*, age check*, age gate, age-inappropriate, babies,
    bedtime, boy, child, children, classmate*, cot, crib*, csam, custody, daycare, eleven-year-old*,
    foster*, girl, groom*, infant*, junior account*, juvenile*, kid*, kids, kindergarten, little ones,
    minor, nine-year-old*, not for their age, nursery, of 15, of nine, orphan*, paedophil*, parent*,
    pedophil*, playground, predator*, pupil*, safeguarding, school, schoolboy*, schoolchild*, schoolgirl*,
    scouts, siblings, six-year-old*, teen*, teenager*, ten-year-old*, toddler*, toy, under 13*, under 16*,
    under 18*, under age, underage, unsuitable for, year olds, year-old*, young people, young person, young
    players, young users, young viewers, youngster*, youth*`,
  offensive: `
    abuse slips, abusive, adult content, anorex*, antisemit*, assault*, bad language, beheading*, belittl*,
    blackface, blood, body-sham*, bomb*, bomb-making, bully*, bullying, caricature*, conspiracy*, creepy
    images, crude, cruel jokes, cruel*, curses, cutting, dangerous advice, degrad*, dehumanis*, dehumaniz*,
    demean*, dirty, dirty jokes, disturb*, drug recipe*, drug use, drugs recipes, eating disorder*,
    encourages, erotic, expletive*, explicit, extremis*, fat jokes, fetish, filth*, foul language,
    four-letter, frighten*, gambling, genocide, glorif*, gore, gory, graphic, gun*, harass*, harmful advice,
    harmful answer*, harmful content, harmful messages, harmful output, harmful reply, harmful suggestions,
    hate*, hateful, hatred, holocaust, homophob*, horror, humiliat*, hurt herself, hurt himself, hurt
    themselves, illegal content, inappropriate, incit*, indecen*, insult*, jokes about, kill herself, kill
    himself, kill yourself, knife, lewd, menac*, methods of, misogyn*, mock*, murder*, narcotic*, nasty,
    nazi, nightmar*, nsfw, nude*, nudity, obscen*, offensive, poison recipe, porn*, pro-ana, profan*,
    profane, propaganda, racist*, radicalis*, rape, rude*, scary, self harm*, sexist*, sexual*, shaming,
    shocking, shooting, slander against, sleaz*, slur*, smut, snuff, stereotype jokes, strip*, suicid*,
    swastika*, swear*, swears, tasteless jokes, taunt*, terroris*, thinspiration, threat*, tormen*, torture,
    toxic*, traumatis*, traumatiz*, triggering, unsafe advice, unsafe answers, unsafe content, unsafe
    images, unsafe output, upsetting, vile, violen*, vulgar, weapon*`,
  legal: `
    answerable, antitrust, ascap, attorney*, attribution licence, bind the, bind us, binding, bound by,
    breach of contract, breach of duty, breach of warranty, cartel*, cease and desist, claim, claimed
    against, claims follow, class action*, collecting societ*, collusive pricing, come after us,
    compensation claim*, consumer claims, contract, contract breach, contractual penalties, contractual*,
    copied picture, copied text, copies somebody's, copyleft, copyright*, coroner, court case, court*,
    criminal charges, damages, damages claim*, defam*, dispute*, dmca, duty of care, employment tribunal,
    estate, false advertising, financial advice, gema, ghost artist, go after us, gpl, held responsible,
    held to account, held to it, hold us to, image rights, in the style of, indemn*, indemnity, infring*,
    injunction*, inquest, inquiry, insurance won't pay, insurers refuse, investment advice, ip, judge*,
    judicial review, label, lawsuit*, lawyer*, legal action, legal advice, legal*, legally, legally binding,
    liab*, libel*, licenc*, licence terms, licens*, licensing terms, lifted, lifts whole, likeness*,
    litigat*, malpractice, medical advice, mis-sell*, mis-sold, misadvertis*, misrepresent*, missell*, moral
    rights, music labels, negligen*, offer and acceptance, open source licence, pastiche, patent*,
    personality rights, photograph's, photographers, plagiar*, practising law, price fixing, professional
    liability, promis*, prosecut*, prosecution, publisher*, right of publicity, rights, rights holder*,
    rightsholder*, royalt*, share-alike, slander*, solicitor*, stock photo*, sue*, sued, sues, suing, suit,
    takedown*, tax advice, terms of the licence, trade mark*, trademark*, tribunal*, unauthorised practice,
    unauthorized practice, unfair competition, unfair dismissal, unlicensed, verbatim, warrant*, word for
    word, wrongful`,
  review: `
    agreed, already, approved, assessed, checked by, cleared, committee, completed, covered by, critical,
    guardrail*, has been, have been, high, in place, insured, launch, live since, low, medium, mitigat*,
    moderate, monitored, next review, no change*, no issue*, not yet, nothing to, overall, owned by, owner,
    phase, pilot, q1, q2, q3, q4, rated, reviewed, risk level, roll out, rollout, same as, see, sign-off,
    signed, steering, tbc, tbd, tested, unchanged, was done, was tested`,
  "is:hallucination": `
    confabulat*, fabricated, fabrication, hallucinat*, hallucinatoin*, halucinat*, invented, made up, makes
    things up, makes up`,
  "is:harmful-content": `
    harmful content, hate speech, hateful, nsfw, obscen*, offensive content, offensive language, profanity,
    slurs, toxic content, toxicity, unsafe content`,
  "is:confidentiality": `
    another customer's data, confidential, confidentiality, cross tenant, data bleed, other customers' data,
    other tenants' data, tenant bleed, trade secrets`,
  "is:privacy": `
    data protection, gdpr exposure, hipaa exposure, personal data, personal details, personal information, phi,
    pii, privacy, private details, without consent`,
  "is:security": `
    account takeover*, adversarial attack*, data poisoning, hidden instructions, impersonation, jail-break*,
    jailbreak*, malicious code, malicious prompt*, phishing attack*, prompt injection*`,
  "is:bias": "bias, biased, discriminat*, disparate impact, stereotyp*, unequal treatment, unfair*",
  "is:brand": "bad press, brand damage, brand risk, off brand, reputation*",
  "is:latency": `
    latancy, latency, lattency, slow answers, slow replies, slow response, too slow`,
  "is:cost": `
    api bill*, compute bill*, compute cost*, cost overrun*, gpu bill*, gpu cost*, gpu spend, inference bill*,
    inference cost*, inference spend, model bill*, runaway cost*, token bill*, token cost*, token spend`,
  "is:availability": `
    being down, downtime, goes down, going down, outage*, rate limit*, service unavailable, vendor down`,
  "is:legal-liability": `
    copyright*, defamation, ip infringement, lawsuit*, legal claims, liability, liable, libel, litigation,
    sue us, sued, trademark infringement`,
  "is:over-reliance": `
    automation bias, complacency, de-skilling, deskilling, over reliance, over-trust, overreliance, rubber
    stamp*, stop checking, stop looking, stop thinking, stop reading, click through, confirm all, accept
    all, approve all, confirm everything, accept everything, approve everything, on autopilot, as gospel,
    take it as advice, answer as advice, without checking, without looking, without reading`,
  "is:wrong-action": `
    can't be reversed, can't be undone, cannot be reversed, cannot be undone, cant be reversed, cant be undone,
    irreversible action*, irreversibly`,
  "is:child-safety": "child protection, child safety, child sexual, csam, grooming of",
  "is:clinical-safety": `
    clinical risk, clinical safety, misdiagnos*, missed diagnos*, patient harm, patient safety, wrong dosage,
    wrong dose*`,
  "is:physical-safety": `
    bodily harm, bodily injury, get hurt, got hurt, injured, injuries, physical harm, physical safety`,
  "is:accuracy": `
    false alarms, false negatives, false positives, mis-read*, misclassif*, misheard, mislabel*, misread*,
    ocr errors, transcription errors, word errors, wrong etas, wrong forecast*, wrong label, wrong scores`,
  "is:user-trust": `
    alert fatigue, fed up, lose trust, loss of trust, notification fatigue, user fatigue, user trust`,
  "is:compliance": "non-compliance, noncompliance, regulatory breach, regulatory fine*, regulatory penalt*",
  "is:financial-loss": `
    financial harm, financial loss*, fraud losses, lose money, lost revenue, money lost, money wasted,
    overpaid, overpayment*, revenue loss`,
} as const satisfies CueList;
