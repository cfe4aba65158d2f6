import type { CueList } from "./cue-matcher.ts";

/** Classes of words by which a text says what a feature does, from the project's vocabulary. */
export const ARCHETYPE_CUES = {
  draft: `
    ad copy, adapt it, answers to complaints, appeal*, appraisal text, blog post*, blurb*, board pack text,
    caption ideas, card text, care plan text, choose from, choose one and, commentary for, compos*,
    copywriting, cover letter*, cover note, draft*, email*, explanation text, feedback text, fills the
    letter, findings text, finetunes, first cut, first draft, first version, ghostwrit*, headline options,
    headline*, invitation*, job ad*, job post*, lesson plan*, letter*, listing text*, memo, menu
    descriptions, newsletter, newsletter*, obituar*, offers three, outreach, personal statement,
    personalised email*, personalized email*, phrase it, phrases, pick one, pitch*, policy text, polish*,
    posts for, press release*, product description*, product text*, proposal*, proposed text, proposes a
    reply, proposes an answer, proposes paragraphs, proposes sentences, proposes the reply, proposes the
    text, proposes the wording, puts her own, puts into words, ready made, readymade, reference letter*,
    rephras*, replies to reviews, reply letter, reply suggestion*, reply to each, report text, response
    letter, response to each, review replies, review reply, reword*, rework, rewrit*, rewrite*, sales
    email*, slogan options, slogans, smart repl*, social posts, speech, starting point, starting text,
    statement of, subject line*, suggested replies, suggested reply, suggested text, suggested wording,
    suggests a reply, talking points, template*, text for, thank-you note*, three versions, tone, touches
    up, two sentences explaining, two versions, wording, words a, words the, write a, write the, write up,
    writes an, writeup, writing aid, writing helper`,
  reviewed: `
    adjusts it, alter it, amend, approve each, approves, approves the text, before it goes out, before it is
    sent, before it leaves, before sending, before they leave, bin it, can edit, changes what he wants,
    changes what she wants, check it, checks and sends, chks and sends, correct and sign, corrects each,
    corrects it, edit and send, edit each, edit them, edited by, edits, edits before, edits it, edits the
    draft, finishes it, for approval, for review, has the last word, human edits, human in control, human
    sends, in the editor, last word, legal approves, nothing goes out, nothing is sent, person sends, press
    send, prints it, puts her name, puts his name, read and sign, releases it, reviews and sends, rewrites
    it, sends it herself, sends it himself, sent by the person, signs each, signs it, signs off, taps one,
    throws it away, tweak*, under her signature, under their name, who edits, who may edit`,
  summarize: `
    200 pages, abridg*, abstract*, action items, at a glance, boil*, boiled down, brief of, briefing*,
    brings down to, bullet points, call note*, catch up, chart at a glance, cliff notes, compress*,
    condens*, cut to, cuts down, daily brief, decisions and tasks, decisions first, digest*, discharge
    summary, distil*, eight sentences, essence, evening note, executive brief*, few lines, five lines, from
    the notes, from the transcript, from transcripts, gist, half page, handover note*, highlights,
    highlights of, history in, hour of, in a few lines, in a paragraph, in brief, in five lines, in short,
    in ten lines, in three lines, key points, lines per, log of the night, long call*, long document*, long
    meeting*, long report*, long thread*, main points, meeting notes, minutes, month in, morning note, night
    log, nutshell, on one page, one page, one pager, one paragraph, open points, out of the notes, out of
    the transcript, overview, overview of, page of, pages into, pages to, recap*, reduced to, report of the
    day, roll up, short note, short version, shorten*, shrinks, six lines, story so far, sum up, summar*,
    synops*, ten lines, the gist, thread in, three sentences, tl dr, tldr, twenty lines, two lines, two
    sentences, two-page, visit note*, weekly brief, what changed, what happened, what matters, what was
    said, what's new, who said what, wrap up, wrap-up*`,
  answer: `
    answer*, approved content, approved texts, ask, ask a, ask box, ask it, ask the, asks a question, based
    on our documents, catalogue lookup, circulars, cited, code sections, corpus, doesn't know, drawn from,
    explain why, explains from, faq*, find out, find the passage, finds the answer, finds the clause, finds
    the relevant, footnote, from approved, from our articles, from our documents, from the archive, from the
    by-laws, from the bylaws, from the docs, from the documents, from the handbook, from the leaflet, from
    the manual*, guidelines, handbook*, help center, help centre, help page answer, if nothing fits, in his
    own words, in natural language, in plain words, in their own words, intranet, knowledge base*, knows
    our, link to the page, link to the source, look things up, look up, lookup, names the document, names
    the source, natural language, no chat, no dialogue, one question, one reply, only from, opens the page,
    over our archive, over the archive, over the docs, page number, plain english, points at, points to,
    policies, policy library, protocols, put a question, q&a, queries, question box, question field,
    question*, quote from, quotes the, quoting, rag, reference desk, reference library, replies come from,
    replies from, replies with the, reply comes from, reply per question, research assistant, responds with,
    rule book, rulebook, says it doesn't know, says which, search box, search*, sees the number and the
    query, sees the table, self-service answers, shows the page, silent on it, source underneath, standards,
    statutes, taken from, tells staff which, tells them which, text to sql, the clause it, the page it, the
    paragraph, type a question, type their question, what the handbook says, what the law says, what the
    leaflet says, what the manual says, what the policy says, where it says, which page, which paragraph,
    wiki, with a link, with citation*, with links, with page, with the page, with the source`,
  chat: `
    answer calls, answers back, answers the calls, answers the phone, ask back, asks about, asks for, asks
    how, asks them, asks what, asks when, avatar speaks, avatar talks, avatar that talks, back and forth,
    banter, bot, buddy, by sms, by text message, caller, callers hear, calls back, calls customers, calls
    debtors, calls people, calms, character*, chat, chat helper, chat on our, chat on the site, chat
    partner, chat window, chat with, chatbot*, chats about, coach*, companion*, concierge, convers*,
    conversation*, customers talk, customers write, dialog*, digital human, drive-through, drive-thru, first
    line support, follow up question*, greets, guest messag*, guests message, guests talk, guests write,
    hands it over to, hands over to, he talks, hears the caller, hears their, helper on our website, hold a
    conversation, holds a dialogue, hotline, in character, in conversation, in several turns, inbound calls,
    interviews, ivr, keeps talking, keeps the talk, keeps the thread, kids talk, listen to callers, listens,
    live chat, message with, messenger, multi-turn, npc*, on the phone, ordering by voice, outbound calls,
    passes the caller, passes them on, persona*, phone assistant, phone helper, phone line, phone robot,
    picks up, receptionist*, remembers earlier, reminder calls, replies in character, rings people, rings
    up, role play*, she talks, small talk, sms bot, speak to it, speak to them, speak with, speaks to,
    spoken conversation, spoken dialogue, step by step with, support bot*, survey calls, takes calls, takes
    orders by phone, takes the call, takes the order in, talk to, talk to it, talk with, talks back,
    telephone assistant, telephone robot, text with, texts back, the child talks, transfers the call, tutor
    you talk, virtual, virtual adviser, virtual advisor, virtual assistant*, virtual friend, virtual guide,
    virtual host, virtual patient, virtual tutor, voice agent*, voice assistant*, voice bot*, voice
    companion, voice concierge, voice helper, voice of, voicebot*, walks customers through, walks them
    through, website helper, whatsapp, whatsapp helper, you talk`,
  act: `
    acts, afterwards reports, agent that, all by itself, all done, all on its own, applies, applies for,
    around the clock, autonom*, bids on, blocks cards, books, buys, by itself, by themselves, can be undone
    by, cancels, carries out, changes the, chases, chases payments, clicks through, closes cases, closes
    requests, closes the, closes the ticket, closes tickets, controls the, creates accounts, credits the
    account, day and night, deactivates, deploys, dispatches, does it itself, does the booking, does the
    filing, does the paperwork, does the whole, doses, downsizes, drains, drives, end to end, executes,
    feeds, files a, files it with, files the, fills in the portal, flies, freezes, freezes cards, from
    request to, from start to finish, gets it done, handles everything, handles the whole, hedges, in the
    loop, isolates, issues refunds, issues the, keeps running, lets go, locks, lodges, logs in, logs what it
    did, matches payments, moves money, moves patients, moves stock, moves the, multi step, negotiates, no
    approval, no broker in, no human, no officer in, no one approves, no one in between, no one in the loop,
    no sign-off, nobody approves, nobody approves it, nobody clicks, nobody in between, nobody in the loop,
    nobody presses, nobody signs, on its own, only see a log, opens and closes, opens the valve, operates,
    orchestrat*, orders from, orders the, pauses, pays, pays invoices, pays out, pays the, places bids,
    places orders, playbook*, posts the entries, provision*, quarantines hosts, re-orders, reassigns,
    rebalances, rebooks, reboots, reconciles, refunds, registers, regulates, remediat*, renews, reorders,
    replaces nodes, reports afterwards, reschedul*, restarts, reverts, revokes, robot*, roll back, rotates,
    runbook*, runs itself, runs the, scales, see the log afterwards, sees a log, self driving, self healing,
    sells, sends reminders itself, sets up, settles, settles claims, shuts, signs up, spins up, staff only
    see, start to finish, steers, stops, submits, swaps shifts, sweeps cash, switches, switches off,
    switches on, takes action*, takes care of everything, takes it from there, tears down, trades, transfers
    stock, triggers, turns off, turns on, unaided, unattended, undo button, unfreezes, unlocks,
    unsubscribes, updates records, updates the system, w/o anyone, w/o asking, waters, with no human, with
    no one, with no ticket, with nobody, without a click, without a human, without a ticket, without anyone,
    without approval, without asking, without sign-off, works alone, works off the, works through the,
    writes the credit note`,
  code: `
    abap, accepts it into, adapter's source, adapters, adds tests, android screens, ansible, apex, api
    client*, app from a description, app's source, apps script, arduino, autocomplete, autocompletion,
    automation script*, avro, bash, block of code, boilerplate, bug fix*, bugfix*, c#, c++, cells, ci
    config, cnc, cnc program*, cobol, code, code comments, code completion, code review, codegen, commit*,
    compil*, compiler warning*, completions, components, config*, converts cobol, css, cypher, cypress, dbt,
    dependency upgrade*, deprecated api, developer accepts, developer merges, developer*, diff, django,
    dockerfile*, docstring*, documented functions, dotnet, editor, embedded c, engineer types, etl, excel
    formula, express, figma to, firewall rules as code, firmware, fix as a, fixture*, flutter, formula*,
    formulas, fpga, function*, fuzz, g-code, game mod*, game script*, gcode, gherkin, ghost text, github
    actions, glsl, godot, google sheets, graphql schema, grey text, helm, hlsl, hobby firmware, html, hunk,
    ide, infrastructure as code, java, javascript, jenkinsfile, jest, json schema, julia, kotlin, kubernetes
    manifest*, kuka, kusto, lab automation script, ladder logic, library upgrade*, lines of code, linter*,
    load test script*, low code, lua, machine code, macro*, makefile, mapping code, matlab, merge request*,
    migration*, mill program, mock*, modders, next lines, node, notebook cell, openapi, orm, page from a
    prompt, pair programmer, patch*, perl, php, pipeline*, pipetting, playwright, plc, plc code, port from,
    port of, ports, ports the, power query, powershell, programmer*, programs, protobuf, pull request*,
    puppet, pytest, python, query builder, query text, r script*, rails, react, refactor*, regex*, repo,
    report query, repositor*, reviewer merges, rewrite in, robot program*, router config, ruby, rust, sas,
    scada script*, script*, selenium, shader, sheet formula, shell, site from, smart contract*, snippet*,
    solidity, source code, sparql, spl, spreadsheet formula*, spring, sql, sql from, stata, stored
    procedure*, stored queries, structured text, stub*, swift, swiftui, switch config, terraform, test
    case*, test code, test generation, tests for, to java, typescript, unit test*, unity, unreal, upgrade a
    library, vba, verilog, vhdl, web form's source, writes tests, xpath, xslt, yaml, zap script`,
  recommend: `
    also bought, at the top, autoplay, best first, best fit, best match, best on top, bought before, box
    contents, bundle*, by interest, by taste, carousel*, chooses the, chooses three, chooses which, cross
    sell, cross-sell list, curat*, decides which, decides which banner, default order, discover*, exercise
    plan from, feed, first in, fit best, for you, from what they liked, from what you liked, gift ideas,
    goes first, goes well, goes with, history and taste, home page, homepage, ideas for, in order of, in the
    order, interests, learning path, liked before, likely to buy, likely to enjoy, likely to like, likely to
    need, likely to want, list of suggestions, match*, matches each, matches mentors, matches volunteers,
    may also like, monthly box, monthly parcel, most likely need, most likely to want, most relevant,
    nearest fit, next best, next book, next course, next exercise, next film, next podcast, next recipe,
    next to, on top, one row, order of, orders the events, orders the feed, orders the list, orders the
    news, past bookings, past orders, past purchases, people also, people you may know, personal feed,
    personal shopper, personalis*, personalised feed, personaliz*, personalized feed, pick of the, picked,
    picks for, playlist for, playlist*, preferences, proposes items, proposes products, put on top, puts
    forward, radio station, rail of, rank*, ranked, ranked list, ranks open, ranks the, recipes a week,
    recommend*, related, reorders the list, row of, sees first, shelf, shelf order, shelves, shortlist*,
    shown first, similar, similar homes, similar items, similar products, sort order, sorted by what, sorts
    search results, sorts the, stated interests, strip of, suggested contacts, suggested for you, suggested
    list, suggested products, suggests books, suggests courses, suggests events, suggests items, suggests
    people, suggests places, suggests products to, suit best, suits them, surfaced, tailor*, taste, ten
    best, that suit, tile*, to taste, to the top, top five, top of the, top ten, up next, upsell, weekly
    picks, what next, what to cook, what to listen, what to read, what to watch, which banner, which event,
    which of the, which offer, which plants, which podcast, which suit, which title, which trail, who'd
    suit, you may also`,
  classify: `
    abnormal, abnormal*, accept or, against the rules, alarm*, alert for, alerts, alerts when, allowed or
    not, amber, anomal*, assigns, assigns a, assigns categories, assigns codes, assigns each, assigns
    severity, authenticity, bad ones, badge on, banner on, blocks, break the rules, breed of, bucket*,
    catches, categor*, category from, chapter, classif*, compliance check, counterfeit, crack or, decides
    whether, dedup*, defect or, defect*, detect*, deviation*, doubtful, duplicate records, duplicates,
    emergency or, face match, fake, filter*, finds duplicates, first on the list, five labels, fixed list,
    flag*, forged or, four lanes, fraud, fraud or, front of the queue, genuine, genuine or, gives each,
    gives every, good or bad, good parts, grade a, grades fruit, green, hidden charges, holds back,
    identifies, identity match, inspect*, intent*, knows whether, label*, labels each, lamp, lanes, light
    goes, listens for, look at first, look closer, looks at each, looks at every, looks at the, looks for,
    mark each, marked as, marks, marks contracts, marks mails, marks photos, marks the, marks those,
    material type, moderat*, monitors, monitors calls, near duplicates, nine boxes, normal or, ok or, ok
    reject, ok rework, one label, one of 60, one of four, one of nine, ontology, opened first, or not, out
    of line, outlier*, pass or fail, piles, plagiarism check, policy breaches, priorit*, provenance check,
    put a flag, puts each, puts every, quality class, quarantine*, queue*, raises a flag, raises an alert,
    read first, real or fake, recognis*, recognizes, red, red flag, reject, rework, right box, right desk,
    right queue, right team, rout*, routine, same person, says no, says ok, says what type, says whether,
    says which bin, says which type, scans for, scrap, screen*, screening, screens calls, screens images,
    screens transactions, screens x-rays, seen first, sentiment, sets a category, sets emergency, sets
    priority, sets severity, sets the priority, sets the queue, severity, sort, sorts each, sorts every,
    sorts letters, sorts mail, sorts only, sorts parcels, spam, species, spot, strange, subject headings,
    suspicious, suspicious ones, tag, tampered, taxonomy, tell apart, tells weeds, tells whether, the bad
    ones, three classes, three labels, told apart, top of the list, tray, triage*, type of waste, unusual,
    urgent, urgent first, urgent ones, verdict*, verifies, warns, watch list, watches for, watches the, what
    kind, whether a, whether it, whether the, which kind, which team, which type, work list, worklist, worth
    a look, yes or no`,
  extract: `
    amounts from, archives digitised, are read, article number, article records, as rows, as text, asr,
    audio in, audio to, bank statement*, bill of lading, blank when unsure, camera reads, captions, captions
    for, catalogue records, clause finder, clerk checks, clerk confirms, confirms each field, contract data,
    contract terms, copied to, copies figures, copies the, copies the figure, cv parsing, cvs into, data
    entry, dates and amounts, dates from, delivery note*, dictat*, dictated, dictation, digitis*, digitiz*,
    dispatch calls, documents into, drawings to, employee checks, entities, every word, extract*, field,
    fields from, fill in, fill in the form, filled in from, fills in income, fills in supplier, fills in
    the, fills the, fills the form, form, from a photo, from a picture, from photos, from scans, full
    transcript, gauge*, handler checks, handwrit*, handwritten, hearing recordings, iban, id cards, in
    columns, in the original language, instrument readings, insurance card*, interview audio, interview
    recordings, into a table, into columns, into fields, into our system, into rows, into text, into the
    register, into the spreadsheet, invoice*, is read, key data, key terms, keying, lab report*, lab values,
    lifts, line item*, line items, live captions, merchant and total, meter reading*, names and dates,
    number plate*, numbers off, ocr, ocr of, old maps, old registers, order lines, order screen, our
    spreadsheet, packing list*, paper, paper forms, paper slips, paper tickets, pars*, parties and dates,
    parts list from, passport number, pay slip*, payslip*, pdf*, photo of, photo to, photograph, photographs
    the, pic of, pic to, picks out, picture of, policy number, prescription scans, price list to, pull out,
    pulls, pulls the, put into columns, puts them in columns, radio traffic, reads a, reads and, reads
    handwritten, reads invoices, reads meters, reads off, reads off the, reads old, reads plates, reads
    receipts, reads seed, reads slips, reads the, reads the meter, reads them, reads tickets, receipt*,
    recording*, register, rent and term, rows in, same language, scan*, scanned contracts, scanned form,
    scanned leases, snap, speaker names, speech to text, spreadsheet, stay blank, stock list, structured
    data, structured profile*, stt, subtitles of, supplier date, table of, table of values, take a photo,
    taken over into, takes over, takes the numbers, technical drawing*, text for the log, text out, time
    stamped, timestamped, to fields, to text, transcri*, transcribes, transcript of, typed, typed out, typed
    up, unsure fields, vaccination card*, values from, vat, verbatim, voice memo*, voice note*, waybill*,
    what was said, word for word`,
  predict: `
    0 to 1, 12 months, 120 days, 24 hours, a figure, a figure for, ahead, appraisal of, appraises, arrival
    at, arrival time*, arrival times, arrivals, bed demand, beds free, between 0 and, calls per, capacity,
    chance, churn, coming days, coming fortnight, coming months, coming quarter, coming week, consumption,
    cost estimate, credit risk, credit score, curve, days left, days out, default risk, delivery date,
    delivery time*, delivery window, demand, demand for, demand per, drop out, dropout risk, duration of,
    dynamic pricing, early warning, end of season, energy use, estimat*, eta, expected, expected cost,
    expected harvest, expected number, expected sales, expected volume, fair price, falling behind, figure
    with a band, forecast*, from 1 to, gives a price, gives a value, headcount need, heat demand, hour by
    hour, hourly, how likely, how long, how long it takes, how many, how much, in advance, index, is likely
    to, lead scor*, lifetime value, likelihood, likely, likely to be late, likely to cancel, likely to
    churn, likely to fail, likely to leave, likely to pay, likely to turn up, load, maintenance, market
    value, months left, next 12 months, next 14 days, next month, next quarter, next season, next shift,
    next two weeks, next week, next year, no show, no-show*, odds, orders per, out of 10, outlook, parcels
    per, per article, per day, per depot, per field, per flight, per half hour, per hour, per kiosk, per
    night, per room, per route, per shift, per shop, per store, per week, percent, percent chance,
    percentage, percentage for each, point estimate, power output, predict*, premium for, premiums, price,
    price curve, price estimate, price proposal*, probabilit*, probability, probable, projected,
    projection*, propensit*, proposes a price, proposes a rate, queue length, quote engine, quotes for, rate
    for, rate proposal*, rates, readmission, remaining, remaining life, reserve estimate, risk of, risk of
    falling, risk score, risk score*, river level*, run out, sales next, sales of, sales tomorrow, scor*,
    score from, score of 0, score*, scores applicants, scores donors, scores each, scores every, scores
    leads, simulat*, solar output, staffing need*, suggested fare, suggested price, suggested rate, time to
    failure, tomorrow, trend*, turnover, valuation*, value of, values cars, values flats, values homes,
    visitors per, volume*, wait time, water level*, weather, weeks left, weeks out, what it will, when a,
    when it will, when the, when they will, when will, will be, will fail, will leave, will miss, will need,
    will pay, wind, with a band, with a range, yield*`,
  media: `
    3d, 3d model*, 3d scene*, ads video, album cover*, ambience, animat*, animated, art, artificial voice,
    artwork*, audio, audio file, audio guide, audio version, audiobook*, avatar*, backdrop*, background
    removed, background*, backgrounds for, banner*, beat, birthday song*, book cover*, brand marks, card
    design, cartoon*, children's book illustration*, clip, cloned, cloned voice, coloris*, colouris*,
    colours old, comic strip*, comic*, cover art, cover pic, cover picture, design, digital host, digital
    presenter, drawing*, draws, draws a, enlarges, explainer video*, fabric pattern*, face-lift for, faces
    that don't, film, floor plan to, flyer*, from a sketch, furnish*, furnished in, game asset*, generates
    background*, generates photo*, gif, greeting card*, hairstyle*, headshot*, holiday card*, icon set,
    icons, illustrat*, illustrates, image*, in a room, intro music, jingle*, label art, lifestyle photo*,
    living room, logo*, logos, loops, lullabies, makeup try, manga, melody, menu design, mock up*, mockup*,
    mood board, mural*, music, narrat*, narration, new scene, noises, on the selfie, on your own photo,
    outro, packaging design, packshot*, paint*, paints a, pattern*, picture book, picture*, portrait of,
    portrait*, poster maker, poster*, presenter clip, presenter video*, presenter*, product photo*, product
    scene*, product shot*, radio spot, read aloud, read out, reads it aloud, reads text, reads them aloud,
    removes the background, render*, renderings, renders of, replaces the background, restores old photos,
    retouch*, scene behind, seamless, selfie, sharpens, short film*, sings, sketch to, sketch*, slideshow,
    song for, song*, sound effect*, sound effects, sounds, soundscape*, soundtrack*, speaks it, speaks the
    text, spoken audio, spoken radio, spoken version, sprites, staged, sticker*, stock photo maker,
    storyboard, storyboard*, synthetic faces, synthetic voice, t-shirt design*, talking head, text to
    speech, texture*, textures, thumbnail maker, thumbnail*, thumbnails, track, trailer*, training video*,
    try on, tts, tune, upscales, video ad*, video*, virtual staging, virtual try on, visual*, visualis*,
    visualiz*, voice clon*, voice lines, voice over*, voiceover, voiceover*, wallpaper*, wedding invitation
    design, your photo`,
  translate: `
    12 languages, arrive in english, become french, beside the original, bilingual, bilingual edition, both
    directions, both languages, both ways, certified translation, cross language, de-en, dialect*, dub,
    dubb*, each in, each in his own, each other's language, each types in, en-fr, en<->es, english to,
    english version, farm hand's language, foreign, foreign viewers, french to, from chinese, from english,
    from german, german to, glossar*, glossary enforced, glossary kept, guest's tongue, in arabic, in
    english, in english out, in french, in german, in polish, in spanish, in two languages, interpret*,
    interpreter, interpreting, into arabic, into bengali, into catalan, into chinese, into czech, into
    danish, into dutch, into english, into farsi, into finnish, into french, into german, into greek, into
    hebrew, into her language, into hindi, into his language, into hungarian, into italian, into japanese,
    into kazakh, into korean, into norwegian, into other languages, into polish, into portuguese, into
    romanian, into russian, into somali, into spanish, into swahili, into swedish, into tagalog, into tamil,
    into thai, into the language, into the local, into their language, into turkish, into twelve languages,
    into ukrainian, into urdu, into vietnamese, into welsh, jp -> en, language of the, language they chose,
    language*, localis*, localisation, localiz*, localization, machine translation, mother tongue, mt,
    multilingual, native language, native reader checks, native reviewer, next to the english, next to the
    german, next to the original, nine languages, original beside, original shown, original underneath,
    other languages, other tongue*, out comes english, own language, parallel text, patient's language,
    post-edit*, reader's language, side by side, sign language, simultaneous, source language, source text,
    spanish to, strings for, subtitle file, subtitles from, subtitles in, sworn translator, target language,
    terminology, three languages, timed subtitles, to english, to french, to german, to italian, to
    japanese, to polish, to spanish, translat*, twelve languages, two languages, user's language, worker's
    language`,
  language: `
    arabic, basque, bengali, cantonese, catalan, chinese, czech, danish, dutch, english, farsi, finnish, french,
    german, greek, hebrew, hindi, hungarian, indonesian, italian, japanese, korean, mandarin, norwegian, pashto,
    polish, portuguese, punjabi, quechua, romanian, russian, somali, spanish, swahili, swedish, tagalog, tamil,
    telugu, thai, turkish, ukrainian, urdu, vietnamese, welsh`,
  negated: `
    can't, cannot, do not, does not, doesn't, don't, isn't, never, no, nobody, none, not, nothing, without,
    won't`,
} as const satisfies CueList;
