import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9833";
const eve = { on: daysBefore(day, 1) };
const files = ["service_centres", "centre_areas", "compounds"];
const places = town(city, files);
const id = (name: string): string => places.id(name);
const digits = places.without;
const districts = ["02", ...files.map(digits)];

type Words = Readonly<Record<string, string>>;

const centre = (name: string, tier: string, words: Words = {}): Words => ({
  id: id(name),
  name: "示例党群服务中心",
  tier,
  community: places.community(),
  ...words,
});
const serves = (name: string, kind: string, target: string, words: Words = {}): Words => ({
  centre: id(name),
  relation: "SERVES_AREA",
  target_kind: kind,
  target,
  from: "2010-01-01",
  ...words,
});
const under = (name: string, upper: string, words: Words = {}): Words => ({
  ...serves(name, "CENTRE", id(upper), words),
  relation: "UNDER",
});
const station = (name: string): string => `S-${name}`;
/** Compounds that have a station of their own, under the community's centre unless taken out below. */
const stationed = "FINE NO-UPPER UPPER-ENDS UPPER-BEGINS UPPER-IDLE UPPER-TWICE SECOND ENDS BEGINS".split(
  " ",
);
const compounds = [...stationed, ..."NONE REGIONAL BY-COMMUNITY".split(" ")];

export const g33: RuleWorld = {
  rule: "G33",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row("places", {
        code: places.community("02", 3),
        level: "COMMUNITY",
        name: "撤销社区",
        parent: places.street(),
        abolished_on: day,
      })
      .row(
        "compounds",
        ...compounds.map((name) => ({
          id: id(name),
          name: "示例小区",
          community: places.community(),
          households: "300",
        })),
        { id: id("ABOLISHED"), name: "撤销小区", community: places.community(), abolished_on: day },
        { id: id("UNBUILT"), name: "未建小区", community: places.community(), built_year: "2022" },
        ...files.flatMap((stem) =>
          ["FINE", "NONE"].map((name) => ({
            id: id(`${name}-${stem}`),
            name: "示例小区",
            community: places.community(digits(stem)),
          })),
        ),
      )
      .row(
        "service_centres",
        ...districts.flatMap((area) => [
          centre(`STREET-${area}`, "STREET"),
          centre(`COMMUNITY-${area}`, "COMMUNITY"),
        ]),
        centre("IDLE", "COMMUNITY"),
        centre("REGION", "REGIONAL"),
        ...stationed.map((name) => centre(station(name), "COMPOUND")),
        centre("S-SECOND-TOO", "COMPOUND"),
        ...files.map((stem) => centre(station(`FINE-${stem}`), "COMPOUND")),
      )
      .row(
        "centre_areas",
        ...districts.flatMap((area) => [
          serves(`STREET-${area}`, "STREET", places.street(area)),
          serves(`COMMUNITY-${area}`, "COMMUNITY", places.community(area)),
        ]),
        serves("IDLE", "COMMUNITY", places.community(), { to: day }),
        serves("REGION", "COMPOUND", id("REGIONAL")),
        serves("REGION", "COMMUNITY", places.community("02", 2)),
        serves("COMMUNITY-02", "COMPOUND", id("BY-COMMUNITY")),
        ...stationed
          .filter((name) => name !== "ENDS" && name !== "BEGINS")
          .map((name) => serves(station(name), "COMPOUND", id(name))),
        serves("S-ENDS", "COMPOUND", id("ENDS"), { to: day }),
        serves("S-BEGINS", "COMPOUND", id("BEGINS"), { from: day }),
        serves("S-SECOND-TOO", "COMPOUND", id("SECOND")),
        ...["FINE", "UPPER-TWICE", "ENDS", "BEGINS"].map((name) => under(station(name), "COMMUNITY-02")),
        under("S-UPPER-TWICE", "STREET-02"),
        under("S-UPPER-ENDS", "COMMUNITY-02", { to: day }),
        under("S-UPPER-BEGINS", "COMMUNITY-02", { from: day }),
        under("S-UPPER-IDLE", "IDLE"),
        under("S-SECOND-TOO", "COMMUNITY-02"),
        ...files.flatMap((stem) => [
          serves(station(`FINE-${stem}`), "COMPOUND", id(`FINE-${stem}`)),
          under(station(`FINE-${stem}`), `COMMUNITY-${digits(stem)}`),
        ]),
      ),
  cases: [
    met(places.street(), "a street with a centre of its own", { kinds: [], evidence: { tier: "STREET" } }),
    met(places.community(), "a community with a centre of its own", {
      evidence: { tier: "COMMUNITY", centre: id("COMMUNITY-02") },
    }),
    gap(places.community("02", 2), "a regional centre is none of the community", {
      severity: "HIGH",
      kinds: ["NO_CENTRE"],
      evidence: { tier: "COMMUNITY", centre: null },
    }),
    met(id("FINE"), "a compound with a station under a centre", {
      kinds: [],
      evidence: { tier: "COMPOUND", households: 300, centre: id("S-FINE") },
    }),
    gap(id("NONE"), "a compound without a station", {
      severity: "MEDIUM",
      kinds: ["NO_CENTRE"],
      evidence: { centre: null, nearest: id("COMMUNITY-02") },
    }),
    gap(id("REGIONAL"), "a regional centre is no station", { kinds: ["NO_CENTRE"] }),
    gap(id("BY-COMMUNITY"), "a centre of another tier is no station", { kinds: ["NO_CENTRE"] }),
    gap(id("NO-UPPER"), "a station under no centre", {
      severity: "MEDIUM",
      kinds: ["NO_PARENT"],
      evidence: { centre: id("S-NO-UPPER") },
    }),
    gap(id("UPPER-ENDS"), "the upper centre ends on the day", { kinds: ["NO_PARENT"] }),
    met(id("UPPER-ENDS"), "the day before it stood", eve),
    met(id("UPPER-BEGINS"), "the upper centre counts on its first day"),
    gap(id("UPPER-BEGINS"), "the day before there was none", { ...eve, kinds: ["NO_PARENT"] }),
    gap(id("UPPER-IDLE"), "an upper centre that serves nothing any more is not there", {
      kinds: ["NO_PARENT"],
    }),
    met(id("UPPER-IDLE"), "the day before it served", eve),
    met(id("UPPER-TWICE"), "two upper centres do no harm here"),
    met(id("SECOND"), "of two stations one under a centre is enough"),
    gap(id("ENDS"), "a station that stops serving on the day is gone", { kinds: ["NO_CENTRE"] }),
    met(id("ENDS"), "the day before it served", eve),
    met(id("BEGINS"), "a station counts on its first day"),
    gap(id("BEGINS"), "the day before there was none", { ...eve, kinds: ["NO_CENTRE"] }),
    noRow(id("ABOLISHED"), "a compound abolished on the day is out"),
    gap(id("ABOLISHED"), "the day before it is in", eve),
    noRow(id("UNBUILT"), "a compound built next year is out"),
    gap(id("UNBUILT"), "next year it is in", { on: "2022-01-01" }),
    noRow(places.community("02", 3), "a community abolished on the day is out"),
    gap(places.community("02", 3), "the day before it is in", { ...eve, severity: "HIGH" }),
    noRow(places.district(), "a district is out"),
    ...["service_centres", "centre_areas"].flatMap((stem) => [
      unknown(id(`FINE-${stem}`), `without ${stem} a station is not proven`),
      unknown(id(`NONE-${stem}`), `without ${stem} a missing station is not proven`),
      unknown(places.street(digits(stem)), `without ${stem} a street centre is not proven`),
      unknown(places.community(digits(stem), 2), `without ${stem} a missing centre is not proven`),
    ]),
    unknown(id("NONE-compounds"), "without the compounds' own file a compound is unknown"),
    gap(places.community(digits("compounds"), 2), "a community does not need the compounds"),
    unknown(places.street(), "before the first covered day nobody knows", {
      on: daysBefore(firstCoveredDay, 1),
    }),
  ],
};
