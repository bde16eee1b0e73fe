import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take half a minute and more, so that none of them runs alone at the end; vitest itself knows how long a
 * file takes only where it has run before. While one worker is at the city's questions, the other judges all rules in
 * one world after the other, so that these meet in one database that has planned them.
 */
const long = [
  "test/systems.test.ts",
  "test/gaps/rule-worlds.test.ts",
  "test/laws/laws.test.ts",
  "test/gaps/cities.test.ts",
  "test/statements.test.ts",
  "test/explorer/walk.test.ts",
  "test/gaps/impact.test.ts",
  "test/schedule/due-report.test.ts",
  "test/gaps/looking-ahead.test.ts",
  "test/import/interrupted-import.test.ts",
  "test/delivery/killed-replicas.test.ts",
  "test/import/deliveries.test.ts",
  "test/reports/stored-report.test.ts",
  "test/gaps/of-node.test.ts",
];

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.indexOf(relative(this.ctx.config.root, moduleId));
      return at === -1 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
