// What a file is, under which filters and as of when -> the name that it is saved under.

/** As many characters of one part as a name holds: all parts together stay within what file systems take. */
const longestPart = 36;

/** `各单位整改进度 筛选：地区 河南省 截至 2025年4月18日`, without ending; what is not given is left out, what is long is cut. */
export function toFileName(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== "")
    .map((part) => {
      const characters = [...(part ?? "")];
      return characters.length > longestPart ? `${characters.slice(0, longestPart - 1).join("")}…` : part;
    })
    .join(" ");
}
