// Bytes → characters, whatever the file says of itself. GB2312 and GBK are read as GB18030, which contains both.
// A declared charset is believed only where the bytes bear it out: pages of offices are often declared wrongly.

export interface Decoded {
  text: string;
  charset: string;
}

const DECLARED = /charset\s*=\s*(?:["']\s*)?([\w-]{2,20})|encoding\s*=\s*["']([\w-]{2,20})["']/i;
const ALIASES: Record<string, string> = {
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  cp936: "gb18030",
  gb18030: "gb18030",
  "gb_2312-80": "gb18030",
  hz: "gb18030",
  utf8: "utf-8",
  "utf-8": "utf-8",
  big5: "big5",
  "big5-hkscs": "big5",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};
/** Characters that any notice is full of; a wrong charset yields hardly any of them. */
const COMMON = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严",
);

/** Share of common characters among the Chinese ones; 0 where there are none. */
export function plausibility(text: string): number {
  let common = 0;
  let all = 0;
  const step = Math.max(1, Math.floor(text.length / 20_000));
  for (let index = 0; index < text.length; index += step) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) all += 3;
    else if (unit >= 0x3400 && unit <= 0x9fff) {
      all++;
      if (COMMON.has(text[index]!)) common++;
    } else if (unit >= 0xe000 && unit <= 0xf8ff) all++;
  }
  return all === 0 ? 0 : common / all;
}

/** Numbers in circles and in brackets, which Big5 has in a row of its own; the decoder gives them as private characters. */
const BIG5_NUMBERS = /[\uf6b1-\uf6c4]/g;

function decode(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    const text = new TextDecoder(charset, { fatal }).decode(bytes);
    if (charset !== "big5") return text;
    return text.replace(BIG5_NUMBERS, (number) => {
      const index = number.charCodeAt(0) - 0xf6b1;
      return String.fromCharCode(index < 10 ? 0x2460 + index : 0x2474 + index - 10);
    });
  } catch {
    return null;
  }
}

/** UTF-16 without a byte order mark: ASCII in it leaves every second byte zero. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  const limit = Math.min(bytes.length, 65_536);
  for (let index = 0; index < limit; index++) if (bytes[index] === 0) zeros[index % 2 === 0 ? "even" : "odd"]++;
  return zeros;
}

/** A valid UTF-8 file that was cut off inside a character is still UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut++) {
    const text = decode(bytes.subarray(0, bytes.length - cut), "utf-8", true);
    if (text !== null) return text;
  }
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, 4096), "latin1", false) ?? "";
  const match = DECLARED.exec(head);
  return match ? (ALIASES[(match[1] ?? match[2]!).toLowerCase()] ?? null) : null;
}

/** Decodes a file; `null` where no encoding makes text of it. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: decode(bytes, "utf-8", false)!, charset: "utf-8" };
  if (first === 0xff && second === 0xfe) return { text: decode(bytes, "utf-16le", false)!, charset: "utf-16le" };
  if (first === 0xfe && second === 0xff) return { text: decode(bytes, "utf-16be", false)!, charset: "utf-16be" };
  const zeros = zeroBytes(bytes);
  if (zeros.even + zeros.odd > 0) {
    const charset = zeros.odd >= zeros.even ? "utf-16le" : "utf-16be";
    const text = decode(bytes, charset, false)!;
    return plausibility(text) > 0.3 || zeros.even * 20 < zeros.odd || zeros.odd * 20 < zeros.even
      ? accept(text, charset)
      : null;
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return accept(utf8, "utf-8");
  const declared = declaredCharset(bytes);
  const charsets = [...new Set([...(declared ? [declared] : []), "gb18030", "big5", "utf-8", "utf-16le", "utf-16be"])];
  const decoded = charsets.map((charset) => ({ charset, text: decode(bytes, charset, false)! }));
  const score = ({ charset, text }: Decoded) => plausibility(text) + (charset === declared ? 0.05 : 0);
  const best = decoded.reduce((winner, candidate) => (score(candidate) > score(winner) ? candidate : winner));
  return accept(best.text, best.charset);
}

/** Text has few control characters and few that could not be decoded. */
function accept(text: string, charset: string): Decoded | null {
  let bad = 0;
  const step = Math.max(1, Math.floor(text.length / 50_000));
  let seen = 0;
  for (let index = 0; index < text.length; index += step) {
    const unit = text.charCodeAt(index);
    seen++;
    if (unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12 && unit !== 11)) bad++;
  }
  return bad * 20 > seen ? null : { text, charset };
}
