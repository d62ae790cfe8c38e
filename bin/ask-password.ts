// A password from the person at the terminal, without showing it, or from TAIZHANG_PASSWORD.
import { chooseWording, Fault } from "../lib/fault.ts";

/** Reads one line from the terminal without echo. Ctrl-C ends the command, as it does everywhere. */
function readHidden(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed = "";
    function finish(): void {
      stdin.removeListener("data", take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
    }
    function take(chunk: string): void {
      for (const character of chunk) {
        if (character === "\r" || character === "\n" || character === "\u0004") {
          finish();
          resolve(typed);
          return;
        }
        if (character === "\u0003") {
          finish();
          reject(new Fault("已取消，没有改动。", "Cancelled; nothing was changed."));
          return;
        }
        if (character === "\u007f" || character === "\b") typed = [...typed].slice(0, -1).join("");
        else if (character >= " ") typed += character;
      }
    }
    stdin.on("data", take);
  });
}

/**
 * The new password: from TAIZHANG_PASSWORD where it is set, else asked for twice on the terminal.
 * @throws Fault where there is neither, or where the two differ
 */
export async function askNewPassword(environment: Record<string, string | undefined> = process.env): Promise<string> {
  const given = environment.TAIZHANG_PASSWORD;
  if (given !== undefined && given !== "") return given;
  if (!process.stdin.isTTY) {
    throw new Fault(
      "没有终端可以输入密码，请设置 TAIZHANG_PASSWORD。",
      "There is no terminal to ask for the password: set TAIZHANG_PASSWORD.",
    );
  }
  const first = await readHidden(chooseWording("密码（不显示）：", "Password (not shown): "));
  const again = await readHidden(chooseWording("再输一次：", "Once more: "));
  if (first !== again) throw new Fault("两次输入不一致，没有改动。", "The two differ; nothing was changed.");
  return first;
}
