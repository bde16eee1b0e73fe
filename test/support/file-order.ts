import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The order of the files that take long. A new database plans ten times as slowly as one whose planner is compiled, and
 * two workers that both wait for a plan keep the compiler from its work. So one explains every statement first, while the
 * other is at files that mostly wait. Then come those of half a minute and more, so that none of them runs alone at the
 * end; vitest itself knows how long a file takes only where it has run before.
 */
const order = [
  "test/statements.test.ts",
  "test/graph/database-gone.test.ts",
  "test/database/managed-neo4j.test.ts",
  "test/database/migrations.test.ts",
  "test/systems.test.ts",
  "test/gaps/rule-worlds.test.ts",
  "test/laws/laws.test.ts",
  "test/gaps/cities.test.ts",
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

export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = order.indexOf(relative(this.ctx.config.root, moduleId));
      return at === -1 ? order.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
