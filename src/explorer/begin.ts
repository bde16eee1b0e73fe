import { shellQuery } from "../generated/explorer.ts";
import { askEarly } from "./api/early.ts";
import { asked } from "./api/show-query.ts";
import { fetchPage } from "./page-code.ts";

/**
 * A script of its own that runs before all others (vite.config.ts puts it there). What the address asks for is asked at
 * once, and the code of its page is fetched, while the code that draws is still on its way: a round trip to the database
 * then costs no time of its own.
 */
const { pathname, search } = window.location;
const parameters = new URLSearchParams(search);
const shell = askEarly(asked(shellQuery, { within: parameters.get("in"), on: parameters.get("on") }));
fetchPage(pathname);
if (pathname === "/graph") {
  void import("./scene/early-steps.ts").then(({ askStepsEarly }) => askStepsEarly(parameters, shell));
}
