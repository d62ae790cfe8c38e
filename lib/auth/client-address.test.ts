import { describe, expect, it } from "vitest";
import { normaliseAddress, shortenAddress, toClientAddress, toNetwork } from "./client-address.ts";
import { toDeviceName } from "./device.ts";

describe("the address of a client", () => {
  it("is the other end of the connection, whatever the client claims", () => {
    expect(toClientAddress("203.0.113.7", "198.51.100.1", 0)).toBe("203.0.113.7");
    expect(toClientAddress("::ffff:203.0.113.7", undefined, 0)).toBe("203.0.113.7");
    expect(toClientAddress(undefined, "198.51.100.1", 0)).toBeNull();
  });

  it("is what the outermost trusted proxy wrote, not what stood there before", () => {
    expect(toClientAddress("10.0.0.1", "6.6.6.6, 198.51.100.1", 1)).toBe("198.51.100.1");
    expect(toClientAddress("10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", 2)).toBe("198.51.100.1");
    expect(toClientAddress("10.0.0.1", ["6.6.6.6", "198.51.100.1:5123"], 1)).toBe("198.51.100.1");
  });

  it("falls back on the connection where the proxies wrote nothing that is an address", () => {
    expect(toClientAddress("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
    expect(toClientAddress("10.0.0.1", "unknown", 1)).toBe("10.0.0.1");
    expect(toClientAddress("10.0.0.1", "198.51.100.1", 2)).toBe("10.0.0.1");
  });

  it("counts an IPv6 network as one, in whatever spelling", () => {
    const count = (address: string) => toNetwork(normaliseAddress(address) ?? "none");
    const one = count("2001:db8:0:7::1");
    expect(one).toBe("2001:db8:0:7::/64");
    expect(count("2001:0DB8:0000:0007:ffff:1:2:3")).toBe(one);
    expect(count("[2001:db8:0:7::9]:443")).toBe(one);
    expect(count("2001:db8::7:1")).not.toBe(one);
    expect(count("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
    expect(count("::1")).toBe("0:0:0:0::/64");
    expect(shortenAddress("2001:0db8:0000:0000:0000:0000:0000:0001")).toBe("2001:db8::1");
    expect(shortenAddress("192.0.2.1")).toBe("192.0.2.1");
    expect(count("192.0.2.1")).toBe("192.0.2.1");
    expect(normaliseAddress("not one")).toBeNull();
  });
});

describe("the name of a device", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0",
      "Edge · Windows",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15",
      "Safari · macOS",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0",
      "WeChat · iPhone",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"],
    ["curl/8.0", null],
    [null, null],
  ])("reads %s", (userAgent, name) => {
    expect(toDeviceName(userAgent)).toBe(name);
  });
});
