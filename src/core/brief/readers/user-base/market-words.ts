/** Words that tell who buys and who uses, by what they are. Source: the project's vocabulary, section 3.3, widened. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const phrases = (text: string): ReadonlySet<string> =>
  new Set(text.split(",").map((one) => one.trim().replace(/\s+/g, " ")));

/** Public bodies that one word names. */
export const PUBLIC_BODIES = list(`
council councils borough boroughs municipality municipalities ministry ministries government governments police nhs
embassy embassies parliament parliaments courts court's sheriff's sheriffs authorities prefecture prefectures
canton cantons municipal constabulary constabularies
`);

export const PUBLIC_PHRASES = phrases(`
  public sector, public bodies, public body, public authority, public library, public libraries, public school,
  public schools, public school district, public school districts, school district, school districts, public hospital,
  public hospitals, public university, public universities, public clients, public institutions, public broadcaster,
  public broadcasters, public health service, public transport authority, state government, state governments,
  state agency, state agencies, state schools, state school, state hospitals, federal agency, federal agencies,
  government agency, government agencies, county government, county governments, city hall, city halls, town hall,
  town halls, local authority, local authorities, local government, local governments, port authority, port authorities,
  health authority, health authorities, tax authority, tax authorities, tax office, customs office, customs authority,
  transit authority, transport authority, housing authority, water authority, fire department, fire departments,
  fire service, fire services, fire brigade, fire brigades, police department, police departments, police force,
  police forces, police service, prison service, probation service, courts service, court service, civil service,
  civil servants, civil servant, social services, job centre, job centres, job center, job centers, armed forces,
  the army, the military, the navy, the state, health department, health departments, provincial health department,
  highways agency, environment agency, immigration service, immigration office, public prosecutor, public prosecutors,
  state university, state universities, public client, school board, school boards, city council, city councils, county council, county councils,
  city government, city governments, district council, district councils, public utility, public utilities
`);

/** Buying, licensing and paying. */
export const BUYING = list(`
pay pays paying buy buys buying bought license licence licenses licences licensed licensing subscribe subscribes
subscribed subscribing rent rents renting purchase purchases purchased signed contract contracted contracts
lease leases procure procures
`);

/** A workforce as a whole. */
export const STAFF = list(`
staff employees employee personnel workforce crew crews colleagues headcount ftes payroll staffers
`);

/** People who are served rather than employed, in any market. */
export const CUSTOMERS = list(`
customers customer clients users subscribers subs holders claimants lenders depositors
students pupils learners readers followers hosts partners creators buyers
applicants candidates citizens farmers growers investors accounts logins profiles mau wau dau
beneficiaries enrollees attendees participants donors supporters volunteers stakeholders
`);

/** People whom a body serves. */
export const END_USERS = list(`
guests travellers travelers passengers tenants residents policyholders diners eaters borrowers savers relatives visitors
patients members cardholders commuters theatregoers moviegoers spectators bettors renters lodgers
`);

/** People in their private life. */
export const CONSUMERS = list(`
consumers consumer shoppers households household homeowners homebuyers gamers players fans families family parents
moms mums dads grandparents hobbyists viewers listeners hikers runners cyclists skiers anglers gardeners motorists
stargazers collectors singles couples kids children teens
`);

/** One body, named as an owner or a buyer. */
export const ONE_BODY = list(`
company firm business organisation organization corporation employer insurer bank hospital hotel chain retailer
manufacturer airline airport telco utility university brand operator wholesaler carrier club foundation charity co-op
cooperative museum broadcaster publisher
`);

/** Traders who buy for their business. */
export const TRADERS = list(
  "merchants sellers vendors dealers suppliers franchisees licensees traders shopkeepers retailers forwarders contractors",
);

/** Bodies that are rather parts of the maker's own house, or of a body named before. */
export const PARTS_OF_BODIES = list(`
teams sites plants branches offices depots warehouses stations wards departments locations factories stores mines rigs units
`);

/** Bodies beyond those that are counted as users. */
export const MORE_BODIES = list(
  "centres centers trusts lines partnerships houses alliances consortia cooperatives co-ops",
);
