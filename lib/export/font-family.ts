// The name of the one font of exported pictures.
export const fontFamily = "Noto Sans SC";
/** For a viewer that does not take embedded fonts. */
export const fontFamilyStack = `"${fontFamily}", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif`;
