// A site of its own beside the application, as those that frame its charts or send it forms.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Another site: an origin of its own whose page frames the address. */
export async function openOtherSite(html: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>其他网站</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
