// 导出文件：文件名与错误
export const exports_ = {
  unknownQuestion: (name: string, known: string) => `没有名为“${name}”的图表。现有：${known}。`,
  unknownTable: (name: string, known: string) => `没有名为“${name}”的表。现有：${known}。`,
  unknownFormat: (format: string, known: string) => `不支持“${format}”格式。可用：${known}。`,
  badWidth: (min: number, max: number) => `宽度须为 ${min} 到 ${max} 之间的整数（像素）。`,
  tooMany: (rows: string, limit: string) => `符合条件的有 ${rows} 行，超过一次导出的上限 ${limit} 行。请先筛选。`,
  fileName: {
    ledger: "台账",
    units: "单位",
    rounds: "轮次",
    notices: "通报",
    "completion-by-unit": "各单位整改进度",
    "progress-by-round": "各轮次整改进度",
  },
};
