import { expect, it } from "vitest";
import { isPublicAddress } from "@/lib/fetching/is-public-address";

/** Neighbours of the ranges that are refused, just outside of them. */
const PUBLIC = [
  "1.0.0.0 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 169.253.255.255",
  "169.255.0.0 172.15.255.255 172.32.0.0 192.0.1.0 192.0.3.0 192.167.255.255 192.169.0.0 198.17.255.255",
  "198.20.0.0 198.51.99.255 198.51.101.0 203.0.112.255 203.0.114.0 223.255.255.255 168.63.129.15",
  "2001:200::1 2001:4860:4860::8888 2001:db7::1 2001:db9::1 2003::1 2606:4700::1111 2a00:1450::1",
];

/** The first and last addresses of the ranges that are refused, and what is no address. */
const NOT_PUBLIC = [
  "0.0.0.0 0.255.255.255 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.0 127.255.255.255",
  "169.254.0.0 169.254.255.255 172.16.0.0 172.31.255.255 192.0.0.0 192.0.0.255 192.0.2.0 192.0.2.255",
  "192.168.0.0 192.168.255.255 198.18.0.0 198.19.255.255 198.51.100.0 198.51.100.255 203.0.113.0",
  "203.0.113.255 224.0.0.0 239.255.255.255 240.0.0.0 255.255.255.255 168.63.129.16 100.100.100.200",
  ":: ::1 ::8.8.8.8 ::ffff:8.8.8.8 ::ffff:0:8.8.8.8 64:ff9b::8.8.8.8 64:ff9b:1::8.8.8.8 100::1 2001::1",
  "2001:1ff:ffff::1 2001:db8::1 2002:808:808::1 2606:4700::5efe:808:808 2606:4700::200:5efe:808:808",
  "3fff:fff::1 4000::1 5f00::1 fc00::1 fdff::1 fe80::1 febf::1 fec0::1 ff02::1 fd00:ec2::254",
  "2606:4700::1111%eth0 127.1 134744072 0x8.8.8.8 010.8.8.8 8.8.8 8.8.8.8.8 8.8.8.8:80 8.8.8.8/8 [::1] news",
];

const each = (lines: string[]) => lines.flatMap((line) => line.split(" "));

it("knows what is public to the last address of each range", () => {
  expect(each(PUBLIC).filter((address) => !isPublicAddress(address))).toEqual([]);
  expect(each(NOT_PUBLIC).filter(isPublicAddress)).toEqual([]);
  expect(["", " 8.8.8.8", "8.8.8.8\n", "８.8.8.8"].filter(isPublicAddress)).toEqual([]);
});
