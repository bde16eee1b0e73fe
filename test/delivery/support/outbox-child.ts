import { connectGraph } from "../../../src/graph/graph.ts";
import { outboxOn } from "./outboxes.ts";
import { killLimits, realChannels } from "./real-channels.ts";

/** A server that delivers, in a process of its own, to be killed. Says `delivering` when it begins. */
const [, , uri = "", user = "", password = "", root = "", mailPort = "", hookAddress = ""] = process.argv;
const graph = connectGraph({ uri, user, password, database: null });
const channels = realChannels({ root, mailPort: Number(mailPort), hookAddress });
const { outbox } = outboxOn(graph, channels, { limits: killLimits });
await graph.runText("RETURN 1 AS one");
process.stdout.write("delivering\n");
await outbox.run(new AbortController().signal);
