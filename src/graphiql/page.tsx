import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { savedTabs } from "./saved-tabs.ts";

const welcome = `# 联络图 Liaison Graph：合成数据 / synthetic data
# Ctrl+Enter 执行，Ctrl+Space 补全；其余标签页是已保存的问题。
# Ctrl+Enter runs, Ctrl+Space completes; the other tabs hold the saved questions.
{ dataSet { profile synthetic snapshotOn } }
`;

const fetcher = createGraphiQLFetcher({
  url: "/graphql",
  headers: { "apollo-require-preflight": "1" },
});

/** A question that another page of this server hands over behind the #: `#query=…&variables=…`. */
const handed = new URLSearchParams(window.location.hash.slice(1));
const handedQuery = handed.get("query");
const handedVariables = handed.get("variables");

function Page() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={welcome}
      defaultTabs={savedTabs(welcome)}
      {...(handedQuery === null ? {} : { initialQuery: handedQuery })}
      {...(handedVariables === null ? {} : { initialVariables: handedVariables })}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <span className="data-mark">联络图 Liaison Graph · 合成数据 synthetic data</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const place = document.getElementById("graphiql");
if (!place) throw new Error("The page has no element #graphiql to draw into.");
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
