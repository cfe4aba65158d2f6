/**
 * Nouns that can count a population, in the plural, by what they count. Source: the project's vocabulary of how
 * product managers write, widened to all industries. Words that only look like person-nouns are in `NO_PEOPLE`.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People, and what stands for one person each (seats, logins). */
export const PEOPLE = list(`
people ppl persons individuals users customers consumers clients subscribers subs members membrs humans adults
staff staffers employees emps personnel workforce workers colleagues associates crew crews reps representatives
agents teammates interns apprentices trainees contractors freelancers freelances temps hires leads heads chiefs
bosses directors managers mgrs supervisors officers officials clerks admins administrators operators executives execs
owners partners seats licences licenses logins profiles mailboxes inboxes headcount ftes fte mau maus wau waus
dau daus monthlies dailies actives patients residents citizens inhabitants taxpayers pensioners savers retirees
beneficiaries enrollees lives claimants policyholders cardholders holders accountholders borrowers lenders
depositors investors traders shareholders debtors students pupils learners undergraduates undergrads
postgraduates graduates alumni scholars kids children teens teenagers toddlers parents mums moms dads
grandparents guardians carers caregivers childminders nannies teachers lecturers professors tutors instructors
coaches trainers educators faculty principals governors librarians doctors physicians clinicians gps nurses
midwives dentists surgeons radiologists pathologists oncologists physios therapists psychologists psychiatrists
counsellors counselors pharmacists paramedics medics vets veterinarians opticians optometrists hygienists
dietitians chiropractors consultants registrars practitioners lawyers attorneys solicitors barristers paralegals
notaries judges magistrates counsel litigators engineers developers devs programmers coders designers testers
analysts scientists researchers architects sres accountants bookkeepers auditors controllers actuaries
underwriters adjusters handlers assessors brokers advisers advisors bankers tellers guides planners dispatchers
schedulers coordinators assistants secretaries receptionists sellers merchants vendors buyers shoppers hosts
guests landlords tenants renters homeowners lodgers homebuyers occupants lessees leaseholders realtors drivers
couriers riders dashers truckers cyclists motorists commuters passengers travellers travelers flyers fliers
pilots skippers sailors seafarers captains guards conductors tourists pilgrims visitors spectators hikers
runners walkers skiers swimmers athletes players gamers fans listeners readers viewers watchers streamers
creators influencers podcasters bloggers authors writers editors journalists reporters translators interpreters
photographers musicians artists singers dancers actors performers producers filmmakers collectors hobbyists
makers crafters knitters gardeners growers farmers smallholders beekeepers fishermen anglers hunters foresters
agronomists ranchers landowners cooks chefs bakers butchers waiters bartenders baristas caterers eaters diners
dieters technicians mechanics electricians plumbers installers fitters welders carpenters joiners builders
masons roofers machinists fabricators assemblers pickers packers loaders movers warehousemen forklifters
cleaners janitors porters hairdressers stylists barbers beauticians groomers policemen cops firefighters
soldiers troops inspectors detectives sergeants caseworkers prosecutors councillors councilors volunteers donors
supporters voters activists congregants parishioners pastors priests imams rabbis chaplains monks applicants
candidates jobseekers recruiters interviewers respondents participants attendees delegates entrants moderators
curators contributors reviewers annotators labelers labellers raters miners drillers geologists surveyors
chemists biologists physicists statisticians economists newcomers immigrants refugees expats wearers diabetics
sufferers smokers women men girls boys couples singles seniors elders youths entrepreneurs founders solopreneurs
tradespeople craftspeople salespeople townspeople folks folk wardens marshals stewards stewardesses seamstresses tailors rangers scouts cadets nuns spouses wives husbands
amateurs professionals experts specialists pros locals natives referees umpires djs comedians poets recruits
privates generals custodians concierges valets sommeliers dockers stevedores foremen linemen deckhands farmhands
caretakers vicars deacons bishops clergy ministers missionaries freshmen sophomores advocates arbitrators ushers
bailiffs jurors witnesses victims defendants inmates prisoners detainees offenders migrants exporters importers
ambassadors diplomats mayors aides campaigners canvassers masseurs florists cobblers potters jewellers goldsmiths
locksmiths watchmakers brewers winemakers grocers shopkeepers housekeepers maids bellhops bookers scouts
waitresses actresses hostesses mistresses heiresses midwives housewives fishwives policewomen businesswomen
trekkers surfers climbers swimmers golfers birders campers wardens parishioners novices loaders forwarders
scaffolders glaziers tilers plasterers decorators surveyors valuers appraisers auctioneers conveyancers
radiographers sonographers anaesthetists anesthetists podiatrists audiologists orthodontists acupuncturists
embryologists epidemiologists dermatologists cardiologists pediatricians paediatricians obstetricians
stockbrokers dealers importers merchandisers estimators buyers expediters controllers marketers strategists
copywriters illustrators animators gaffers riggers stagehands roadies playwrights screenwriters novelists
laureates fellows postdocs juniors seniors tutees mentees mentors pals neighbours neighbors flatmates roommates
bettors punters gamblers daters shareowners
insureds filers declarants relatives debtees payees payers ratepayers
`);

/** One account, household or profile that may hold several people. */
export const ACCOUNTS = list(`
accounts accts acounts households homes families subscriptions memberships contracts workspaces tenancies cards
wallets desks chairs licensees
`);

export const DEVICES = list(`
devices units machines vehicles cars trucks vans tractors buses scooters bikes tablets phones handsets terminals
thermostats meters cameras sensors robots vacuums headsets speakers tvs televisions consoles watches wearables
appliances endpoints boxes printers installations nodes servers
`);

/** Bodies with people in them. */
export const ORGANISATIONS = list(`
companies firms businesses orgs organisations organizations enterprises corporations startups smes smbs teams
logos agencies brands chains franchises franchisees dealers dealerships resellers retailers wholesalers
distributors manufacturers suppliers importers exporters hauliers carriers insurers banks unions funds utilities
telcos airlines airports ports railways hotels motels hostels restaurants cafes bars pubs bakeries breweries
wineries shops stores outlets boutiques supermarkets pharmacies clinics practices hospitals surgeries wards labs
laboratories hospices nurseries schools districts colleges universities campuses academies libraries museums
theatres theaters cinemas galleries zoos parks gyms studios salons spas churches congregations parishes
charities nonprofits ngos foundations associations councils counties cities towns municipalities states
provinces ministries departments authorities courts forces precincts stations offices branches sites plants
factories depots warehouses farms estates mines rigs garages workshops brokerages publishers broadcasters
newspapers newsrooms laundries kitchens hubs entities institutions employers bookshops bookstores dispensaries
cooperatives co-ops coops consultancies bureaus bureaux shipyards carmakers integrators franchisors hoteliers
`);

/** Endings of person-nouns, for words that no list names: "beekeepers", "restorers", "herbalists", "escapees". */
const PERSON_ENDING =
  /(?:[a-z]{2,}(?:ers|ors|ists|icians|arians|eers|eurs|ees|men|women|people|folk|smiths|wrights|holders|minders|keepers|mates)|[a-z]{3,}(?:ants|ians))$/;

/** As many letters as an ending and its stem have: a longer word is looked at from its end alone. */
const LONGEST_ENDING = 16;

/** Whether a word ends as words for people do. */
export function endsAsPerson(word: string): boolean {
  return PERSON_ENDING.test(word.slice(-LONGEST_ENDING));
}

/** Words with such an ending that count no people. */
export const NO_PEOPLE = list(`
orders papers numbers letters offers answers transfers layers chapters folders headers triggers trailers
containers counters registers reminders vouchers covers centers shelters quarters parameters meters kilometers
centimeters errors factors vectors sectors colors floors doors corridors motors mirrors monitors sensors
processors connectors reactors elevators indicators generators tractors trackers routers scanners printers
computers servers filters stickers banners posters newsletters leaflets buffers pointers identifiers barriers
tiers carriers timers buttons lists shortlists checklists playlists wishlists fees trees degrees guarantees
coffees committees plants grants variants restaurants constants hydrants pollutants deodorants invoices dinners
suppers lunches others figures years hours dollars euros tickers toners matters powers towers showers flowers
fingers corners borders rulers rubbers tankers freighters cruisers scooters choppers helicopters lockers
chargers adapters converters inverters boilers heaters coolers freezers dryers washers burners fillers wrappers
openers cutters pliers hammers bumpers drawers slippers sweaters trousers burgers crackers peppers cucumbers
clusters encounters disasters favors flavors odors tremors tumors cursors tensors semesters trimesters
characters spinners sliders dividers placeholders prayers blockers retainers binders pcs tvs apis pdfs skus urls vms gpus cpus pos ids kpis slas llms faqs atms evs ngos smes smbs msps isps cds dvds
rfps pdus crms prs mrs okrs apps specimen specimens omen
regimen women's acres volumes parsers compilers
`);

/** What an abbreviated or mistyped noun is called. */
export const NOUN_SPELLINGS: Readonly<Record<string, string>> = {
  ppl: "people",
  mgrs: "managers",
  membrs: "members",
  accts: "accounts",
  acounts: "accounts",
  maus: "MAU",
  waus: "WAU",
  daus: "DAU",
  mau: "MAU",
  wau: "WAU",
  dau: "DAU",
  monthlies: "MAU",
  dailies: "DAU",
  emps: "employees",
  fte: "FTEs",
};

/** Whether a plural noun is one for people, by the list or by its ending. */
export const countsPeople = (word: string): boolean =>
  PEOPLE.has(word) || (word.length > 4 && endsAsPerson(word) && !NO_PEOPLE.has(word));
