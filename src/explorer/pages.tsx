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
}

/** The pages of the rail, from the top. Only what is finished stands here. */
export const pages: readonly Page[] = [
  {
    path: "/",
    name: "start",
    letter: "h",
    icon: <HomeOutlined />,
    content: lazy(() => import("./start/start-page.tsx")),
  },
  {
    path: "/graph",
    name: "graph",
    letter: "s",
    icon: <DeploymentUnitOutlined />,
    content: lazy(() => import("./scene/scene-page.tsx")),
  },
  {
    path: "/gaps",
    name: "gaps",
    letter: "g",
    icon: <ExclamationCircleOutlined />,
    content: lazy(() => import("./gaps/gaps-page.tsx")),
  },
  {
    path: "/liaison",
    name: "liaison",
    letter: "l",
    icon: <TeamOutlined />,
    content: lazy(() => import("./liaison/liaison-page.tsx")),
  },
  {
    path: "/rules",
    name: "rules",
    letter: "r",
    icon: <ReadOutlined />,
    content: lazy(() => import("./rules/rules-page.tsx")),
  },
  {
    path: "/indicators",
    name: "indicators",
    letter: "i",
    icon: <BarChartOutlined />,
    content: lazy(() => import("./indicators/indicators-page.tsx")),
  },
];
