import { expect, test } from "vitest";
import { orderSides, type Sayable } from "@/lib/contradictions/order-sides";

const day = (number: number) => new Date(Date.UTC(2015, 11, number));

function claim(id: string, said: [number, number] | null, published: number | null = null): Sayable {
  return {
    id,
    saidEarliest: said && day(said[0]),
    saidLatest: said && day(said[1]),
    publishedEarliest: published === null ? null : day(published),
  };
}

test.each([
  ["said earlier", claim("b", [14, 15]), claim("a", [15, 16]), "b"],
  ["said earlier, given second", claim("a", [15, 16]), claim("b", [14, 15]), "b"],
  ["said at once but known to be over sooner", claim("b", [14, 15]), claim("a", [14, 30]), "b"],
  ["said on one day, published earlier", claim("b", [14, 15], 14), claim("a", [14, 15], 16), "b"],
  ["undated, so known from its publication", claim("b", null, 12), claim("a", [14, 15], 20), "b"],
  ["both undated, published earlier", claim("b", null, 12), claim("a", null, 13), "b"],
  ["nothing known of either: the smaller id", claim("b", null), claim("a", null), "a"],
  ["nothing known of one: the smaller id", claim("a", null), claim("b", [14, 15]), "a"],
])("A is what was %s", (_, first, second, expected) => {
  const [a, b] = orderSides(first, second);
  expect(a.id).toBe(expected);
  expect(new Set([a.id, b.id]).size).toBe(2);
});
