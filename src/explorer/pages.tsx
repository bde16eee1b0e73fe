import {
  BarChartOutlined,
  DeploymentUnitOutlined,
  ExclamationCircleOutlined,
  HomeOutlined,
  ReadOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import { type ComponentType, lazy, type ReactNode } from "react";

export interface Page {
  readonly path: string;
  /** Key of its name under `pages` of the translations. */
  readonly name: "start" | "gaps" | "liaison" | "rules" | "indicators" | "graph";
  /** Letter that opens it after `g`. */
  readonly letter: string;
  readonly icon: ReactNode;
  readonly content: ComponentType;
  /** Fetches the page's code before it is drawn. */
  readonly fetch: () => void;
}

function part(load: () => Promise<{ readonly default: ComponentType }>): Pick<Page, "content" | "fetch"> {
  return { content: lazy(load), fetch: () => void load() };
}

/** The pages of the rail, from the top. Only what is finished stands here. */
export const pages: readonly Page[] = [
  {
    path: "/",
    name: "start",
    letter: "h",
    icon: <HomeOutlined />,
    ...part(() => import("./start/start-page.tsx")),
  },
  {
    path: "/graph",
    name: "graph",
    letter: "s",
    icon: <DeploymentUnitOutlined />,
    ...part(() => import("./scene/scene-page.tsx")),
  },
  {
    path: "/gaps",
    name: "gaps",
    letter: "g",
    icon: <ExclamationCircleOutlined />,
    ...part(() => import("./gaps/gaps-page.tsx")),
  },
  {
    path: "/liaison",
    name: "liaison",
    letter: "l",
    icon: <TeamOutlined />,
    ...part(() => import("./liaison/liaison-page.tsx")),
  },
  {
    path: "/rules",
    name: "rules",
    letter: "r",
    icon: <ReadOutlined />,
    ...part(() => import("./rules/rules-page.tsx")),
  },
  {
    path: "/indicators",
    name: "indicators",
    letter: "i",
    icon: <BarChartOutlined />,
    ...part(() => import("./indicators/indicators-page.tsx")),
  },
];

/** Fetches the code of the page that an address names while the shell still asks what is loaded. */
export function fetchPage(path: string): void {
  pages.find((page) => page.path === path)?.fetch();
}
