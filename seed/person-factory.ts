import { createHmac } from "node:crypto";
import type { Person, PersonFactory } from "./city.ts";
import { madeUpName } from "./names.ts";
import { createRandom } from "./random.ts";
import type { PersonRow } from "./rows/people.ts";

export interface PersonFactoryOptions {
  readonly seed: number;
  /** Code of the city; part of what is hashed. */
  readonly cityCode: string;
  /** First hexadecimal digit of every pseudonym, so that several cities in one delivery never share one; absent: taken from the hash. */
  readonly firstDigit?: string | undefined;
  readonly blockedNames: ReadonlySet<string>;
  readonly rows: PersonRow[];
}

/**
 * Persons with a pseudonym (`P-` and 12 hexadecimal digits of a keyed hash of a serial number) and a made-up name.
 * Nothing but the seed and the serial goes into a pseudonym.
 */
export function personFactory(options: PersonFactoryOptions): PersonFactory {
  const random = createRandom(options.seed, `${options.cityCode}:names`);
  const pseudonym = pseudonyms(options);
  return {
    make(facts): Person {
      const row: PersonRow = {
        id: pseudonym(),
        displayName: madeUpName(random, options.blockedNames),
        partyStatus: facts.status,
        joinedYear: facts.joinedYear,
        inService: facts.inService ?? false,
        birthDecade: facts.birthDecade,
        areaCode: facts.areaCode,
      };
      options.rows.push(row);
      return {
        id: row.id,
        row,
        org: null,
        compound: null,
        unit: null,
        settledOn: null,
        workingSince: null,
        relationFrom: null,
        posts: 0,
      };
    },
  };
}

/** A pseudonym must not hold what the importer refuses as a telephone or identity number. */
const looksLikeTelephone = /\d{11}/;

function pseudonyms({ seed, cityCode, firstDigit }: PersonFactoryOptions): () => string {
  const used = new Set<string>();
  let serial = 0;
  return () => {
    for (;;) {
      serial += 1;
      const hash = createHmac("sha256", String(seed)).update(`${cityCode}:${serial}`).digest("hex");
      const id = `P-${firstDigit ?? hash.charAt(0)}${hash.slice(1, 12)}`;
      if (used.has(id) || looksLikeTelephone.test(id)) continue;
      used.add(id);
      return id;
    }
  };
}
