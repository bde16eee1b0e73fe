import {
  BarChartOutlined,
  DeploymentUnitOutlined,
  ExclamationCircleOutlined,
  HomeOutlined,
  ReadOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import { type ComponentType, lazy, type ReactNode } from "react";
import { pageCode } from "./page-code.ts";

export interface Page {
  readonly path: string;
  /** Key of its name under `pages` of the translations. */
  readonly name: "start" | "gaps" | "liaison" | "rules" | "indicators" | "graph";
  /** Letter that opens it after `g`. */
  readonly letter: string;
  readonly icon: ReactNode;
  readonly content: ComponentType;
}

function page(path: keyof typeof pageCode, name: Page["name"], letter: string, icon: ReactNode): Page {
  return { path, name, letter, icon, content: lazy(pageCode[path]) };
}

/** The pages of the rail, from the top. Only what is finished stands here. */
export const pages: readonly Page[] = [
  page("/", "start", "h", <HomeOutlined />),
  page("/graph", "graph", "s", <DeploymentUnitOutlined />),
  page("/gaps", "gaps", "g", <ExclamationCircleOutlined />),
  page("/liaison", "liaison", "l", <TeamOutlined />),
  page("/rules", "rules", "r", <ReadOutlined />),
  page("/indicators", "indicators", "i", <BarChartOutlined />),
];
