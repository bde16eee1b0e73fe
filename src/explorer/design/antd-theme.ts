import { theme, type ThemeConfig } from "antd";
import { fontFamily, type Mode, tokens } from "../../design/tokens.ts";

/** The design's tokens in antd's words (design README, section 10). */
export function antdTheme(mode: Mode, chinese: boolean): ThemeConfig {
  const colour = tokens.colour[mode];
  return {
    algorithm: mode === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: "liaison" },
    token: {
      colorPrimary: colour.accent,
      colorInfo: colour.accent,
      colorLink: colour.accent,
      colorPrimaryHover: colour.accentHover,
      colorLinkHover: colour.accentHover,
      colorPrimaryBg: colour.accentSoft,
      colorError: colour.verdict.gap,
      colorWarning: colour.verdict.gap,
      colorSuccess: colour.verdict.met,
      colorText: colour.text,
      colorTextSecondary: colour.text2,
      colorTextTertiary: colour.text3,
      colorTextPlaceholder: colour.text3,
      colorTextDisabled: colour.text3,
      colorTextLightSolid: colour.onAccent,
      colorBgLayout: colour.bg,
      colorBgContainer: colour.surface,
      colorBgElevated: colour.surface,
      colorBgSpotlight: colour.text,
      colorBorder: colour.line,
      colorBorderSecondary: colour.line,
      colorSplit: colour.line,
      fontFamily: fontFamily(chinese),
      fontSize: 13,
      fontSizeSM: 12,
      fontSizeLG: 15,
      borderRadius: tokens.radius.control,
      borderRadiusLG: tokens.radius.panel,
      borderRadiusSM: tokens.radius.mark,
      controlHeight: tokens.size.control,
      controlHeightSM: tokens.size.controlSmall,
      boxShadow: tokens.elevation[mode][2],
      boxShadowSecondary: tokens.elevation[mode][2],
      motionDurationMid: "0.18s",
      motionDurationFast: "0.12s",
    },
    components: {
      Button: { defaultShadow: "none", primaryShadow: "none", fontWeight: 400 },
      Segmented: {
        itemSelectedBg: colour.accentSoft,
        itemSelectedColor: colour.accent,
        trackBg: colour.surface,
      },
      Tooltip: { colorTextLightSolid: colour.surface },
      Checkbox: { colorBorder: colour.lineStrong },
      Select: { optionSelectedBg: colour.accentSoft },
      Slider: {
        railBg: colour.line,
        trackBg: colour.verdict.met,
        trackHoverBg: colour.verdict.met,
        handleColor: colour.accent,
      },
    },
  };
}
