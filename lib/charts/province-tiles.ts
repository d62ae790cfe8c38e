// Where each of the 34 provinces stands among equal tiles: neighbours stay near each other, nothing says how large one is.
// Columns and rows from the north-west. Names are the official ones of GB/T 2260; codes those of ISO 3166-2:CN.

export interface ProvinceTile {
  name: string;
  short: string;
  english: string;
  code: string;
  column: number;
  row: number;
}

const grid: [name: string, short: string, english: string, code: string, column: number, row: number][] = [
  ["黑龙江省", "黑龙江", "Heilongjiang", "HL", 7, 0],
  ["内蒙古自治区", "内蒙古", "Inner Mongolia", "NM", 6, 1],
  ["吉林省", "吉林", "Jilin", "JL", 7, 1],
  ["北京市", "北京", "Beijing", "BJ", 5, 2],
  ["天津市", "天津", "Tianjin", "TJ", 6, 2],
  ["辽宁省", "辽宁", "Liaoning", "LN", 7, 2],
  ["新疆维吾尔自治区", "新疆", "Xinjiang", "XJ", 0, 3],
  ["甘肃省", "甘肃", "Gansu", "GS", 1, 3],
  ["宁夏回族自治区", "宁夏", "Ningxia", "NX", 2, 3],
  ["陕西省", "陕西", "Shaanxi", "SN", 3, 3],
  ["山西省", "山西", "Shanxi", "SX", 4, 3],
  ["河北省", "河北", "Hebei", "HE", 5, 3],
  ["山东省", "山东", "Shandong", "SD", 6, 3],
  ["西藏自治区", "西藏", "Tibet", "XZ", 0, 4],
  ["青海省", "青海", "Qinghai", "QH", 1, 4],
  ["四川省", "四川", "Sichuan", "SC", 2, 4],
  ["重庆市", "重庆", "Chongqing", "CQ", 3, 4],
  ["河南省", "河南", "Henan", "HA", 4, 4],
  ["安徽省", "安徽", "Anhui", "AH", 5, 4],
  ["江苏省", "江苏", "Jiangsu", "JS", 6, 4],
  ["上海市", "上海", "Shanghai", "SH", 7, 4],
  ["云南省", "云南", "Yunnan", "YN", 2, 5],
  ["贵州省", "贵州", "Guizhou", "GZ", 3, 5],
  ["湖北省", "湖北", "Hubei", "HB", 4, 5],
  ["江西省", "江西", "Jiangxi", "JX", 5, 5],
  ["浙江省", "浙江", "Zhejiang", "ZJ", 6, 5],
  ["广西壮族自治区", "广西", "Guangxi", "GX", 3, 6],
  ["湖南省", "湖南", "Hunan", "HN", 4, 6],
  ["广东省", "广东", "Guangdong", "GD", 5, 6],
  ["福建省", "福建", "Fujian", "FJ", 6, 6],
  ["台湾省", "台湾", "Taiwan", "TW", 7, 6],
  ["海南省", "海南", "Hainan", "HI", 3, 7],
  ["澳门特别行政区", "澳门", "Macao", "MO", 4, 7],
  ["香港特别行政区", "香港", "Hong Kong", "HK", 5, 7],
];

export const provinceTiles: ProvinceTile[] = grid.map(([name, short, english, code, column, row]) => ({
  name,
  short,
  english,
  code,
  column,
  row,
}));
export const tileColumns = 8;
export const tileRows = 8;
