// Zones that are no division of GB/T 2260 and whose names do not begin with that of the place where they are.
// example  两江新区 → 重庆市; 台州湾新区 → 浙江省 台州市; 雄安新区 → 河北省, since it lies in more than one city of it
import { type Division, findDivisions } from "../../regions.ts";

/** The zones by the province, city or district that holds all of each. A bay bears a city's name, but 杭州湾 is not in 杭州. */
const ZONES: Record<string, string> = {
  北京市: "中关村科技园区 中关村国家自主创新示范区 中关村科学城",
  天津市: "中新天津生态城 东疆综合保税区",
  上海市: "临港新片区 张江高新区 张江科学城 虹桥国际中央商务区",
  重庆市: "两江新区 万盛经济技术开发区 万盛经开区 双桥经济技术开发区 双桥经开区",
  河北省: "雄安新区",
  秦皇岛市: "北戴河新区",
  沧州市: "渤海新区",
  邯郸市: "冀南新区",
  唐山市: "唐山湾国际旅游岛",
  辽宁省: "沈抚新区 沈抚示范区 沈抚改革创新示范区",
  大连市: "金普新区",
  呼和浩特市: "和林格尔新区",
  连云港市: "徐圩新区",
  宿迁市: "洋河新区",
  盐城市: "盐南高新区 盐南高新技术产业开发区",
  宁波市: "前湾新区",
  湖州市: "南太湖新区",
  金华市: "金义新区",
  台州市: "台州湾新区",
  温州市: "温州湾新区",
  滁州市: "苏滁高新区 中新苏滁高新区 苏滁现代产业园",
  江西省: "赣江新区",
  青岛市: "西海岸新区",
  泰安市: "泰山景区 泰山风景名胜区",
  郑州市: "郑东新区",
  武汉市: "东湖高新区 东湖新技术开发区 东湖高新技术开发区 东湖生态旅游风景区 长江新区",
  黄石市: "大冶湖高新区",
  襄阳市: "鱼梁洲经济开发区",
  十堰市: "武当山特区 武当山旅游经济特区",
  长沙市: "湘江新区",
  广州市南沙区: "南沙新区",
  珠海市: "横琴粤澳深度合作区",
  深圳市: "前海合作区 前海深港现代服务业合作区",
  东莞市: "松山湖高新区 松山湖高新技术产业开发区 滨海湾新区",
  中山市: "翠亨新区",
  惠州市: "仲恺高新区 仲恺高新技术产业开发区 大亚湾开发区 大亚湾经济技术开发区",
  海南省: "洋浦经济开发区",
  四川省: "天府新区",
  贵州省: "贵安新区",
  贵阳市: "双龙航空港经济区",
  毕节市: "百里杜鹃管理区 金海湖新区",
  昆明市: "滇中新区 阳宗海风景名胜区",
  陕西省: "西咸新区 杨凌示范区 杨凌农业高新技术产业示范区 沣东新城 沣西新城 秦汉新城 泾河新城",
  西安市: "曲江新区 浐灞生态区 浐灞国际港",
};

/** A zone by its name, with the division that holds it. */
export const KNOWN_ZONES: ReadonlyMap<string, Division> = new Map(
  Object.entries(ZONES).flatMap(([place, names]) => {
    const [division, another] = findDivisions(place);
    if (!division || another) throw new Error(`no one division is called ${place}`);
    return names.split(" ").map((name) => [name, division] as const);
  }),
);
