import { CodeOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { pages } from "../pages.tsx";
import { useView } from "../view.ts";
import { ViewsRailItem } from "../views/views-button.tsx";

/** The pages, and GraphiQL below them. */
export function Rail() {
  const { t } = useTranslation();
  const view = useView();
  return (
    <nav className="rail" aria-label={t("shell.pages")}>
      {pages.map(({ path, name, icon }) => (
        <NavLink key={path} to={view.to(path)} end={path === "/"} className="rail-item">
          {icon}
          <span>{t(`pages.${name}`)}</span>
        </NavLink>
      ))}
      <ViewsRailItem />
      <a className="rail-item" href="/graphiql/" target="_blank" rel="noreferrer">
        <CodeOutlined />
        <span>{t("shell.query")}</span>
      </a>
    </nav>
  );
}
