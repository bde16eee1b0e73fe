import { connectGraph } from "../../../src/graph/graph.ts";
import { runIn } from "./runs.ts";
import { watched } from "./watched-graph.ts";

/** An evaluation in a process of its own, to be killed: stands still for ever after two rules and says `two`. */
const [, , uri = "", user = "", password = "", on = "", scope = "", rules = ""] = process.argv;
const graph = connectGraph({ uri, user, password, database: null });
let asked = 0;
const stuck = watched(graph, async (statement) => {
  if (!/^g\d\d\w+Run$/.test(statement)) return;
  asked += 1;
  if (asked <= 2) return;
  if (asked === 4) process.stdout.write("two\n");
  await new Promise(() => setInterval(() => undefined, 60_000));
});
await runIn(stuck, { on, scope: [scope], rules: rules.split(",") });
