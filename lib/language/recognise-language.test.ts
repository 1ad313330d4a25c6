import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseLanguage } from "@/lib/language/recognise-language";
import { isLanguageTag } from "@/lib/language/segment-words";

const ENGLISH = "The minister said on Tuesday that the bridge would open again in spring. ";
const FRENCH = "Le ministre a déclaré mardi que le pont serait rouvert au printemps. ";

describe("recogniseLanguage", () => {
  it.each([
    ["en", "Nobody was hurt, police said."],
    ["en", "Envoy: talks between the two capitals are on hold until the end of the year"],
    ["de", "Der Minister sagte am Dienstag, die Brücke werde im Frühjahr wieder geöffnet."],
    ["fr", FRENCH],
    ["es", "El ministro dijo el martes que el puente se abriría de nuevo en primavera."],
    ["ru", "Министр заявил во вторник, что мост снова откроют весной."],
    ["uk", "Міністр заявив у вівторок, що міст знову відкриють навесні."],
    ["ar", "قال الوزير يوم الثلاثاء إن الجسر سيفتح من جديد في الربيع."],
    ["fa", "وزیر روز سه‌شنبه گفت که پل در بهار دوباره باز خواهد شد."],
    ["he", "השר אמר ביום שלישי שהגשר ייפתח מחדש באביב."],
    ["zh", "部长周二表示，这座桥将在春天重新开放。"],
    ["tr", "Bakan salı günü köprünün ilkbaharda yeniden açılacağını söyledi."],
  ])("%s: %s", (language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });

  it.each([
    "",
    "  \n",
    "12 345 67.8 %",
    "?!… — “”",
    "asdf qwer zxcv hjkl uiop",
    "xyz".repeat(50),
    "👍 👎",
    "https://example.org/le-ministre",
  ])("can't tell: %s", (text) => {
    expect(recogniseLanguage(text)).toBe("");
  });

  it("goes by the larger part of a long text, wherever the other one stands", () => {
    expect(recogniseLanguage(FRENCH.repeat(10) + ENGLISH.repeat(90))).toBe("en");
    expect(recogniseLanguage(ENGLISH.repeat(10) + FRENCH.repeat(90))).toBe("fr");
    expect(recogniseLanguage(ENGLISH.repeat(45) + FRENCH.repeat(10) + ENGLISH.repeat(45))).toBe("en");
  });

  it("takes a huge text", () => {
    expect(recogniseLanguage(FRENCH.repeat(100_000))).toBe("fr");
  });

  it("answers a language tag or nothing, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
        const language = recogniseLanguage(text);
        expect(language === "" || isLanguageTag(language)).toBe(true);
      }),
    );
  });
});
