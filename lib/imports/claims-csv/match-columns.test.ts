import { describe, expect, it } from "vitest";
import { CLAIM_FIELDS, type ClaimField } from "@/lib/imports/claims-csv/claim-row";
import { matchColumns, missingColumns } from "@/lib/imports/claims-csv/match-columns";

describe("a column is known by its name", () => {
  it.each<[ClaimField, string[]]>([
    [
      "statement",
      [
        "What they said",
        "Claim reviewed",
        "Behauptung",
        "Déclaration",
        "Afirmación",
        "Утверждение",
        "Твердження",
      ],
    ],
    [
      "speaker",
      [
        "Spokesperson",
        "Claimed by",
        "Sprecher/in",
        "Sprecher:in",
        "Locuteur",
        "¿Quién lo dijo?",
        "Кто сказал",
        "Хто сказав",
      ],
    ],
    ["role", ["Position", "Funktion", "Fonction", "Cargo", "Должность", "Посада"]],
    [
      "said",
      [
        "Day",
        "Date of claim",
        "DATE_SAID",
        "Date (dd.mm.yyyy)",
        "Datum der Aussage",
        "Fecha",
        "Дата",
        "День",
      ],
    ],
    ["quote", ["Verbatim", "Exact words", "Wortlaut", "Citation", "Cita textual", "Цитата", "Дослівно"]],
    ["denies", ["Denial", "Bestreitet", "Démenti", "Desmiente", "Отрицает", "Заперечує"]],
    ["title", ["Headline", "Quelle", "Titre", "Título", "Источник", "Джерело"]],
    ["publisher", ["Outlet", "Zeitung", "Média", "Medio", "СМИ", "ЗМІ", "Издание"]],
    [
      "published",
      [
        "Published at",
        "Veröffentlicht am",
        "Date de publication",
        "Fecha de publicación",
        "Дата публикации",
        "Дата публікації",
      ],
    ],
    ["byline", ["Author", "Autor/in", "Journaliste", "Periodista", "Автор"]],
    ["url", ["Link", "Adresse", "Lien", "Enlace", "Ссылка", "Посилання"]],
    ["text", ["Full text", "Volltext", "Texte intégral", "Texto completo", "Текст", "Повний текст"]],
  ])("%s", (field, names) => {
    for (const name of names) expect([name, matchColumns([name])]).toEqual([name, { [field]: 0 }]);
  });

  it("and of several, by the name that says most", () => {
    expect(matchColumns(["Source", "Title", "Date", "Date said"])).toEqual({ title: 1, said: 3 });
  });
});

describe("the file is chosen again", () => {
  const columns = ["Moment", "Wort", "Mund", "Link"];
  const match = { said: 0, published: 0, statement: 1, speaker: 2 };

  it("what was chosen by hand stays, also that a column holds nothing, or two things", () => {
    expect(matchColumns(columns, { columns, match })).toEqual(match);
  });

  it("by the names of the columns, wherever they stand; new ones are guessed", () => {
    expect(matchColumns(["Titel", "Mund", "Moment", "Wort", "Link"], { columns, match })).toEqual({
      said: 2,
      published: 2,
      statement: 3,
      speaker: 1,
      title: 0,
    });
  });

  it("of equal names each is one of its own", () => {
    const twice = ["x", "x", "y"];
    expect(matchColumns(twice, { columns: twice, match: { quote: 1 } })).toEqual({ quote: 1 });
  });

  it("another file begins anew", () => {
    expect(matchColumns(["Claim", "Speaker"], { columns, match })).toEqual({ statement: 0, speaker: 1 });
  });
});

it.each([
  [{ speaker: 0, statement: 1 }, 0],
  [{ speaker: 0, quote: 1 }, 0],
  [{ statement: 1 }, 1],
  [{ title: 1 }, 2],
])("what %j lacks is said once", (match, count) => {
  expect(missingColumns(match)).toHaveLength(count);
});

it("every field has names", () => {
  expect(CLAIM_FIELDS.filter((field) => Object.keys(matchColumns([field])).length === 0)).toEqual([]);
});
