import type { CueList } from "./cue-matcher.ts";

/** Classes of words by which a text says who buys and who uses, from the project's vocabulary. */
export const MARKET_CUES = {
  b2b_word: `
    all business, b-to-b, b2b, business software, business to business, businesses only, enterprise
    software, saas`,
  b2c_word: `
    amateur*, appointment book, b-to-c, b2c, book themselves, business to consumer, buy for home, consumer,
    consumer app, customers of ours, d2c, direct to consumer, dtc, end customers, fans, free to play, hobby,
    households, members of the public, mobile game, online store, ordinary customers, ordinary people, our
    cafés, our clients book, our guests, our listeners, our members, our passengers, our patients, our
    practice, our readers, our salon, our shop, people at home, personal users, private, private customer*,
    private household*, private people, private persons, private users, regulars, stamp card, the general
    public, toy shops, walk-in customers, web shop, web store, who book with us, who bought`,
  b2b2c_word: `
    b-to-b-to-c, b2b2c, customers of our clients, customers use, customers' end users, embedded in, end
    customers of, families use, for its customers, for their customers, guests use, hand it to, in the hands
    of their, members use, offered by our partners, our clients' customers, our customers' customers,
    partner pharmacies, patients use, people using it are, relatives use, resell it to, shoppers use,
    students use, tenants use, the guests, the insured, their account holders, their customers use, their
    guests, their patients, their policyholders, their shoppers, to their customers, under the telco's
    brand, under their brand, under their own name, used by guests, used by patients, users are their, via
    employers, via insurers, via our partners, via the banks, white label, white labelled`,
  internal_word: `
    back office, colleagues, company-wide, department, departments of ours, employed by us, employed here,
    employees of ours, employees only, everybody here, everyone here, everyone who works, group employees,
    head office, headcount, hr team, in house, in the company, in-house team, inside the company, inside the
    firm, internal, internal tool, internal use, intranet, just us, museum's own, nobody outside, of the
    group, of us, on our payroll, our agents, our bank, our call center*, our call centre*, our company, our
    depots, our drivers, our employees, our engineers, our factory, our front desk, our group, our hospital,
    our nurses, our office, our own, our own call, our own shops, our people, our plant, our sales team, our
    shops, our staff, our stores, our team, our warehouse, ourselves, own agents, own call centres, own
    company, own consultants, own crew, own drivers, own employees, own engineers, own guides, own nurses,
    own people, own staff, own warehouse, payroll, staff only, the group's, we employ, who works here,
    within the company, work for us, workforce`,
  public_word: `
    agencies, authorities, borough*, boroughs, brigades, canton*, caseworkers, cities, citizens, civil
    servant*, council, counties, counties pay, court, customs office, department of, dispatch centers,
    districts, embassies, federal, fedramp, fire brigades, fire department*, fire service*, firefighters,
    government*, immigration, inspectors, job centre*, job seekers, libraries, local authorit*, ministries,
    municipal*, national health, nhs, parliament, police, prefecture*, prison*, public bod*, public
    broadcaster, public hospital*, public hospitals, public school districts, public school*, public
    schools, public sector, residents, school boards, school district*, social services, state, state
    agencies, state hospitals, statutory, tax authority, tax office, taxpayers, town, town hall*, transit
    agency, transit authority, trusts, water board*`,
  sells: `
    bought by, buy it, buy our, client companies, client firms, clients of ours, customer companies,
    customers of ours, licence to, licences, license it, license to, licensed by, licenses, our clients, our
    customers are, our product, paid by, pay for our, pay us, paying, pays for, per seat, platform for, rent
    our, resellers, seat, selling to, signed so far, software for, sold to, subscribe, supplier to, supply,
    tenants, use our software, vendor, we licence, we license, we sell to, who pay, wholesale*, workspaces`,
  company: `
    accountants, accounts, adjusters, advertisers, advisers, agencies, analysts, bakeries, banks, brands,
    breweries, brokerages, brokers, builders, business, business customers, carriers, charities, client,
    clinics, colleges, companies, contractors, corporate, customer companies, customer organisations,
    dealers, dealerships, developers, employers, engineers, enterprise, factories, farms, firm, franchise
    owners, franchisees, freelance businesses, freelancers, garages, growers, gyms, hospitals, hotels,
    industry, installers, insurers, kiosks, labs, landlords, law firms, manufacturers, merchant, mid market,
    midsize, offices, operators, org, organisation, organization, paying customers, pharmacies, practices,
    professionals, property managers, publishers, recruiters, restaurants, retailer, salons, schools,
    sellers, shippers, shops, smb, sme, sole traders, start-ups, startups, stores, studios, suppliers,
    teams, underwriters, universities, utilities, workshops, workspaces`,
  person: `
    account holders, adults, app, app store, applicants, artists, authors, bettors, borrowers, buyers,
    candidates, cardholders, children, citizens, collectors, commuters, cooks, creators, customers,
    cyclists, dau, devices, diners, donors, downloads, drivers, families, fans, filers, free to play,
    freemium, game, gamers, gardeners, guests, hobby*, home, homebuyers, homeowners, households, investors,
    kids, learners, listeners, mau, members, motorists, musicians, owners, parents, passengers, patients,
    people, personal, pet owners, play store, players, policyholders, pupils, readers, relatives, renters,
    residents, riders, runners, savers, shoppers, singles, skiers, streaming, students, subscribers, teens,
    tenants, travelers, travellers, users, viewers, visitors, walkers, wau`,
  through: `
    bank's customers, banks pass it, client banks, employer pays, for homeowners of, for its, for their,
    free for, give it to their, gives it to its, insurer's customers, its customers, offer it to their,
    offers it to its, on behalf of, our clients', partner banks, pay and, relatives use it, sponsored by,
    their clients, their customers, their drivers, their employees, their guests, their members, their own
    customers, their patients, their shoppers, their students, their tenants, their users, through, use it,
    whose customers, whose guests, whose members, whose patients, whose students`,
  employee: `
    adjusters, advisers, agents, analysts, associates, caseworkers, cashiers, cleaners, clerks, cooks, crew,
    designers, dispatchers, doctors, drivers, editors, employee, engineers, foremen, handlers, inspectors,
    interns, lecturers, managers, moderators, nurses, officers, operators, physicians, pickers, pilots,
    planners, recruiters, reps, salespeople, staff, supervisors, teachers, technicians, tellers,
    underwriters, welders, workers`,
  own: "my, our, ourselves, own, us, we",
  their: "its, their, them, they, whose",
} as const satisfies CueList;
