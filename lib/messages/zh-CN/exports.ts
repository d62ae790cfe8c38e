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
    checks: "核对",
    "completion-by-unit": "各单位整改进度",
    "progress-by-round": "各轮次整改进度",
    "spread-by-round": "各轮次完成率的差距",
    "inspections-by-time": "各轮次的时间",
    "notices-by-province": "各省份的通报",
    durations: "从进驻到通报的天数",
    "subjects-by-unit": "各单位的各项进度",
    "subjects-by-round": "各轮次的各项进度",
    "subjects-by-notice": "历次通报的进度",
  },
};
