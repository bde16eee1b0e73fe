import { exchangeFormat } from "../../../src/import/exchange-format.ts";
import { FolderBuilder } from "./folder-builder.ts";

export const allStems = exchangeFormat.files.map(({ stem }) => stem);

/**
 * A city with one street and two communities under the given first four digits, one thing of every kind that others
 * refer to, and one source that covers it all. Ids begin with the digits, so that worlds do not meet in one store.
 */
export function world(city: string, source = `SRC-${city}`): FolderBuilder {
  const id = (name: string): string => `W${city}-${name}`;
  const place = placesOf(city);
  return FolderBuilder.empty()
    .source({ id: source, files: allStems, coversAreas: [city] })
    .row(
      "places",
      { code: place.city, level: "市", name: "示例市", parent: "", kind: "" },
      { code: place.district, level: "县区", name: "示例区", parent: place.city, kind: "区" },
      { code: place.street, level: "街道", name: "示例街道", parent: place.district, kind: "" },
      { code: place.community, level: "社区", name: "示例第一社区", parent: place.street, kind: "城市社区" },
      {
        code: place.otherCommunity,
        level: "社区",
        name: "示例第二社区",
        parent: place.street,
        kind: "城市社区",
      },
    )
    .row("grids", {
      id: id("GRID"),
      code: `${place.community}001`,
      name: "示例网格",
      community: place.community,
    })
    .row(
      "compounds",
      {
        id: id("COMPOUND"),
        name: "示例花园",
        community: place.community,
        households: "600",
        established_on: "2010-01-01",
        abolished_on: "",
      },
      {
        id: id("COMPOUND-2"),
        name: "示例新村",
        community: place.otherCommunity,
        households: "200",
        established_on: "",
        abolished_on: "",
      },
    )
    .row(
      "party_orgs",
      {
        id: id("ORG"),
        name: "示例社区党委",
        kind: "党委",
        field: "社区",
        level: "4",
        area_code: place.community,
      },
      {
        id: id("BRANCH"),
        name: "示例小区党支部",
        kind: "党支部",
        field: "小区",
        level: "6",
        area_code: place.community,
      },
    )
    .row(
      "work_units",
      {
        id: id("UNIT"),
        name: "示例局",
        org_type: "机关",
        community: place.community,
        area_code: "",
        uscc: "",
      },
      {
        id: id("SCHOOL"),
        name: "示例学校",
        org_type: "学校",
        community: "",
        area_code: place.district,
        uscc: "",
      },
    )
    .row("property_companies", {
      id: id("COMPANY"),
      name: "虚构物业",
      area_code: place.street,
      status: "在营",
      uscc: "",
    })
    .row("residents_committees", { id: id("RC"), name: "示例居委会", community: place.community })
    .row("owners_committees", { id: id("OC"), name: "示例业委会", area_code: place.community })
    .row("service_centres", { id: id("CENTRE"), name: "示例中心", tier: "社区", community: place.community })
    .row("decision_bodies", {
      id: id("BODY"),
      name: "示例联席会议",
      kind: "城市基层党建联席会议",
      level: "街道",
      area_code: place.street,
    })
    .row("outposts", { id: id("OUTPOST"), name: "示例派驻所", street: place.street })
    .row("enforcement_offices", { id: id("OFFICE"), name: "示例执法办", street: place.street })
    .row("key_projects", { id: id("PROJECT"), name: "示例项目", area_code: place.street })
    .row(
      "people",
      { id: person(city, 1), display_name: "欧阳虚构", party_status: "正式党员", area_code: place.community },
      { id: person(city, 2), display_name: "王虚构", party_status: "非党员", area_code: place.community },
    )
    .row("visits", { id: id("VISIT"), person: person(city, 1), org: id("ORG"), visited_on: "2021-05-03" })
    .row("consultations", { id: id("TALK"), compound: id("COMPOUND"), held_on: "2021-06-01" });
}

export interface PlaceCodes {
  readonly city: string;
  readonly district: string;
  readonly street: string;
  readonly community: string;
  readonly otherCommunity: string;
}

export function placesOf(city: string): PlaceCodes {
  const street = `${city}02001`;
  return {
    city: `${city}00`,
    district: `${city}02`,
    street,
    community: `${street}001`,
    otherCommunity: `${street}002`,
  };
}

/** A pseudonym of the world. */
export function person(city: string, number: number): string {
  return `P-${city}${number.toString(16).padStart(8, "0")}`;
}
