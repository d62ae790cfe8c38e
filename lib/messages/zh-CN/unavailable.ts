// 数据库没有应答：接口与页面说的话相同
export const unavailable = {
  title: "数据库没有应答",
  detail: "现在读不到数据，已存的数据没有改变。请过一会儿再试。",
};
