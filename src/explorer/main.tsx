import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Explorer } from "./explorer.tsx";
import { startLanguages } from "./i18n/languages.ts";
import "./styles/base.css";
import "./styles/panels.css";
import "./styles/controls.css";
import "./styles/tables.css";
import "./styles/states.css";

const place = document.getElementById("explorer");
if (!place) throw new Error("The page has no element #explorer to draw into.");
startLanguages();
createRoot(place).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
