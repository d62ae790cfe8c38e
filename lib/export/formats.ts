// The formats in which a chart leaves the house, in the order in which they are offered.
export const exportFormats = ["svg", "png", "csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];
