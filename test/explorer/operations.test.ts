import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import * as operations from "../../src/generated/explorer.ts";
import { buildSchema } from "../../src/server/schema.ts";

const schema = buildSchema();

test.each(Object.values(operations).map((operation) => [operation.name, operation.text] as const))(
  "%s is sent as a whole question of the schema",
  (_name, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  },
);
