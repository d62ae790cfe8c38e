// opencc-js ships its character tables without types: pairs "繁 简" joined by "|".
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
