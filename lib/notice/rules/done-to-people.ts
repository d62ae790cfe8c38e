// What is done to people for their part in what was found, though no list of words holds it: each sort of office has its own.
// example  取消评优资格, 暂停处方权, 退回法官员额, 待岗, 罢免(村委会成员); not 培训(干部), 取消低保资格, 退回礼金

/** What takes something from somebody; what it takes decides. */
const TAKES_AWAY =
  /^(?:取消|解除|暂停|停止|中止|终止|暂缓|延[缓期长]|推迟|撤销|撤回|收回|收缴|吊销|注销|扣减|扣发|扣除|扣罚|扣|核减|核扣|减发|停发|缓发|降低|下[调浮]|调[低减]|削减|免除|剥夺|限制|禁止|退回|退出|调离)/;
/** What somebody has by office, by merit or as pay. */
const OF_A_PERSON =
  /(?:资格|权限|(?:处方|手术|处置|审批|签字|签批|带教|表决|选举|办案|执法|评审|招生)权|(?:执业|执法|上岗|资格|持枪|工作|行医|聘任|聘用)[书件照]?证[书件照]?|员额|职务|职级|职称|绩效|奖金?|津贴|补贴|薪酬|薪资|(?:薪酬|薪资|岗位|职务|职级|工资)等级|薪级|工资|待遇|称号|荣誉|评优|评先|晋升|晋级|晋职|晋档|提拔|提名|推荐|执业|执业活动|手术|接诊|出诊|授课|带教|办案|代表|委员|党籍|警衔|军衔|学位|聘任|聘用|申报|等次|岗位|岗级|上岗|执勤|考核分|积分)$/;
/** What is taken from those whom an office serves, and pay that none should have had. */
const OF_OTHERS =
  /低保|参保|高龄|抚恤|优抚|孤儿|惠[民农]|粮|学费|特困|五保|救助|保障|[公廉]租|贫困|户|残疾|养老|医保|社保|承包|经营|使用|投标|供应商|企业|商[家铺]|考生|学[籍员生]|公务|用车|通[信讯]|违规|超[标额发范]|不合规|违反/;
/** 退回原单位, 退回劳务派遣公司 */
const SENT_BACK =
  /^退回(?:原|派[出遣驻]|劳务|人力资源|用人|借调|委派)[\u3400-\u9fff]{0,6}(?:单位|公司|机构|部门|学校|岗位)$/;

/** What is done, and needs no more words. */
const ALONE =
  /^(?:[待下停转调]岗(?:培训|学习|处理|检查|反省)?|离岗(?:培训|学习|反省)|停(?:课|诊|薪|训|飞)(?:检查|反省|整顿|学习)?|降[薪级职档衔]|(?:停止|暂停)[\u3400-\u9fff]{0,4}工作|低聘|高职低聘|(?:延[期缓]|暂缓)转正|除名|劝退|劝辞|解聘|解雇|辞退|罢免|免去职务|引咎辞职|责令辞职|(?:关)?禁闭|训诫|惩戒|惩处|罚款|扣分|记分|曝光|检讨|(?:行政|刑事)拘留|逮捕|批捕|取保候审|移[送交](?:公安|监委|纪委|监察)(?:机关|部门)?|责令[\u3400-\u9fff]{0,6}(?:检讨|检查|道歉|反省|说明)|[列纳]入[\u3400-\u9fff]{0,6}(?:黑名单|失信名单|负面清单)|(?:经济|责任|薪酬|违章|安全|奖金|扣分)考核|(?:经济|绩效)?考核(?:处[罚理]|问责|扣[分罚款])|(?:行政|内部|纪律|经济|相应|校纪|院纪|厂纪|行业)(?:处理|处罚|问责|惩戒|警告)|[\u3400-\u9fff]{0,6}(?:记过|训诫|追责|检讨))$/;

/** What is done to somebody, who is named behind it: 罢免|村委会成员. */
const TO_SOMEBODY =
  /^(罢免|撤换|解聘|解雇|辞退|劝退|除名|免去|停职|免职|撤职|训诫|拘留|惩处|曝光)(?:了)?[\u3400-\u9fff]{0,10}$/;
export const SOMEBODY =
  "(?:人员|干部|党员|职工|员工|教师|教职工|老师|医生|医师|医护|护士|民警|辅警|警员|干警|法官|检察官|书记员|成员|委员|主任|书记|经理|科长|处长|所长|站长|组长|队长|部长|厂长|校长|院长|行长|会计|出纳|司机|负责人|责任人|领导|同志|队员|代表|监理|管理员|网格员|护林员)";
const ENDS_WITH_SOMEBODY = new RegExp(`${SOMEBODY}$`);

/** The name of what is done to people by folded words, as printed; `null` where the words say nothing of that. */
export function kindDoneToPeople(words: string): string | null {
  if (ALONE.test(words) || SENT_BACK.test(words)) return words;
  if (TAKES_AWAY.test(words) && OF_A_PERSON.test(words) && !OF_OTHERS.test(words)) return words;
  const verb = TO_SOMEBODY.exec(words)?.[1];
  return verb !== undefined && ENDS_WITH_SOMEBODY.test(words) ? verb : null;
}
