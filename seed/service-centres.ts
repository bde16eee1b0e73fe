import type { City, Community, District } from "./city.ts";
import { randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import { communitiesOf } from "./units.ts";

/** The four tiers: street, community, compound and regional centres, and which stands under which. */
export function makeServiceCentres(city: City): void {
  const random = city.random("service centres");
  for (const street of city.streets) {
    const id = centreId(city, "STREET", street.code);
    city.rosters.serviceCentres.push({
      id,
      name: `${street.row.name}党群服务中心（示例）`,
      tier: "STREET",
      areaCode: street.code,
      areaSqm: random.int(1_200, 4_000),
      oneWindow: true,
      hasApp: random.chance(0.3),
    });
    serve(city, id, "STREET", street.code, randomDay(random, "2017-03-01", "2019-12-31"));
    for (const community of street.communities) makeCommunityCentre(city, community, id, random);
  }
  for (const district of city.districts) makeRegionalCentres(city, district, random);
}

/** At least 500 square metres and 30 for every 100 households (G34). */
function makeCommunityCentre(city: City, community: Community, above: string, random: Random): void {
  const id = centreId(city, "COMMUNITY", community.code);
  const required = Math.max(500, Math.ceil(community.households * 0.3));
  city.rosters.serviceCentres.push({
    id,
    name: `${community.row.name}党群服务中心`,
    tier: "COMMUNITY",
    community: community.code,
    areaCode: community.code,
    areaSqm: required + random.int(10, 900),
    oneWindow: true,
    hasApp: random.chance(0.15),
  });
  const from = randomDay(random, "2017-06-01", "2020-10-31");
  serve(city, id, "COMMUNITY", community.code, from);
  standUnder(city, id, above, from);
  for (const compound of community.compounds) {
    if (!compound.hasStation) continue;
    const station = centreId(city, "COMPOUND", community.code);
    city.rosters.serviceCentres.push({
      id: station,
      name: `${compound.row.name}党群服务站`,
      tier: "COMPOUND",
      community: community.code,
      areaCode: community.code,
      areaSqm: random.int(40, 320),
      hasWindow: compound.hasWindow,
    });
    const opened = random.chance(0.12)
      ? randomDay(random, "2021-07-05", "2021-12-10")
      : randomDay(random, "2018-09-01", "2021-06-20");
    serve(city, station, "COMPOUND", compound.id, opened);
    standUnder(city, station, id, opened);
  }
}

/** A regional centre serves two to four communities of its district. */
function makeRegionalCentres(city: City, district: District, random: Random): void {
  for (let count = 0; count < district.quota.regionalCentres; count += 1) {
    const id = centreId(city, "REGIONAL", district.code);
    city.rosters.serviceCentres.push({
      id,
      name: `${district.quota.name}示例区域党群服务中心${count + 1}`,
      tier: "REGIONAL",
      areaCode: district.code,
      areaSqm: random.int(2_000, 8_000),
      oneWindow: true,
      hasApp: random.chance(0.5),
    });
    const from = randomDay(random, "2019-03-01", "2021-05-31");
    for (const community of random.sample(communitiesOf(district), random.int(2, 4)))
      serve(city, id, "COMMUNITY", community.code, from);
  }
}

function centreId(city: City, tier: string, areaCode: string): string {
  const series = `SC-${tier}-${areaCode.slice(0, 6)}`;
  return `${series}-${String(city.next(series)).padStart(4, "0")}`;
}

function serve(
  city: City,
  centre: string,
  targetKind: "STREET" | "COMMUNITY" | "COMPOUND",
  target: string,
  from: string,
): void {
  city.rosters.centreAreas.push({ centre, relation: "SERVES_AREA", targetKind, target, from });
}

function standUnder(city: City, centre: string, target: string, from: string): void {
  city.rosters.centreAreas.push({ centre, relation: "UNDER", targetKind: "CENTRE", target, from });
}
