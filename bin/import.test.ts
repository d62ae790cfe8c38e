// What `npm run import` and its fellows say and leave behind, run as commands on a database of their own.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { getDb } from "../lib/db/client.ts";
import { useTestDatabase } from "../lib/db/database-in-tests.ts";
import { paragraph, writeDocx } from "../lib/source/docx/docx-in-tests.ts";
import { toBar, toClock } from "./import-progress.ts";

useTestDatabase();
// Each command is a process of its own.
vi.setConfig({ testTimeout: 90_000 });

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

function run(command: string, ...args: string[]): Promise<Ended> {
  const words = ["--conditions=react-server", "--import", "tsx", `bin/${command}.ts`, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { env: { ...process.env, LC_ALL: "en_US.UTF-8" } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
}

const toNotice = (unit: string, done: number) => `中共${unit}党组关于市委巡察反馈意见整改进展情况的通报

按照市委统一部署，2022年4月6日至6月10日，市委第三巡察组对${unit}党组开展了巡察。巡察反馈的14个问题，已完成整改${done}个。

一、工作推进缓慢方面
1．关于“${unit}台账不全”的问题
一是重新登记${unit}台账。

中共${unit}党组
2022年12月20日
`;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "taizhang-import-"));
  await mkdir(path.join(folder, "deep"));
  await writeFile(path.join(folder, "a.txt"), toNotice("云溪市林业局", 12));
  await writeFile(
    path.join(folder, "deep", "b.html"),
    `<p>${toNotice("云溪市水务局", 9).replaceAll("\n", "</p>\n<p>")}</p>`,
  );
  await writeFile(path.join(folder, "weather.txt"), "今天天气很好，适合出门散步。");
  await writeFile(path.join(folder, "picture.png"), "not looked at");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("npm run import", () => {
  it("takes what it can, says why it left the rest, and ends with what went wrong worst", async () => {
    const { code, stdout, stderr } = await run("import", folder, path.join(folder, "missing.txt"));
    expect(code).toBe(2);
    expect(stdout).toMatch(/^ *2 +imported$/m);
    expect(stdout).toMatch(/^ *1 +refused$/m);
    expect(stdout).toMatch(/^ *1 +cannot be opened$/m);
    expect(stdout).toMatch(/weather\.txt: refused: /);
    expect(stdout).toMatch(/missing\.txt: cannot be opened \(ENOENT\)/);
    // Without a terminal: a plain line for each file, and no control characters.
    expect(stderr.trim().split("\n")).toHaveLength(3);
    expect(stderr).not.toMatch(/[\r\x1b]/);
    expect(await getDb().notice.count()).toBe(2);
  });

  it("changes nothing the second time", async () => {
    const { code, stdout } = await run("import", path.join(folder, "a.txt"), path.join(folder, "deep"));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ *0 +imported$/m);
    expect(stdout).toMatch(/^ *2 +already there$/m);
    expect(await getDb().notice.count()).toBe(2);
  });

  it("takes in a repost only where it is told to", async () => {
    const repost = path.join(folder, "repost.txt");
    await writeFile(repost, `来源：云溪新闻网\n${toNotice("云溪市林业局", 12)}`);
    expect((await run("import", repost)).stdout).toMatch(/^ *1 +already there$/m);
    const { code, stdout } = await run("import", "--insist", repost);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ *1 +imported$/m);
    expect(await getDb().notice.count({ where: { unitName: "云溪市林业局" } })).toBe(2);
  });

  it("ends with 1 where something was refused, and explains itself where nothing was named", async () => {
    expect((await run("import", path.join(folder, "weather.txt"))).code).toBe(1);
    const { code, stderr } = await run("import");
    expect(code).toBe(2);
    expect(stderr).toContain("usage: npm run import");
  });

  it.each(["import", "reread", "migrate", "frozen"])(
    "%s says in a line which word it does not know",
    async (command) => {
      const { code, stderr } = await run(command, "--isnist");
      expect(code).toBe(2);
      expect(stderr).toMatch(/^.*'--isnist'.*\n$/);
    },
  );

  it("never doubles where it runs twice at once", async () => {
    const files = await Promise.all(
      Array.from({ length: 6 }, async (_, at) => {
        const file = path.join(folder, `twice-${at}.txt`);
        await writeFile(file, toNotice(`云溪市第${at + 1}中学`, at));
        return file;
      }),
    );
    const both = await Promise.all([run("import", ...files), run("import", ...files.toReversed())]);
    expect(both.map((one) => one.code)).toEqual([0, 0]);
    expect(await getDb().notice.count({ where: { unitName: { contains: "中学" } } })).toBe(6);
    expect(await getDb().unit.count({ where: { name: { contains: "中学" } } })).toBe(6);
  });

  it("finds in a folder and in a ZIP what can be sent in by the browser", async () => {
    const toArchive = (unit: string) =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<p>${toNotice(unit, 3).replaceAll("\n", "</p>\n<p>")}</p>\r\n--x--\r\n`;
    const pages = path.join(folder, "pages");
    await mkdir(pages);
    await writeFile(path.join(pages, "a.mht"), toArchive("云溪市文旅局"));
    await writeFile(path.join(pages, "b.MHTML"), toArchive("云溪市民政局"));
    await writeFile(path.join(pages, "picture.png"), "not looked at");
    const lines = toNotice("云溪市审计局", 3).trim().split("\n");
    const document = writeDocx({ body: lines.map((line) => paragraph(line)).join("") });
    await writeFile(
      path.join(pages, "c.zip"),
      zipSync({ "c.docm": document, "d.mht": strToU8(toArchive("云溪市统计局")), "picture.png": strToU8("no") }),
    );
    const { code, stdout } = await run("import", pages, path.join(pages, "c.zip"));
    expect(stdout).toMatch(/^ *4 +imported$/m);
    expect(code).toBe(0);
  });
});

describe("npm run seed and npm run samples", () => {
  it("bring the samples in, once, and take them out again", async () => {
    expect((await run("seed")).stdout).toMatch(/^ *5 +imported$/m);
    expect((await run("seed")).stdout).toMatch(/^ *5 +already there$/m);
    expect(await getDb().notice.count({ where: { isSample: true } })).toBe(5);
    expect((await run("samples", "remove")).stderr).toContain("Removed 5 samples.");
    expect(await getDb().notice.count({ where: { isSample: true } })).toBe(0);
    expect((await run("samples", "keep")).code).toBe(2);
  });
});

describe("the progress", () => {
  it("tells rate and time left", () => {
    expect(toBar(120, 300, 10, "en")).toBe(
      `[${"█".repeat(9)}${"·".repeat(15)}] 120/300  40 %  12.0 files/s  0:15 left`,
    );
    expect(toBar(0, 300, 0, "zh-CN")).toContain("剩 –:––");
    expect(toBar(0, 0, 0, "en")).toContain("100 %");
    expect(toClock(3725)).toBe("62:05");
  });
});
